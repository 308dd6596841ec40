package backprop.ui.shell;

import backprop.training.Session;
import backprop.training.Snapshot;
import backprop.training.TaskQueue;
import backprop.training.TestQueues;
import backprop.training.TrainingRun;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Preferences;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** Opens a real laboratory for a test, and takes pictures of it. */
public final class LabFixture {

    /** Those of the running test; belongs to the JavaFX thread. */
    private static final List<Laboratory> OPEN = new ArrayList<>();

    private final Laboratory laboratory;
    private final Scene scene;

    private LabFixture(Laboratory laboratory, Scene scene) {
        this.laboratory = laboratory;
        this.scene = scene;
    }

    /** Shows a laboratory on {@code stage}; call it in {@code @Start}. */
    public static LabFixture show(Stage stage, TrainingRun run, double width, double height, Locale locale) {
        return show(stage, run, width, height, locale, TestQueues.background());
    }

    /** The same with a queue, and clock, of the test. */
    public static LabFixture show(
            Stage stage, TrainingRun run, double width, double height, Locale locale, TaskQueue queue) {
        Fonts.load();
        Session session = new Session("XOR", "", run.config(), Optional.of(run.state()));
        Laboratory laboratory = new Laboratory(session, run, Preferences.first(locale), changed -> {}, queue, () -> {});
        OPEN.add(laboratory);
        Scene scene = SharedScene.show(stage, laboratory.root(), width, height);
        return new LabFixture(laboratory, scene);
    }

    /** As {@link #show}, but on the test's thread; returns when the data space has got the view that it asks for. */
    public static LabFixture open(Stage stage, TrainingRun run, double width, double height, Locale locale) {
        return open(stage, run, width, height, locale, TestQueues.background());
    }

    /** The same with a queue, and clock, of the test. */
    public static LabFixture open(
            Stage stage, TrainingRun run, double width, double height, Locale locale, TaskQueue queue) {
        LabFixture lab = Waiting.onFx(() -> show(stage, run, width, height, locale, queue));
        int inputs = run.config().architecture().inputs();
        // At first there is the view of the laboratory.
        lab.await(snapshot -> snapshot.outputGrid().spec().xMin() != -0.35
                && snapshot.outputGrid().spec().held().length == inputs);
        return lab;
    }

    static void closeAll() {
        OPEN.forEach(Laboratory::close);
        OPEN.clear();
    }

    public LabModel model() {
        return laboratory.model();
    }

    public Laboratory laboratory() {
        return laboratory;
    }

    /** Waits until a snapshot that fits is shown. */
    public Snapshot await(Predicate<Snapshot> condition) {
        try {
            Waiting.until(() -> {
                Snapshot snapshot = model().snapshot();
                return snapshot != null && condition.test(snapshot);
            });
        } catch (AssertionError e) {
            throw new AssertionError("no snapshot fitted; the last was " + model().snapshot(), e);
        }
        return model().snapshot();
    }

    /** Writes the window to {@code target/pictures/NAME.png}; where no pictures are wanted, only lays it out. */
    public File picture(String name) {
        return picture(name, scene);
    }

    /** Writes another window, such as a dialog. */
    public File picture(String name, Scene shown) {
        return picture(name, shown.getRoot(), () -> Pictures.of(shown));
    }

    /** Writes a part of the window. */
    public File picture(String name, Node part) {
        return picture(name, scene.getRoot(), () -> Pictures.of(part));
    }

    private static File picture(String name, Parent root, Supplier<WritableImage> picture) {
        return Pictures.write(name, picture, () -> {
            root.applyCss();
            root.layout();
        });
    }
}
