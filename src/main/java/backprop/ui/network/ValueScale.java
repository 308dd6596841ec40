package backprop.ui.network;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Activation;

/**
 * Mapping of values to the colour scale.
 *
 * @param zero   neutral value, at the middle
 * @param reach  distance from the middle to both ends, above 0
 */
record ValueScale(double zero, double reach) {

    /** Scale of signed values: 0 is neutral. */
    static final ValueScale SIGNED = new ValueScale(0, 1);

    /** Scale of class probabilities: one half is neutral. */
    static final ValueScale CLASS = new ValueScale(0.5, 0.5);

    /** Returns -1 for the lower end, 0 for the middle, 1 for the upper end; not clamped. */
    double position(double value) {
        return (value - zero) / reach;
    }

    /**
     * Returns the scale up to the largest value of an activation, or the largest displayed one if unbounded. 0 is
     * neutral for every activation.
     *
     * @param largest largest displayed |value|
     */
    static ValueScale of(Activation activation, double largest) {
        return activation.isBounded()
                ? new ValueScale(0, Math.max(-activation.low(), activation.high()))
                : upTo(largest);
    }

    private static ValueScale upTo(double largest) {
        return new ValueScale(0, largest > 0 ? largest : 1);
    }

    /** Returns the largest |value| of a scaled input column. */
    static ValueScale ofColumn(Dataset data, int column) {
        var range = data.train().stream()
                .mapToDouble((Sample row) -> row.input(column))
                .summaryStatistics();
        double low = data.scaling().ofColumn(column, range.getMin());
        double high = data.scaling().ofColumn(column, range.getMax());
        return upTo(Math.max(Math.abs(low), Math.abs(high)));
    }
}
