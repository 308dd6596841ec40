package backprop.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of the window below {@code target/pictures}, for the eye. */
public final class Pictures {

    /** False in the default build: a picture takes up to a second, and no assertion reads it. */
    private static final boolean WANTED = Boolean.parseBoolean(System.getProperty("pictures.written", "true"));

    private Pictures() {}

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
