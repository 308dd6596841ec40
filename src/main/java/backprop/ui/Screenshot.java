package backprop.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/** A picture of the window, drawn without a screen. */
public final class Screenshot {

    private Screenshot() {}

    /**
     * Draws the scene in memory and writes it as PNG. Starts JavaFX, so it is not for a process that shows a window.
     *
     * @param file  where to; replaced if it exists
     * @param scene makes the scene, with its size; called on the JavaFX thread
     * @throws IOException if this machine cannot draw or the file cannot be written
     */
    public static void write(Path file, Supplier<Scene> scene) throws IOException {
        Files.write(file, png(draw(scene)));
    }

    private static BufferedImage draw(Supplier<Scene> scene) throws IOException {
        try {
            Display.openOffscreen();
        } catch (RuntimeException | LinkageError e) {
            throw new IOException("this machine cannot draw: " + e.getMessage(), e);
        }
        try {
            return CompletableFuture.supplyAsync(() -> draw(scene.get()), Platform::runLater)
                    .join();
        } catch (CompletionException e) {
            throw new IOException("the window cannot be drawn: " + e.getCause(), e.getCause());
        }
    }

    private static BufferedImage draw(Scene scene) {
        // Charts and tables find their place only in the second pass.
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
}
