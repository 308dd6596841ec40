package backprop.ui.history;

import backprop.training.ErrorCurve;
import java.util.Arrays;

/**
 * Range of the training and test losses of a run.
 *
 * @param smallest smallest loss above zero; infinite if there is none
 * @param largest  largest finite loss, at least 0
 * @param usual    minimum range of a linear axis: the initial loss and the median of the later ones
 * @param zeros    whether some losses are zero or negligible
 */
record LossRange(double smallest, double largest, double usual, boolean zeros) {

    /** Bound below which losses are negligible. */
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
