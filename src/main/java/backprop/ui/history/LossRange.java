package backprop.ui.history;

import backprop.training.ErrorCurve;
import java.util.Arrays;

/**
 * Which losses a run has had, in training and test.
 *
 * @param smallest above zero; infinite if there is none
 * @param largest  at least 0, finite
 * @param usual    what a linear axis has to show at least: the loss at the start, and the median of those since
 * @param zeros    whether some are zero, or too small to tell
 */
record LossRange(double smallest, double largest, double usual, boolean zeros) {

    /** Losses below are no more than a few bits. */
    static final double TINY = Double.MIN_NORMAL;

    static LossRange of(ErrorCurve curve) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        boolean zeros = false;
        for (Series series : Series.values()) {
            for (int i = 0; i < curve.size(); i++) {
                double minimum = series.minimum(curve, i);
                largest = Math.max(largest, Double.isNaN(minimum) ? 0 : series.maximum(curve, i));
                zeros |= minimum < TINY;
                smallest = minimum < TINY || Double.isNaN(minimum) ? smallest : Math.min(smallest, minimum);
            }
        }
        return new LossRange(smallest, Math.min(Double.MAX_VALUE, largest), usual(curve), zeros);
    }

    private static double usual(ErrorCurve curve) {
        double usual = 0;
        for (Series series : Series.values()) {
            double[] losses = new double[curve.size()];
            Arrays.setAll(losses, i -> series.last(curve, i));
            double first = losses[0];
            Arrays.sort(losses);
            double median = losses[losses.length / 2];
            usual = Math.max(usual, Math.max(orZero(first), orZero(median)));
        }
        return usual;
    }

    private static double orZero(double loss) {
        return Double.isNaN(loss) ? 0 : loss;
    }
}
