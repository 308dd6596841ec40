package backprop.ui.network;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Activation;

/**
 * Where a value lies between the two ends of the colour scale.
 *
 * @param zero   the value in the middle
 * @param reach  from the middle to either end, more than 0
 */
record ValueScale(double zero, double reach) {

    static final ValueScale SIGNED = new ValueScale(0, 1);
    static final ValueScale UNIT = new ValueScale(0.5, 0.5);

    /** -1 for the lower end, 0 for the middle, 1 for the upper end; not clamped. */
    double position(double value) {
        return (value - zero) / reach;
    }

    /**
     * The range of an activation; where it has none, as far as its values go.
     *
     * @param largest the largest |value| that is shown
     */
    static ValueScale of(Activation activation, double largest) {
        if (!activation.isBounded()) {
            return new ValueScale(0, largest > 0 ? largest : 1);
        }
        double middle = (activation.low() + activation.high()) / 2;
        return new ValueScale(middle, activation.high() - middle);
    }

    /** From the smallest to the largest value of an input column, as the network receives them. */
    static ValueScale ofColumn(Dataset data, int column) {
        var range = data.train().stream()
                .mapToDouble((Sample row) -> row.input(column))
                .summaryStatistics();
        double low = data.scaling().ofColumn(column, range.getMin());
        double high = data.scaling().ofColumn(column, range.getMax());
        return low == high ? UNIT : new ValueScale((low + high) / 2, (high - low) / 2);
    }
}
