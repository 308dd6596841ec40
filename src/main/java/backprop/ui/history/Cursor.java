package backprop.ui.history;

import backprop.training.ErrorCurve;
import java.util.OptionalInt;

/** What the user points at in the chart. */
sealed interface Cursor {

    /** The point of the curve that is pointed at, if there is one. */
    OptionalInt point(ErrorCurve curve, ChartScale scale);

    record Nowhere() implements Cursor {

        @Override
        public OptionalInt point(ErrorCurve curve, ChartScale scale) {
            return OptionalInt.empty();
        }
    }

    /** The mouse rests at a pixel, while the epochs pass below it. */
    record AtPixel(double x) implements Cursor {

        @Override
        public OptionalInt point(ErrorCurve curve, ChartScale scale) {
            double epoch = scale.epochs().value(Math.max(scale.left(), Math.min(scale.right(), x)));
            return OptionalInt.of(curve.nearest(epoch));
        }
    }

    /** The keyboard has chosen an epoch, which moves along with the axis. */
    record AtEpoch(long epoch) implements Cursor {

        @Override
        public OptionalInt point(ErrorCurve curve, ChartScale scale) {
            return OptionalInt.of(curve.nearest(epoch));
        }
    }
}
