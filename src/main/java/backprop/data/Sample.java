package backprop.data;

import java.util.Arrays;

/**
 * One row of a dataset: inputs and expected outputs. A training row can be excluded from training and keeps its place; the mark
 * is part of the row, so that it survives moving and copying. Immutable.
 */
public final class Sample {

    private final double[] inputs;
    private final double[] targets;
    private final boolean leftOut;

    /**
     * Creates a sample that is not excluded.
     *
     * @param inputs  shape [input columns], finite
     * @param targets shape [output columns], finite
     * @throws IllegalArgumentException if a number is not finite
     */
    public Sample(double[] inputs, double[] targets) {
        this(inputs.clone(), targets.clone(), false);
        requireFinite("inputs", this.inputs);
        requireFinite("targets", this.targets);
    }

    /** Shares the arrays, which are already checked and belong to samples alone. */
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

    /** Returns this row with other numbers, excluded if this one is. */
    public Sample withNumbers(double[] otherInputs, double[] otherTargets) {
        Sample other = new Sample(otherInputs, otherTargets);
        return leftOut ? other.leftOut() : other;
    }

    /** Whether this row is excluded from training. */
    public boolean isLeftOut() {
        return leftOut;
    }

    /** Returns this row excluded from training; the arrays are shared. */
    public Sample leftOut() {
        return leftOut ? this : new Sample(inputs, targets, true);
    }

    /** Returns this row included in training. */
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
