package backprop.ui.plot;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Image whose pixels are written into an array and drawn without a copy; a {@code PixelWriter} converts and copies
 * them, which takes about 2 ms for a large window. Double-buffered, because the renderer may still read the array of
 * the previous image.
 */
public final class PixelImage {

    private Page front = new Page(1, 1);
    private Page back = new Page(1, 1);

    private static final class Page {

        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        private Page(int width, int height) {
            pixels = new int[width * height];
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
    }

    /**
     * Starts a new image.
     *
     * @param width  at least 1
     * @param height at least 1
     * @return transparent pixels, premultiplied ARGB, shape [height x width]; not a copy
     */
    public int[] begin(int width, int height) {
        if (front.buffer.getWidth() != width || front.buffer.getHeight() != height) {
            front = new Page(width, height);
            back = new Page(width, height);
        }
        Page other = front;
        front = back;
        back = other;
        Arrays.fill(front.pixels, 0);
        return front.pixels;
    }

    /** Returns the image started last, with its current pixels. Must be called on the JavaFX thread. */
    public Image image() {
        front.buffer.updateBuffer(all -> null);
        return front.image;
    }
}
