package backprop.ui.dataspace;

import backprop.engine.ResponseGrid;
import backprop.ui.Palette;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/** The colours of predictions as opaque ARGB numbers, looked up in a table. */
final class HeatColors {

    private static final int STEPS = 1024;

    private final Reading reading;
    /** Shape [classes x STEPS], or [1 x STEPS] for one value. */
    private final int[][] table;

    private HeatColors(Reading reading, int[][] table) {
        this.reading = reading;
        this.table = table;
    }

    /**
     * Colours for predictions that are read in this way.
     *
     * @param strength 0 to 1: how far the strongest colour goes from that of zero to the palette's
     */
    static HeatColors of(Reading reading, Palette palette, double strength) {
        if (reading instanceof Reading.Classes classes) {
            return new HeatColors(
                    reading,
                    IntStream.range(0, classes.names().size())
                            .mapToObj(k -> table(palette.zero(), classColor(palette, k), strength))
                            .toArray(int[][]::new));
        }
        int[] diverging = IntStream.range(0, STEPS)
                .map(i -> argb(palette.diverging(strength * (2.0 * i / (STEPS - 1) - 1))))
                .toArray();
        return new HeatColors(reading, new int[][] {diverging});
    }

    private static int[] table(Color zero, Color full, double strength) {
        return IntStream.range(0, STEPS)
                .map(i -> argb(zero.interpolate(full, strength * i / (STEPS - 1))))
                .toArray();
    }

    /** The colour of a class of a softmax; after the last one they begin anew. */
    static Color classColor(Palette palette, int classIndex) {
        return palette.classes().get(classIndex % palette.classes().size());
    }

    /** The colour of a prediction, shape [outputs]. */
    int argb(double[] outputs) {
        if (reading instanceof Reading.Value value) {
            return table[0][step((outputs[value.output()] - value.low()) / (value.high() - value.low()), STEPS / 2)];
        }
        int winner = reading.output(outputs);
        double even = 1.0 / outputs.length;
        return table[winner][step((outputs[winner] - even) / (1 - even), 0)];
    }

    private static int step(double share, int ifNoNumber) {
        return Double.isNaN(share) ? ifNoNumber : (int) Math.round(Math.max(0, Math.min(1, share)) * (STEPS - 1));
    }

    /**
     * Colours the cells of some rows of a grid.
     *
     * @param outputCount outputs of the network
     * @param from        the first row
     * @param to          the row after the last
     * @param pixels gets a colour for each cell, shape [rows x columns]; its first row is the grid's last, at yMax
     */
    void fill(ResponseGrid grid, int outputCount, int from, int to, int[] pixels) {
        int columns = grid.spec().columns();
        int rows = grid.spec().rows();
        double[] outputs = new double[outputCount];
        for (int row = from; row < to; row++) {
            int offset = (rows - 1 - row) * columns;
            for (int column = 0; column < columns; column++) {
                for (int k = 0; k < outputs.length; k++) {
                    outputs[k] = grid.output(k, column, row);
                }
                pixels[offset + column] = argb(outputs);
            }
        }
    }

    static int argb(Color color) {
        return 0xff000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }
}
