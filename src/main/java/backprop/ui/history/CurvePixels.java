package backprop.ui.history;

import backprop.training.ErrorCurve;
import java.util.Arrays;

/**
 * A line of the chart in pixels, with at most one point in each column of pixels: however long the run, drawing costs the
 * same. What several points in one column have between them is kept as a band, which has no gaps where points lie closely.
 * Immutable.
 */
final class CurvePixels {

    /** Columns so far apart are neighbours of the same band. */
    private static final double CLOSE = 2;

    private final double[] x;
    private final double[] left;
    private final double[] first;
    private final double[] y;
    private final double[] top;
    private final double[] bottom;
    private int size;

    private CurvePixels(int capacity) {
        x = new double[capacity];
        left = new double[capacity];
        first = new double[capacity];
        y = new double[capacity];
        top = new double[capacity];
        bottom = new double[capacity];
    }

    static CurvePixels of(ErrorCurve curve, Series series, ChartScale scale) {
        CurvePixels pixels = new CurvePixels(curve.size());
        for (int i = 0; i < curve.size(); i++) {
            pixels.add(
                    scale.x(curve.epoch(i)),
                    scale.lineY(series.last(curve, i)),
                    scale.lineY(series.maximum(curve, i)),
                    scale.lineY(series.minimum(curve, i)));
        }
        return pixels;
    }

    private void add(double newX, double newY, double newTop, double newBottom) {
        double columns = size == 0 ? Double.POSITIVE_INFINITY : Math.floor(newX) - Math.floor(x[size - 1]);
        boolean joins = columns == 0 && Double.isNaN(newY) == Double.isNaN(y[size - 1]);
        int at = joins ? size - 1 : size++;
        if (!joins) {
            begin(at, Math.floor(newX), columns, newY);
        }
        top[at] = Math.min(top[at], newTop);
        bottom[at] = Math.max(bottom[at], newBottom);
        x[at] = newX;
        y[at] = newY;
    }

    /** A column close to the one before begins where that ends, and where its line ends. */
    private void begin(int at, double column, double columns, double newY) {
        boolean goesOn = columns <= CLOSE && !Double.isNaN(y[at - 1]) && !Double.isNaN(newY);
        first[at] = newY;
        left[at] = goesOn ? column - columns + 1 : column;
        top[at] = goesOn ? y[at - 1] : newY;
        bottom[at] = top[at];
    }

    int size() {
        return size;
    }

    double x(int i) {
        return x[i];
    }

    /** Left end of the band of a column, whose right end is that of the column of pixels. */
    double left(int i) {
        return left[i];
    }

    /** Right end of the band of a column. */
    double right(int i) {
        return Math.floor(x[i]) + 1;
    }

    /** Where the line is at the first epoch of the column; NaN where it has a gap. */
    double first(int i) {
        return first[i];
    }

    /** Where the line is at the last epoch of the column; NaN where it has a gap. */
    double y(int i) {
        return y[i];
    }

    /** The upper end of the band, so at most {@code bottom(i)}. */
    double top(int i) {
        return top[i];
    }

    double bottom(int i) {
        return bottom[i];
    }

    boolean isEmpty() {
        return Arrays.stream(y, 0, size).allMatch(Double::isNaN);
    }
}
