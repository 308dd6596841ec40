package backprop.ui.dataspace.plot;

import backprop.ui.shared.Palette;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/** The colours of predictions as opaque ARGB numbers, looked up in a table. */
public final class HeatColors {

    private static final int STEPS = 1024;

    private final OutputInterpretation interpretation;
    /** Shape [classes x STEPS], or [1 x STEPS] for one value. */
    private final int[][] table;

    private HeatColors(OutputInterpretation interpretation, int[][] table) {
        this.interpretation = interpretation;
        this.table = table;
    }

    /**
     * Colours for predictions that are read in this way.
     *
     * @param strength 0 to 1: how far the strongest colour goes from that of zero to the palette's
     */
    static HeatColors of(OutputInterpretation interpretation, Palette palette, double strength) {
        return of(interpretation, palette, strength, PlaneContent.Strength.GRADUAL);
    }

    /** As above, with all shades or only one for each class. */
    static HeatColors of(
            OutputInterpretation interpretation, Palette palette, double strength, PlaneContent.Strength shades) {
        HeatColors all = shaded(interpretation, palette, strength);
        boolean flat = shades == PlaneContent.Strength.CLASS_ONLY;
        return flat ? new HeatColors(interpretation, all.flattened()) : all;
    }

    /** One colour for each class; where there is no border between classes, all shades remain. */
    private int[][] flattened() {
        if (interpretation instanceof OutputInterpretation.Value value
                && value.border().isEmpty()) {
            return table;
        }
        return Arrays.stream(table).map(this::flattened).toArray(int[][]::new);
    }

    private int[] flattened(int[] shades) {
        int border = interpretation instanceof OutputInterpretation.Value value
                ? (int) Math.ceil(
                        (value.border().orElseThrow() - value.low()) / (value.high() - value.low()) * (STEPS - 1))
                : 0;
        int[] flat = new int[STEPS];
        Arrays.setAll(flat, i -> i < border ? shades[STEPS / 4] : shades[STEPS - 1 - STEPS / 4]);
        return flat;
    }

    private static HeatColors shaded(OutputInterpretation interpretation, Palette palette, double strength) {
        if (interpretation instanceof OutputInterpretation.Classes classes) {
            return new HeatColors(
                    interpretation,
                    IntStream.range(0, classes.names().size())
                            .mapToObj(k -> table(palette.zero(), classColor(palette, k), strength))
                            .toArray(int[][]::new));
        }
        int[] diverging = IntStream.range(0, STEPS)
                .map(i -> argb(palette.diverging(strength * (2.0 * i / (STEPS - 1) - 1))))
                .toArray();
        return new HeatColors(interpretation, new int[][] {diverging});
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
    public int argb(double[] outputs) {
        if (interpretation instanceof OutputInterpretation.Value value) {
            return argb(value, outputs[value.output()]);
        }
        int winner = interpretation.output(outputs);
        double even = 1.0 / outputs.length;
        return table[winner][step((outputs[winner] - even) / (1 - even), 0)];
    }

    private int argb(OutputInterpretation.Value value, double output) {
        return table[0][step((output - value.low()) / (value.high() - value.low()), STEPS / 2)];
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
    void fill(PlaneGrid grid, int outputCount, int from, int to, int[] pixels) {
        double[] outputs = new double[outputCount];
        for (int row = from; row < to; row++) {
            int offset = (grid.spec().rows() - 1 - row) * grid.spec().columns();
            if (interpretation instanceof OutputInterpretation.Value value) {
                fillValues(grid, value, row, offset, pixels);
            } else {
                fillClasses(grid, outputs, row, offset, pixels);
            }
        }
    }

    private void fillValues(PlaneGrid grid, OutputInterpretation.Value value, int row, int offset, int[] pixels) {
        int columns = grid.spec().columns();
        for (int column = 0; column < columns; column++) {
            pixels[offset + column] = argb(value, grid.output(value.output(), column, row));
        }
    }

    private void fillClasses(PlaneGrid grid, double[] outputs, int row, int offset, int[] pixels) {
        int columns = grid.spec().columns();
        for (int column = 0; column < columns; column++) {
            for (int k = 0; k < outputs.length; k++) {
                outputs[k] = grid.output(k, column, row);
            }
            pixels[offset + column] = argb(outputs);
        }
    }

    public static int argb(Color color) {
        return 0xff000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    public static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }
}
