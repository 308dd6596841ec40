package backprop.ui.shell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of the window below {@code target/pictures}, for the eye. */
public final class Pictures {

    /** False in the default build: a picture takes up to a second, and no assertion reads it. */
    private static final boolean WANTED = Boolean.parseBoolean(System.getProperty("pictures.written", "true"));

    /** True in the default build, where most tests run without drawing, which is half of their work. */
    private static final boolean BLANK = Boolean.getBoolean("quantum.norenderjobs");

    private Pictures() {}

    /**
     * Draws a part of the window, for an assertion that reads pixels.
     *
     * @throws IllegalStateException in a test without the tag {@code drawn}: its pictures would be blank
     */
    public static WritableImage of(Node part) {
        return of(part, new SnapshotParameters());
    }

    /** As {@link #of(Node)}, of a region or with a background. */
    public static WritableImage of(Node part, SnapshotParameters parameters) {
        return drawn(() -> part.snapshot(parameters, null));
    }

    /** As {@link #of(Node)}, of a whole window. */
    public static WritableImage of(Scene scene) {
        return drawn(() -> scene.snapshot(null));
    }

    private static WritableImage drawn(Supplier<WritableImage> picture) {
        if (BLANK) {
            throw new IllegalStateException("a test that reads pixels: expected the tag 'drawn' but it was not there");
        }
        return Platform.isFxApplicationThread() ? picture.get() : Waiting.onFx(picture::get);
    }

    /**
     * Writes {@code target/pictures/NAME.png} where pictures are wanted.
     *
     * @param picture drawn on the JavaFX thread
     * @param instead run on the JavaFX thread where no pictures are wanted
     */
    public static File write(String name, Supplier<WritableImage> picture, Runnable instead) {
        File file = new File("target/pictures/" + name + ".png");
        if (WANTED) {
            write(file, picture);
        } else {
            Waiting.onFx(instead);
        }
        return file;
    }

    private static void write(File file, Supplier<WritableImage> picture) {
        file.getParentFile().mkdirs();
        try {
            ImageIO.write(Waiting.onFx(() -> SwingFXUtils.fromFXImage(picture.get(), null)), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
