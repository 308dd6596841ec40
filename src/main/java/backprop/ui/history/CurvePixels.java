package backprop.ui.history;

import backprop.training.ErrorCurve;
import java.util.Arrays;

/**
 * A line of the chart in pixels, with at most one point in each column of pixels: however long the run, drawing costs the
 * same. What several points in one column have between them is kept as a band. Immutable.
 */
final class CurvePixels {

    private final double[] x;
    private final double[] y;
    private final double[] top;
    private final double[] bottom;
    private int size;

    private CurvePixels(int capacity) {
        x = new double[capacity];
        y = new double[capacity];
        top = new double[capacity];
        bottom = new double[capacity];
    }

    static CurvePixels of(ErrorCurve curve, Series series, ChartScale scale) {
        CurvePixels pixels = new CurvePixels(curve.size());
        for (int i = 0; i < curve.size(); i++) {
            pixels.add(
                    scale.x(curve.epoch(i)),
                    scale.y(series.last(curve, i)),
                    scale.y(series.maximum(curve, i)),
                    scale.y(series.minimum(curve, i)));
        }
        return pixels;
    }

    private void add(double newX, double newY, double newTop, double newBottom) {
        boolean joins = size > 0
                && Math.floor(newX) == Math.floor(x[size - 1])
                && Double.isNaN(newY) == Double.isNaN(y[size - 1]);
        int at = joins ? size - 1 : size++;
        top[at] = joins ? Math.min(top[at], newTop) : newTop;
        bottom[at] = joins ? Math.max(bottom[at], newBottom) : newBottom;
        x[at] = newX;
        y[at] = newY;
    }

    int size() {
        return size;
    }

    double x(int i) {
        return x[i];
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
