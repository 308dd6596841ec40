package backprop.ui.network;

import backprop.engine.Architecture;
import backprop.engine.Part;
import backprop.ui.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Draws the connections of layers that have a great many of them: the weaker, the paler, and the strongest last. */
final class DenseRenderer {

    private static final int LEVELS = 7;
    private static final int MOST_LINES = 1600;
    private static final double GOLDEN_RATIO = 0.618033988749895;

    private final GraphicsContext canvas;
    private LineRaster raster = new LineRaster(1, 1);
    private WritableImage image = new WritableImage(1, 1);

    DenseRenderer(GraphicsContext canvas) {
        this.canvas = canvas;
    }

    void draw(Gap gap, NetworkValues values, Palette palette, double height) {
        prepare((int) Math.ceil(gap.width()), (int) Math.ceil(height));
        List<List<Part.Weight>> levels = levels(gap, values);
        for (int level = firstLevel(levels); level < LEVELS; level++) {
            for (Part.Weight part : levels.get(level)) {
                double weight = values.weight(part.layer(), part.to(), part.from());
                drawLine(gap, part, pen(weight, opacity(level), phase(part), palette));
            }
        }
        copyToCanvas(gap.left());
    }

    /** The connections, from the weakest level to the strongest. */
    private static List<List<Part.Weight>> levels(Gap gap, NetworkValues values) {
        List<List<Part.Weight>> levels = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            levels.add(new ArrayList<>());
        }
        double largest = gap.largestWeight(values);
        for (int to = 0; to < gap.to().shown(); to++) {
            for (int from = 0; from < gap.from().shown(); from++) {
                int level = level(values.weight(gap.layer(), to, from), largest);
                levels.get(level).add(new Part.Weight(gap.layer(), to, from));
            }
        }
        return levels;
    }

    /** Leaves out the weakest levels where all together would only cover each other. */
    private static int firstLevel(List<List<Part.Weight>> levels) {
        int first = LEVELS - 1;
        int lines = levels.get(first).size();
        while (first > 0 && lines + levels.get(first - 1).size() <= MOST_LINES) {
            first--;
            lines += levels.get(first).size();
        }
        return first;
    }

    private void copyToCanvas(double x) {
        int width = raster.width();
        int height = raster.height();
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), raster.pixels(), 0, width);
        canvas.drawImage(image, x, 0);
    }

    /** The image is a new one each time, because the canvas draws it later. */
    private void prepare(int width, int height) {
        if (raster.width() != width || raster.height() != height) {
            raster = new LineRaster(width, height);
        }
        raster.clear();
        image = new WritableImage(width, height);
    }

    private static int level(double weight, double largest) {
        double share = largest > 0 ? Math.min(1, Math.abs(weight) / largest) : 0;
        return (int) Math.round((LEVELS - 1) * share * share * share);
    }

    private static double opacity(int level) {
        return (level + 1) / 10.0;
    }

    private void drawLine(Gap gap, Part.Weight part, LineRaster.Pen pen) {
        Curve curve = gap.curve(part.to(), part.from());
        raster.draw(curve.x0() - gap.left(), curve.y0(), curve.x1() - gap.left(), curve.y1(), pen);
    }

    private static LineRaster.Pen pen(double weight, double opacity, double phase, Palette palette) {
        double width = WeightScale.width(weight);
        int rgb = rgb(weight < 0 ? palette.negativeLine() : palette.positive());
        if (weight >= 0) {
            return LineRaster.Pen.solid(width, rgb, opacity);
        }
        double[] dashes = WeightScale.dashes(width);
        return new LineRaster.Pen(width, rgb, opacity, dashes[0], dashes[1], phase);
    }

    /** Dashes that all began alike would make a pattern of their own. */
    private static double phase(Part.Weight part) {
        return (part.to() * Architecture.MAX_UNITS + part.from()) * GOLDEN_RATIO % 1;
    }

    private static int rgb(Color color) {
        return channel(color.getRed()) << 16 | channel(color.getGreen()) << 8 | channel(color.getBlue());
    }

    private static int channel(double value) {
        return (int) Math.round(value * 255);
    }
}
