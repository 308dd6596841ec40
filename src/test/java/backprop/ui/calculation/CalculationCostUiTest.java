package backprop.ui.calculation;

import backprop.engine.Activation;
import backprop.engine.GridSpec;
import backprop.engine.Layer;
import backprop.engine.Part;
import backprop.explain.Chapter;
import backprop.training.Configs;
import backprop.training.ManualTaskQueue;
import backprop.training.Session;
import backprop.training.Snapshot;
import backprop.training.Speed;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.shared.FilePlaces;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shell.ThreadCost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the panel alone costs the JavaFX thread, for 2-32-32-1, in CPU time: the machine may be busy with something else. */
@ExtendWith(ApplicationExtension.class)
@Tag("bench")
class CalculationCostUiTest {

    private static final int TIMES = 60;
    private static final double SNAPSHOT_MILLIS = 4;
    private static final double HOVER_MILLIS = 50;

    private final List<Snapshot> snapshots = new ArrayList<>();
    private final List<Double> millis = new ArrayList<>();
    private final LabModel model = new LabModel(Languages.ENGLISH);
    private Stage stage;
    private Parent root;
    private long begun;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    @Test
    void aSnapshotCostsLittleWhereverOneLooks() {
        open();
        ThreadCost.assertBelow(
                "a snapshot costs little wherever one looks: forward", costOfASnapshot(), SNAPSHOT_MILLIS);
        // Sums of 32 products, several lines long.
        reveal(new Part.Neuron(1, 5));
        scrollTo(new Entry.Group(Chapter.FORWARD, new Part.Neuron(1, 5), true));
        ThreadCost.assertBelow(
                "a snapshot costs little wherever one looks: long sums", costOfASnapshot(), SNAPSHOT_MILLIS);
        scrollTo(new Entry.Title(Chapter.BACKWARD));
        ThreadCost.assertBelow(
                "a snapshot costs little wherever one looks: backward", costOfASnapshot(), SNAPSHOT_MILLIS);
        scrollTo(new Entry.Title(Chapter.UPDATE));
        ThreadCost.assertBelow(
                "a snapshot costs little wherever one looks: update", costOfASnapshot(), SNAPSHOT_MILLIS);
        PanelReader.onFx(() -> model.selectedPartProperty().set(Optional.of(new Part.Weight(0, 3, 1))));
        ThreadCost.assertBelow(
                "a snapshot costs little wherever one looks: chain rule", costOfASnapshot(), SNAPSHOT_MILLIS);
    }

    @Test
    void whatIsHoveredElsewhereLightsUpAtOnce() {
        open();
        AtomicInteger next = new AtomicInteger();
        // The first one runs cold.
        reveal(new Part.Weight(1, 1, 1));
        double largest = ThreadCost.largest(TIMES, () -> {
            int i = next.getAndIncrement();
            Part part = new Part.Weight(1, i % 32, (7 * i) % 32);
            return ThreadCost.millisOnJavaFx(() -> model.hoveredProperty().set(Optional.of(part)));
        });
        ThreadCost.assertBelow("what is hovered elsewhere lights up at once", largest, HOVER_MILLIS);
    }

    private void reveal(Part part) {
        PanelReader.onFx(() -> model.hoveredProperty().set(Optional.of(part)));
    }

    private void scrollTo(Entry entry) {
        ListView<?> list = (ListView<?>) root.lookup("#calculationList");
        PanelReader.onFx(() -> list.scrollTo(list.getItems().indexOf(entry)));
    }

    private void open() {
        ManualTaskQueue queue = new ManualTaskQueue();
        TrainingConfig config = Configs.xor(new Layer(32, Activation.TANH), new Layer(32, Activation.TANH));
        TrainingService training = new TrainingService(
                queue,
                new Session("", "", config, Optional.empty()),
                Configs.run(config, 0),
                new Speed(50),
                new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8),
                snapshots::add);
        for (int i = 0; i < TIMES; i++) {
            training.stepEpoch();
        }
        queue.pass(1);
        PanelReader.onFx(() -> model.accept(snapshots.get(0)));
        PanelReader.onFx(() -> model.snapshotProperty().addListener((property, old, next) -> begun = cpu()));
        PanelReader.onFx(() -> load(training));
        PanelReader.onFx(() -> model.snapshotProperty().addListener((property, old, next) -> {
            root.layout();
            millis.add((cpu() - begun) / 1e6);
        }));
    }

    private void load(TrainingService training) {
        FXMLLoader loader = new FXMLLoader(
                CalculationController.class.getResource("Calculation.fxml"),
                ResourceBundle.getBundle("backprop.ui.calculation.messages", Languages.ENGLISH));
        loader.setControllerFactory(type -> new CalculationController(model, training, new NoPlaces()));
        try {
            root = loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        StackPane laboratory = new StackPane(root);
        laboratory.getStyleClass().add("laboratory");
        laboratory.getStylesheets().add(LabModel.class.getResource("lab.css").toExternalForm());
        stage.setScene(new Scene(laboratory, 800, 340));
        stage.show();
    }

    /** The median over snapshots in which every number is another, layout included. */
    private double costOfASnapshot() {
        millis.clear();
        snapshots.forEach(snapshot -> PanelReader.onFx(() -> model.accept(snapshot)));
        Collections.sort(millis);
        return millis.get(millis.size() / 2);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static final class NoPlaces implements FilePlaces {
        @Override
        public Optional<Path> toOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String suggestion) {
            return Optional.empty();
        }
    }
}
