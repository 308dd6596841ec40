package backprop.ui.network;

import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.ui.shared.Palette;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Thumbnails of the activations of neurons over the input plane. Each image is created once and updated. */
final class ResponsePictures {

    private static final int SHADES = 256;

    private final Map<Part.Neuron, WritableImage> images = new HashMap<>();
    private final Palette palette;
    private final int[] shades = new int[SHADES];
    private final int edge;
    private int[] pixels = new int[0];

    ResponsePictures(Palette palette) {
        this.palette = palette;
        edge = argb(palette.mutedText());
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

    /** Returns the picture of a neuron; the second input increases upwards. */
    Image picture(NetworkView view, Part.Neuron neuron) {
        ResponseGrid grid = view.values().snapshot().neuronGrid();
        int columns = grid.spec().columns();
        int rows = grid.spec().rows();
        ValueScale scale = view.scale(neuron.layer(), largest(grid, neuron));
        pixels = pixels.length == columns * rows ? pixels : new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double position = scale.position(grid.value(neuron.layer(), neuron.unit(), column, row));
                pixels[(rows - 1 - row) * columns + column] = shade(position);
            }
        }
        WritableImage image = images.compute(
                neuron,
                (n, old) -> old != null && old.getWidth() == columns && old.getHeight() == rows
                        ? old
                        : new WritableImage(columns, rows));
        image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        return image;
    }

    /**
     * Draws the pictures of a column of small neurons directly into pixels; each pixel shows the cell at its centre.
     */
    void paint(LineRaster raster, Column column, NetworkView view) {
        ResponseGrid grid = view.values().snapshot().neuronGrid();
        for (int unit = 0; unit < column.shown(); unit++) {
            Part.Neuron neuron = new Part.Neuron(column.layer(), unit);
            if (view.shows(column, unit)) {
                ValueScale scale = view.scale(column.layer(), coarseLargest(grid, neuron));
                paint(raster, view.viewport().toWindow(column.box(unit)), grid, neuron, scale);
            }
        }
    }

    private void paint(LineRaster raster, Rectangle2D box, ResponseGrid grid, Part.Neuron neuron, ValueScale scale) {
        int x = (int) Math.round(box.getMinX());
        int y = (int) Math.round(box.getMinY());
        int size = (int) Math.round(box.getWidth());
        for (int j = 0; j < size; j++) {
            int row = (int) ((size - j - 0.5) / size * grid.spec().rows());
            for (int i = 0; i < size; i++) {
                boolean edge = i == 0 || j == 0 || i == size - 1 || j == size - 1;
                int cell = (int) ((i + 0.5) / size * grid.spec().columns());
                double value = edge ? 0 : grid.value(neuron.layer(), neuron.unit(), cell, row);
                raster.set(x + i, y + j, edge ? this.edge : shade(scale.position(value)));
            }
        }
    }

    /** Returns {@link #largest} over every third cell, sufficient for a small picture. */
    private static double coarseLargest(ResponseGrid grid, Part.Neuron neuron) {
        double largest = 0;
        for (int row = 0; row < grid.spec().rows(); row += 3) {
            for (int column = 0; column < grid.spec().columns(); column += 3) {
                largest = Math.max(largest, Math.abs(grid.value(neuron.layer(), neuron.unit(), column, row)));
            }
        }
        return largest;
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
