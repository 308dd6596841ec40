package backprop.ui.history;

import backprop.training.ErrorCurve;
import java.util.OptionalInt;

/** Cursor of the chart. */
sealed interface Cursor {

    /** Returns the point of the curve at the cursor, if any. */
    OptionalInt point(ErrorCurve curve, ChartScale scale);

    record Nowhere() implements Cursor {

        @Override
        public OptionalInt point(ErrorCurve curve, ChartScale scale) {
            return OptionalInt.empty();
        }
    }

    /** Mouse cursor at a fixed pixel, while the epoch below it changes. */
    record AtPixel(double x) implements Cursor {

        @Override
        public OptionalInt point(ErrorCurve curve, ChartScale scale) {
            double epoch = scale.epochs().value(Math.max(scale.left(), Math.min(scale.right(), x)));
            return OptionalInt.of(curve.nearest(epoch));
        }
    }

    /** Keyboard cursor at an epoch, which moves with the axis. */
    record AtEpoch(long epoch) implements Cursor {

        @Override
        public OptionalInt point(ErrorCurve curve, ChartScale scale) {
            return OptionalInt.of(curve.nearest(epoch));
        }
    }
}
