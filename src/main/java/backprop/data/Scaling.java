package backprop.data;

import java.util.Arrays;
import java.util.List;

/**
 * Affine transformation of each input on its way into a network: {@code x' = (x - shift) / scale}, column by column. Immutable.
 *
 * @param method origin of the numbers; {@link Method#NONE} has none
 * @param shift  subtracted first, shape [input columns], finite
 * @param scale  divisor, shape [input columns], finite and above 0
 * @throws IllegalArgumentException if a number is out of range or the lengths differ
 */
public record Scaling(Method method, double[] shift, double[] scale) {

    /** No scaling. */
    public static final Scaling NONE = new Scaling(Method.NONE, new double[0], new double[0]);

    /** Methods of computing shift and scale. A column with equal values in all training rows has scale 1, so it becomes 0. */
    public enum Method {
        NONE,
        /** Scales to the range from 0 to 1: shift is the minimum of the training rows, scale the maximum minus the minimum. */
        RANGE,
        /** Shift is the mean of the training rows, scale their standard deviation (of the population, thus divided by n). */
        STANDARD;

        /** Name in session files. */
        public String id() {
            return switch (this) {
                case NONE -> "none";
                case RANGE -> "range";
                case STANDARD -> "standard";
            };
        }

        /** Returns the scaling computed from these training rows. */
        Scaling of(List<Sample> rows, int columns) {
            return this == NONE ? Scaling.NONE : ColumnStatistics.scaling(this, rows, columns);
        }
    }

    public Scaling {
        shift = shift.clone();
        scale = scale.clone();
        if (shift.length != scale.length || method == Method.NONE && shift.length > 0) {
            throw new IllegalArgumentException("scale: expected as many numbers as there are of shift, none without a"
                    + " method, but was " + scale.length + " and " + shift.length + " with " + method.id());
        }
        for (int column = 0; column < scale.length; column++) {
            if (!Double.isFinite(shift[column]) || !(scale[column] > 0 && Double.isFinite(scale[column]))) {
                throw new IllegalArgumentException("scale[" + column + "]: expected a finite shift and a scale above 0"
                        + " but was " + shift[column] + " and " + scale[column]);
            }
        }
    }

    /** Whether the network's inputs differ from the numbers of the dataset. */
    public boolean isUsed() {
        return method != Method.NONE;
    }

    /** A copy, shape [input columns]. */
    @Override
    public double[] shift() {
        return shift.clone();
    }

    /** A copy, shape [input columns]. */
    @Override
    public double[] scale() {
        return scale.clone();
    }

    public double shift(int column) {
        return shift[column];
    }

    public double scale(int column) {
        return scale[column];
    }

    /** Returns the scaled value of a column, limited to the largest double of its sign. */
    public double ofColumn(int column, double value) {
        if (!isUsed()) {
            return value;
        }
        double difference = value - shift[column];
        double scaled = Double.isFinite(difference)
                ? difference / scale[column]
                : value / scale[column] - shift[column] / scale[column];
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, scaled));
    }

    /**
     * Returns the scaled inputs of a row or point.
     *
     * @param inputs not scaled, shape [input columns]
     */
    public double[] of(double... inputs) {
        double[] scaled = inputs.clone();
        for (int column = 0; isUsed() && column < scaled.length; column++) {
            scaled[column] = ofColumn(column, inputs[column]);
        }
        return scaled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scaling that
                && method == that.method
                && Arrays.equals(shift, that.shift)
                && Arrays.equals(scale, that.scale);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shift) + Arrays.hashCode(scale);
    }

    @Override
    public String toString() {
        return method.id() + " " + Arrays.toString(shift) + " " + Arrays.toString(scale);
    }
}
