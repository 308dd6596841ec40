package backprop.ui.shell;

import backprop.training.Session;
import backprop.training.TaskQueue;
import backprop.training.TrainingRun;
import backprop.ui.shared.Preferences;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/** Screenshot of the window, drawn without a screen. */
public final class Screenshot {

    private Screenshot() {}

    /**
     * Draws the laboratory in memory and writes it as PNG. Starts JavaFX, hence not usable in a process that shows a
     * window.
     *
     * @param file target file; replaced if it exists
     * @param run  run to show; must not be used by the caller afterwards
     * @throws IOException if JavaFX cannot draw on this machine or the file cannot be written
     */
    public static void write(Path file, Session session, TrainingRun run) throws IOException {
        try {
            Display.openOffscreen();
        } catch (RuntimeException | LinkageError e) {
            throw new IOException("this machine cannot draw: " + e.getMessage(), e);
        }
        try {
            Files.write(file, png(draw(session, run).join()));
        } catch (CompletionException e) {
            throw new IOException("the window cannot be drawn: " + e.getCause(), e.getCause());
        }
    }

    private static CompletableFuture<BufferedImage> draw(Session session, TrainingRun run) {
        CompletableFuture<BufferedImage> image = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                open(session, run, image);
            } catch (RuntimeException | LinkageError e) {
                image.completeExceptionally(e);
            }
        });
        return image;
    }

    private static void open(Session session, TrainingRun run, CompletableFuture<BufferedImage> image) {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Laboratory laboratory = new Laboratory(
                session,
                run,
                Preferences.first(Locale.getDefault()),
                changed -> {},
                new AtOnce(),
                () -> ready.complete(null));
        Scene scene = new Scene(laboratory.root(), LabApp.WIDTH, LabApp.HEIGHT);
        // The panels have sizes after a first layout; the data they then request arrive with the next snapshot.
        ready.thenRunAsync(() -> draw(scene), Platform::runLater)
                .thenApplyAsync(done -> draw(scene), Platform::runLater)
                .whenComplete((picture, failure) -> complete(image, picture, failure));
    }

    private static void complete(CompletableFuture<BufferedImage> image, BufferedImage picture, Throwable failure) {
        if (failure == null) {
            image.complete(picture);
        } else {
            image.completeExceptionally(failure);
        }
    }

    private static BufferedImage draw(Scene scene) {
        // Charts and tables are laid out completely only in the second pass.
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** No training takes place: each command runs on the calling thread. */
    private static final class AtOnce implements TaskQueue {

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void executeAfter(long nanos, Runnable task) {
            task.run();
        }

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
