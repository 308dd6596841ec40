package backprop.ui.history;

import backprop.training.ErrorCurve;

/** Data of a line of the chart. */
enum Series {
    TRAINING {
        @Override
        double last(ErrorCurve curve, int i) {
            return curve.train(i);
        }

        @Override
        double minimum(ErrorCurve curve, int i) {
            return curve.trainMinimum(i);
        }

        @Override
        double maximum(ErrorCurve curve, int i) {
            return curve.trainMaximum(i);
        }
    },
    TEST {
        @Override
        double last(ErrorCurve curve, int i) {
            return curve.test(i);
        }

        @Override
        double minimum(ErrorCurve curve, int i) {
            return curve.testMinimum(i);
        }

        @Override
        double maximum(ErrorCurve curve, int i) {
            return curve.testMaximum(i);
        }
    };

    /** The loss at the epoch of point {@code i}; NaN if none. */
    abstract double last(ErrorCurve curve, int i);

    /** The smallest loss of the epochs summarized by point {@code i}; NaN if none. */
    abstract double minimum(ErrorCurve curve, int i);

    /** The largest loss of the epochs summarized by point {@code i}; NaN if none. */
    abstract double maximum(ErrorCurve curve, int i);

    boolean isIn(ErrorCurve curve) {
        for (int i = 0; i < curve.size(); i++) {
            if (!Double.isNaN(last(curve, i))) {
                return true;
            }
        }
        return false;
    }
}
