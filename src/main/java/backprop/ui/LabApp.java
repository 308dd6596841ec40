package backprop.ui;

import backprop.training.Heading;
import backprop.training.TaskQueue;
import backprop.training.TrainingRun;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window of the program. */
public final class LabApp {

    /** The program, in every language. */
    static final String NAME = "Backpropagation Visualizer";

    /** The size that the window is designed for. */
    static final double WIDTH = 1440;

    static final double HEIGHT = 900;

    private static final double SMALLEST_WIDTH = 1100;
    private static final double SMALLEST_HEIGHT = 700;

    /** Room for a title bar and borders. */
    private static final double FRAME = 60;

    private LabApp() {}

    /**
     * Shows the laboratory and returns when its window has been closed. JavaFX must have been started.
     *
     * @param run  taken over: the caller must not use it any more
     * @param file that the session was read from; empty for a preset
     */
    public static void open(Heading heading, TrainingRun run, Optional<Path> file) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        CompletableFuture.runAsync(() -> show(heading, run, file, closed), Platform::runLater)
                .exceptionally(failure -> {
                    closed.completeExceptionally(failure);
                    return null;
                });
        closed.join();
    }

    private static void show(Heading heading, TrainingRun run, Optional<Path> file, CompletableFuture<Void> closed) {
        PreferencesFile preferencesFile = PreferencesFile.ofUser(
                System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
        Preferences preferences = preferencesFile.read(Preferences.first(Locale.getDefault()));
        Stage stage = new Stage();
        stage.setTitle(NAME);
        stage.setScene(OpeningPane.scene(heading.title(), preferences, WIDTH, HEIGHT));
        fit(stage, Screen.getPrimary().getVisualBounds());
        stage.setOnHidden(event -> closed.complete(null));
        stage.show();
        // The panels take seconds to build; until then the window would be white.
        FirstPicture.then(() -> {
            if (stage.isShowing()) {
                fill(stage, heading, run, file, preferences, new PreferencesService(preferencesFile), closed);
            }
        });
    }

    private static void fill(
            Stage stage,
            Heading heading,
            TrainingRun run,
            Optional<Path> file,
            Preferences preferences,
            PreferencesService keeper,
            CompletableFuture<Void> closed) {
        AtomicBoolean ready = new AtomicBoolean();
        // Panels are built with the first snapshot; if one cannot be, there is no window to wait for.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            if (!ready.get()) {
                closed.completeExceptionally(failure);
            }
            thread.getThreadGroup().uncaughtException(thread, failure);
        });
        Laboratory laboratory = new Laboratory(
                heading,
                run,
                preferences,
                keeper::keep,
                TaskQueue.onBackgroundThread("training"),
                () -> ready.set(true));
        file.ifPresent(laboratory.training()::isOf);
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

    /** Sizes the window as it is designed, or fills a screen that is smaller; never is a part of it out of reach. */
    static void fit(Stage stage, Rectangle2D screen) {
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
        if (screen.getWidth() < WIDTH + FRAME || screen.getHeight() < HEIGHT + FRAME) {
            stage.setX(screen.getMinX());
            stage.setY(screen.getMinY());
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        }
    }
}
