package backprop.ui.shell;

import backprop.training.Session;
import backprop.training.TaskQueue;
import backprop.training.TrainingRun;
import backprop.ui.shared.FirstPicture;
import backprop.ui.shared.Preferences;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** JavaFX application with the window of the program. */
public final class LabApp {

    /** Name of the program in all languages. */
    static final String NAME = "Backpropagation Visualizer";

    /** Preferred size of the window. */
    static final double WIDTH = 1440;

    static final double HEIGHT = 900;

    private static final double SMALLEST_WIDTH = 1100;
    private static final double SMALLEST_HEIGHT = 700;

    /** Space for title bar and borders. */
    private static final double FRAME = 60;

    private static final double TITLE_BAR = 28;

    private LabApp() {}

    /**
     * Shows the laboratory and returns after its window was closed. JavaFX must have been started.
     *
     * @param file file of the session; empty for a preset
     */
    public static void open(Session session, Optional<Path> file) {
        TrainingRun run = session.run();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        CompletableFuture.runAsync(() -> show(session, run, file, closed), Platform::runLater)
                .exceptionally(failure -> {
                    closed.completeExceptionally(failure);
                    return null;
                });
        closed.join();
    }

    private static void show(Session session, TrainingRun run, Optional<Path> file, CompletableFuture<Void> closed) {
        PreferencesFile preferencesFile = PreferencesFile.ofUser(
                System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
        Preferences preferences = preferencesFile.read(Preferences.first(Locale.getDefault()));
        Stage stage = new Stage();
        stage.setTitle(NAME);
        stage.setScene(OpeningPane.scene(session.title(), preferences, WIDTH, HEIGHT));
        stage.setOnHidden(event -> closed.complete(null));
        showFitting(stage, Screen.getPrimary().getVisualBounds());
        // Building the panels takes seconds, during which the window would be white.
        FirstPicture.then(() -> {
            if (stage.isShowing()) {
                fill(stage, session, run, file, preferences, new PreferencesService(preferencesFile), closed);
            }
        });
    }

    private static void fill(
            Stage stage,
            Session session,
            TrainingRun run,
            Optional<Path> file,
            Preferences preferences,
            PreferencesService keeper,
            CompletableFuture<Void> closed) {
        AtomicBoolean ready = new AtomicBoolean();
        // Panels are built with the first snapshot; on failure there is no window to wait for.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            if (!ready.get()) {
                closed.completeExceptionally(failure);
            }
            thread.getThreadGroup().uncaughtException(thread, failure);
        });
        Laboratory laboratory = new Laboratory(
                session,
                run,
                preferences,
                keeper::keep,
                TaskQueue.onBackgroundThread("training"),
                () -> ready.set(true));
        file.ifPresent(laboratory.training()::setFile);
        stage.titleProperty().bind(laboratory.titleProperty());
        stage.getScene().setRoot(laboratory.root());
        stage.setOnCloseRequest(event -> {
            event.consume();
            laboratory.leave(stage::hide);
        });
        stage.setOnHidden(event -> {
            laboratory.close();
            keeper.close();
            closed.complete(null);
        });
    }

    /**
     * Shows the window in its preferred size, or maximized if the screen is smaller. Sets the size again after showing,
     * because GTK ignores it and opens the window at its minimum size.
     */
    static void showFitting(Stage stage, Rectangle2D screen) {
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
        boolean fits = screen.getWidth() >= WIDTH + FRAME && screen.getHeight() >= HEIGHT + FRAME;
        Rectangle2D place = fits ? centred(screen) : screen;
        place(stage, place);
        stage.show();
        place(stage, place);
        stage.setMaximized(!fits);
    }

    /** Window sizes include the borders around the scene. */
    private static Rectangle2D centred(Rectangle2D screen) {
        double height = HEIGHT + TITLE_BAR;
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - WIDTH) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                WIDTH,
                height);
    }

    private static void place(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }
}
