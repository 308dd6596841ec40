package backprop.engine;

/**
 * Immutable optimizer state of a run.
 *
 * <p>Equality compares all bits.
 */
public final class OptimizerMemory {

    private final long step;
    private final double[][] arrays;

    /**
     * @param step   number of completed updates, at least 0
     * @param arrays shape [slots][parameters], in the order of {@link OptimizerType#slots}
     */
    public OptimizerMemory(long step, double[][] arrays) {
        if (step < 0) {
            throw new IllegalArgumentException("step: expected at least 0 but was " + step);
        }
        this.step = step;
        this.arrays = deepCopy(arrays);
    }

    /** Returns the state before the first update. */
    public static OptimizerMemory empty(Optimizer optimizer, int parameterCount) {
        return new OptimizerMemory(0, new double[optimizer.type().slots().size()][parameterCount]);
    }

    public long step() {
        return step;
    }

    /** A copy, shape [slots][parameters]. */
    public double[][] arrays() {
        return deepCopy(arrays);
    }

    /** Returns the value of {@code slot} for parameter {@code index}. */
    public double at(int slot, int index) {
        return arrays[slot][index];
    }

    /** Whether this state has the shape required by {@code optimizer} for {@code parameterCount} parameters. */
    public boolean fits(Optimizer optimizer, int parameterCount) {
        if (arrays.length != optimizer.type().slots().size()) {
            return false;
        }
        for (double[] array : arrays) {
            if (array.length != parameterCount) {
                return false;
            }
        }
        return true;
    }

    private static double[][] deepCopy(double[][] source) {
        double[][] copy = new double[source.length][];
        for (int i = 0; i < source.length; i++) {
            copy[i] = source[i].clone();
        }
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptimizerMemory that
                && step == that.step
                && java.util.Arrays.deepEquals(arrays, that.arrays);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(step) + java.util.Arrays.deepHashCode(arrays);
    }
}
