package backprop.ui.dataspace.plot;

import backprop.data.Sample;
import backprop.engine.Evaluation;
import backprop.engine.Scoring;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where rows lie and what they look like, in flat arrays, so that ten thousand cost little. Positions and rings are fixed; fills
 * and crosses change with the predictions. For one thread.
 */
public final class RowMarks {

    private final double[] xs;
    private final double[] ys;
    private final double[][] targets;
    private final int[] rings;
    private final int[] fills;
    private final boolean[] wrong;
    private final boolean[] leftOut;
    private final double[] outputs;

    private RowMarks(int rows, int outputCount) {
        xs = new double[rows];
        ys = new double[rows];
        targets = new double[rows][];
        rings = new int[rows];
        fills = new int[rows];
        wrong = new boolean[rows];
        leftOut = new boolean[rows];
        outputs = new double[outputCount];
    }

    /**
     * Marks for rows, not coloured yet.
     *
     * @param strong colours of the rings
     */
    static RowMarks of(List<Sample> rows, Axes axes, OutputInterpretation interpretation, HeatColors strong) {
        RowMarks marks =
                new RowMarks(rows.size(), rows.isEmpty() ? 0 : rows.get(0).targets().length);
        for (int i = 0; i < rows.size(); i++) {
            Sample row = rows.get(i);
            marks.targets[i] = row.targets();
            marks.xs[i] = row.input(axes.x());
            marks.ys[i] = axes.x() == axes.y() ? interpretation.number(marks.targets[i]) : row.input(axes.y());
            marks.rings[i] = strong.argb(marks.targets[i]);
            marks.leftOut[i] = row.isLeftOut();
        }
        Arrays.setAll(marks.fills, i -> marks.rings[i]);
        return marks;
    }

    /**
     * Puts the rows elsewhere.
     *
     * @param positions shape [2 x rows]; a row at NaN is not drawn
     */
    public void place(double[][] positions) {
        System.arraycopy(positions[0], 0, xs, 0, xs.length);
        System.arraycopy(positions[1], 0, ys, 0, ys.length);
    }

    boolean isPlaced(int row) {
        return !Double.isNaN(xs[row]);
    }

    /** Takes fills and crosses from what is predicted for these rows. */
    void read(Evaluation evaluation, HeatColors colors) {
        boolean scored = evaluation.scoring() != Scoring.NONE;
        for (int i = 0; i < xs.length; i++) {
            for (int k = 0; k < outputs.length; k++) {
                outputs[k] = evaluation.prediction(i, k);
            }
            fills[i] = colors.argb(outputs);
            wrong[i] = scored && !leftOut[i] && !evaluation.scoring().isRight(outputs, targets[i]);
        }
    }

    /** The row nearest to a pixel, if one is within so many pixels of it. */
    OptionalInt nearest(PlotArea area, double pixelX, double pixelY, double within) {
        OptionalInt nearest = OptionalInt.empty();
        double least = within;
        for (int i = 0; i < xs.length; i++) {
            double distance = distance(i, area, pixelX, pixelY);
            if (distance <= least) {
                least = distance;
                nearest = OptionalInt.of(i);
            }
        }
        return nearest;
    }

    /** From a row to a pixel, in pixels. */
    double distance(int row, PlotArea area, double pixelX, double pixelY) {
        return Math.hypot(area.x().position(xs[row]) - pixelX, area.y().position(ys[row]) - pixelY);
    }

    /** Where all rows are drawn. */
    List<Cursor> positions(PlotArea area) {
        return IntStream.range(0, xs.length)
                .mapToObj(row ->
                        Cursor.crosshair(area.x().position(xs[row]), area.y().position(ys[row])))
                .toList();
    }

    int size() {
        return xs.length;
    }

    double x(int row) {
        return xs[row];
    }

    double y(int row) {
        return ys[row];
    }

    /** The colour of what is expected, ARGB. */
    int ring(int row) {
        return rings[row];
    }

    /** The colour of what is predicted, ARGB. */
    int fill(int row) {
        return fills[row];
    }

    /** Whether nothing is learned from the row. */
    boolean isLeftOut(int row) {
        return leftOut[row];
    }

    boolean hasLeftOut() {
        for (boolean is : leftOut) {
            if (is) {
                return true;
            }
        }
        return false;
    }

    /** Whether another class is predicted than expected, and that counts. */
    boolean isWrong(int row) {
        return wrong[row];
    }
}
