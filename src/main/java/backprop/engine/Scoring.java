package backprop.engine;

/** Rule by which the prediction of a row counts as correct. */
public enum Scoring {
    /** Regression: no row is correct or misclassified. */
    NONE,
    /** Targets 0 and 1; an output of at least 0.5 predicts 1. */
    THRESHOLD_HALF,
    /** Targets -1 and 1; an output of at least 0 predicts 1. */
    THRESHOLD_ZERO,
    /** Softmax: the largest output is the class. */
    LARGEST;

    /**
     * Returns the scoring for an output activation and the targets of a set; classification only if all targets denote
     * classes.
     */
    public static Scoring of(Activation output, Rows rows) {
        if (output == Activation.SOFTMAX) {
            return LARGEST;
        }
        if (output == Activation.TANH && targetsAre(rows, -1, 1)) {
            return THRESHOLD_ZERO;
        }
        if (targetsAre(rows, 0, 1)) {
            return THRESHOLD_HALF;
        }
        return targetsAre(rows, -1, 1) ? THRESHOLD_ZERO : NONE;
    }

    private static boolean targetsAre(Rows rows, double low, double high) {
        for (int k = 0; k < rows.targetCount(); k++) {
            for (double t : rows.targetColumn(k)) {
                if (t != low && t != high) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether all outputs predict their targets.
     *
     * @param a outputs, shape [outputs]
     * @param t targets, shape [outputs]
     * @return false for {@link #NONE}
     */
    public boolean isRight(double[] a, double[] t) {
        return switch (this) {
            case NONE -> false;
            case LARGEST -> indexOfLargest(a) == indexOfLargest(t);
            case THRESHOLD_HALF -> sameSide(a, t, 0.5);
            case THRESHOLD_ZERO -> sameSide(a, t, 0);
        };
    }

    /** The lowest output that predicts class 1; 0.5 by default. */
    public double threshold() {
        return this == THRESHOLD_ZERO ? 0 : 0.5;
    }

    private static boolean sameSide(double[] a, double[] t, double threshold) {
        for (int k = 0; k < a.length; k++) {
            if ((a[k] >= threshold) != (t[k] >= threshold)) {
                return false;
            }
        }
        return true;
    }

    private static int indexOfLargest(double[] values) {
        int index = 0;
        for (int k = 1; k < values.length; k++) {
            if (values[k] > values[index]) {
                index = k;
            }
        }
        return index;
    }
}
