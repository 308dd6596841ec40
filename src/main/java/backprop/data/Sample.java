package backprop.data;

import java.util.Arrays;

/**
 * One row of a dataset: what goes in and what is expected to come out. A training row that is left out stays where it is, but
 * nothing is learned from it; it carries that mark itself, so that it keeps it wherever it is moved or copied. Immutable.
 */
public final class Sample {

    private final double[] inputs;
    private final double[] targets;
    private final boolean leftOut;

    /**
     * @param inputs  shape [input columns], finite
     * @param targets shape [output columns], finite
     * @throws IllegalArgumentException if a number is not finite
     */
    public Sample(double[] inputs, double[] targets) {
        this(inputs.clone(), targets.clone(), false);
        requireFinite("inputs", this.inputs);
        requireFinite("targets", this.targets);
    }

    /** Shares the arrays, which were checked and belong to samples alone. */
    private Sample(double[] inputs, double[] targets, boolean leftOut) {
        this.inputs = inputs;
        this.targets = targets;
        this.leftOut = leftOut;
    }

    private static void requireFinite(String what, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(what + "[" + i + "]: expected a finite number but was " + values[i]);
            }
        }
    }

    public double input(int column) {
        return inputs[column];
    }

    public double target(int column) {
        return targets[column];
    }

    /** A copy, shape [input columns]. */
    public double[] inputs() {
        return inputs.clone();
    }

    /** A copy, shape [output columns]. */
    public double[] targets() {
        return targets.clone();
    }

    public Sample withInput(int column, double value) {
        double[] changed = inputs();
        changed[column] = value;
        return withNumbers(changed, targets);
    }

    public Sample withTarget(int column, double value) {
        double[] changed = targets();
        changed[column] = value;
        return withNumbers(inputs, changed);
    }

    /** This row with other numbers; it is left out if this one is. */
    public Sample withNumbers(double[] otherInputs, double[] otherTargets) {
        Sample other = new Sample(otherInputs, otherTargets);
        return leftOut ? other.leftOut() : other;
    }

    /** Whether nothing is learned from this row. */
    public boolean isLeftOut() {
        return leftOut;
    }

    /** This row, left out of training; the same numbers are not kept twice. */
    public Sample leftOut() {
        return leftOut ? this : new Sample(inputs, targets, true);
    }

    /** This row, trained on. */
    public Sample takingPart() {
        return leftOut ? new Sample(inputs, targets, false) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample that
                && leftOut == that.leftOut
                && Arrays.equals(inputs, that.inputs)
                && Arrays.equals(targets, that.targets);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(inputs) + Arrays.hashCode(targets);
    }

    @Override
    public String toString() {
        return Arrays.toString(inputs) + " -> " + Arrays.toString(targets) + (leftOut ? ", left out" : "");
    }
}
