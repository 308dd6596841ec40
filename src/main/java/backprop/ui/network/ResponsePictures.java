package backprop.ui.network;

import backprop.engine.Activation;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.ui.Palette;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Small pictures of what neurons say over the input plane. Each neuron's image is made once and then painted over. */
final class ResponsePictures {

    private static final int SHADES = 256;

    private final Map<Part.Neuron, WritableImage> images = new HashMap<>();
    private final Palette palette;
    private final int[] shades = new int[SHADES];
    private int[] pixels = new int[0];

    ResponsePictures(Palette palette) {
        this.palette = palette;
        for (int i = 0; i < SHADES; i++) {
            shades[i] = argb(palette.diverging(2.0 * i / (SHADES - 1) - 1));
        }
    }

    Palette palette() {
        return palette;
    }

    private static int argb(Color color) {
        return 0xff000000 | channel(color.getRed()) << 16 | channel(color.getGreen()) << 8 | channel(color.getBlue());
    }

    private static int channel(double value) {
        return (int) Math.round(value * 255);
    }

    /** The picture of a neuron; the second input grows upwards. */
    Image picture(ResponseGrid grid, Part.Neuron neuron, Activation activation) {
        int columns = grid.spec().columns();
        int rows = grid.spec().rows();
        ValueScale scale = ValueScale.of(activation, largest(grid, neuron));
        pixels = pixels.length == columns * rows ? pixels : new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double position = scale.position(grid.value(neuron.layer(), neuron.unit(), column, row));
                pixels[(rows - 1 - row) * columns + column] = shade(position);
            }
        }
        WritableImage image = images.computeIfAbsent(neuron, n -> new WritableImage(columns, rows));
        image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        return image;
    }

    private int shade(double position) {
        double clamped = Math.max(-1, Math.min(1, position));
        return shades[(int) ((clamped + 1) / 2 * (SHADES - 1) + 0.5)];
    }

    private static double largest(ResponseGrid grid, Part.Neuron neuron) {
        double largest = 0;
        for (int row = 0; row < grid.spec().rows(); row++) {
            for (int column = 0; column < grid.spec().columns(); column++) {
                largest = Math.max(largest, Math.abs(grid.value(neuron.layer(), neuron.unit(), column, row)));
            }
        }
        return largest;
    }
}
