package backprop.ui.history;

import backprop.training.ErrorCurve;
import java.util.Arrays;

/**
 * Line of the chart in pixels, with at most one point per pixel column, so that the cost of drawing is independent of
 * the length of the run. The range of several points in a column is kept as a band, which is continuous where points
 * are dense. Immutable.
 */
final class CurvePixels {

    /** Maximum distance of columns that belong to one band. */
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

    /** Starts a column; joins band and line to those of the previous column if they are close. */
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

    /** Position of the line at the first epoch of the column; NaN for a gap. */
    double first(int i) {
        return first[i];
    }

    /** Position of the line at the last epoch of the column; NaN for a gap. */
    double y(int i) {
        return y[i];
    }

    /** Upper end of the band, at most {@code bottom(i)}. */
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
