package backprop.ui.network;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Activation;

/**
 * Where a value lies between the two ends of the colour scale.
 *
 * @param zero   the neutral value, in the middle
 * @param reach  from the middle to either end, more than 0
 */
record ValueScale(double zero, double reach) {

    /** Of a value with a sign: 0 is neutral. */
    static final ValueScale SIGNED = new ValueScale(0, 1);

    /** Of the probability of a class: one half is neutral. */
    static final ValueScale CLASS = new ValueScale(0.5, 0.5);

    /** -1 for the lower end, 0 for the middle, 1 for the upper end; not clamped. */
    double position(double value) {
        return (value - zero) / reach;
    }

    /**
     * The largest value of an activation; where it has none, the largest that is shown. 0 is neutral for every activation.
     *
     * @param largest the largest |value| that is shown
     */
    static ValueScale of(Activation activation, double largest) {
        return activation.isBounded()
                ? new ValueScale(0, Math.max(-activation.low(), activation.high()))
                : upTo(largest);
    }

    private static ValueScale upTo(double largest) {
        return new ValueScale(0, largest > 0 ? largest : 1);
    }

    /** The largest |value| of an input column, as the network receives them. */
    static ValueScale ofColumn(Dataset data, int column) {
        var range = data.train().stream()
                .mapToDouble((Sample row) -> row.input(column))
                .summaryStatistics();
        double low = data.scaling().ofColumn(column, range.getMin());
        double high = data.scaling().ofColumn(column, range.getMax());
        return upTo(Math.max(Math.abs(low), Math.abs(high)));
    }
}
