package backprop.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Parameters during training, with their gradient and optimizer state, partitioned into the arrays that a {@link
 * GradientPass} requires: one array for all, or one array per unit of a wide layer. "Flat" denotes the order of {@link
 * Architecture}. Mutable and not thread-safe; only the arrays of the optimizer state are ever replaced.
 */
public final class ParameterArrays {

    private final int count;
    private final Cut[] cuts;
    private final double[][] values;
    private final double[][] gradient;
    /** Optimizer state, shape [arrays][slots][length of the array]. */
    private final double[][][] memory;

    private ParameterArrays(int count, Cut... cuts) {
        this.count = count;
        this.cuts = cuts;
        values = new double[cuts.length][];
        gradient = new double[cuts.length][];
        memory = new double[cuts.length][][];
        for (int i = 0; i < values.length; i++) {
            values[i] = new double[cuts[i].length()];
            gradient[i] = new double[cuts[i].length()];
            memory[i] = new double[0][];
        }
    }

    /** One array for all parameters, in flat order. */
    public static ParameterArrays flat(Architecture shape) {
        Range[] weights = new Range[shape.depth()];
        for (int l = 0; l < shape.depth(); l++) {
            weights[l] = new Range(shape.weightOffset(l), shape.biasOffset(l));
        }
        return new ParameterArrays(shape.parameterCount(), new Cut(Cut.NO_BIAS, 0, shape.parameterCount(), weights));
    }

    /**
     * One array per unit of a layer with many sources (bias, then weights), and one array per other layer (weights,
     * then biases).
     *
     * @param sources minimum number of sources for which a layer is partitioned by unit
     */
    public static ParameterArrays byUnit(Architecture shape, int sources) {
        List<Cut> cuts = new ArrayList<>();
        for (int l = 0; l < shape.depth(); l++) {
            if (shape.sources(l) >= sources) {
                for (int unit = 0; unit < shape.units(l); unit++) {
                    cuts.add(Cut.ofUnit(shape, l, unit));
                }
            } else {
                cuts.add(Cut.ofLayer(shape, l));
            }
        }
        return new ParameterArrays(shape.parameterCount(), cuts.toArray(Cut[]::new));
    }

    /** Returns arrays of the same partition, all 0. */
    public ParameterArrays another() {
        return new ParameterArrays(count, cuts);
    }

    /** Parameters of a partition; not a copy. */
    public double[] values(int array) {
        return values[array];
    }

    /** Gradient of the parameters of a partition; not a copy. */
    public double[] gradient(int array) {
        return gradient[array];
    }

    /** @param flat shape [parameters] */
    public void setValues(double[] flat) {
        for (int i = 0; i < values.length; i++) {
            cuts[i].take(flat, values[i]);
        }
    }

    /** @param flat receives the parameters, shape [parameters] */
    public void copyValues(double[] flat) {
        for (int i = 0; i < values.length; i++) {
            cuts[i].give(values[i], flat);
        }
    }

    /** A copy of the parameters, flat. */
    public double[] flatValues() {
        double[] flat = new double[count];
        copyValues(flat);
        return flat;
    }

    /** A copy of the gradient, flat. */
    public double[] flatGradient() {
        double[] flat = new double[count];
        for (int i = 0; i < gradient.length; i++) {
            cuts[i].give(gradient[i], flat);
        }
        return flat;
    }

    /** @param flat shape [slots][parameters] */
    public void setMemory(double[][] flat) {
        for (int i = 0; i < memory.length; i++) {
            memory[i] = new double[flat.length][cuts[i].length()];
            for (int name = 0; name < flat.length; name++) {
                cuts[i].take(flat[name], memory[i][name]);
            }
        }
    }

    /** A copy of the optimizer state, shape [slots][parameters]. */
    public double[][] flatMemory() {
        double[][] flat = new double[memory[0].length][count];
        for (int i = 0; i < memory.length; i++) {
            for (int name = 0; name < flat.length; name++) {
                cuts[i].give(memory[i][name], flat[name]);
            }
        }
        return flat;
    }

    /** Copies values and optimizer state from arrays of the same partition and the same number of slots. */
    public void copyFrom(ParameterArrays other) {
        for (int i = 0; i < values.length; i++) {
            System.arraycopy(other.values[i], 0, values[i], 0, values[i].length);
            for (int name = 0; name < memory[i].length; name++) {
                System.arraycopy(other.memory[i][name], 0, memory[i][name], 0, values[i].length);
            }
        }
    }

    /** Performs one update, after adding the derivative of the penalty to the gradient. */
    public void update(Hyperparameters rule, long step) {
        boolean penalized = !(rule.regularization() instanceof Regularization.None);
        boolean decayed = rule.optimizer().weightDecay() > 0;
        for (int i = 0; i < values.length; i++) {
            if (penalized) {
                addSlopes(rule.regularization(), i);
            }
            if (decayed) {
                decay(rule.optimizer(), i);
            }
            if (rule.trainBiases()) {
                rule.optimizer().update(values[i], gradient[i], memory[i], step, 0, values[i].length);
            } else {
                updateWeights(rule.optimizer(), step, i);
            }
        }
    }

    private void addSlopes(Regularization penalty, int array) {
        for (Range range : cuts[array].weights()) {
            penalty.addSlopes(values[array], gradient[array], range.start(), range.end());
        }
    }

    private void decay(Optimizer optimizer, int array) {
        for (Range range : cuts[array].weights()) {
            optimizer.decay(values[array], range.start(), range.end());
        }
    }

    private void updateWeights(Optimizer optimizer, long step, int array) {
        for (Range range : cuts[array].weights()) {
            optimizer.update(values[array], gradient[array], memory[array], step, range.start(), range.end());
        }
    }

    /** Whether all parameters and the whole optimizer state are finite. */
    public boolean isFinite() {
        boolean finite = true;
        for (int i = 0; i < values.length; i++) {
            finite &= isFinite(values[i]);
            for (double[] numbers : memory[i]) {
                finite &= isFinite(numbers);
            }
        }
        return finite;
    }

    private static boolean isFinite(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number * 0;
        }
        return sum == 0;
    }

    /** Index range in an array. */
    private record Range(int start, int end) {}

    /**
     * Parameters of one array: an optional bias, then a contiguous range in flat order.
     *
     * @param bias    flat index of the bias, or {@link #NO_BIAS}
     * @param first   flat index of the first parameter of the range
     * @param weights index range of the weights in the array
     */
    private record Cut(int bias, int first, int count, Range... weights) {

        static final int NO_BIAS = -1;

        static Cut ofUnit(Architecture shape, int layer, int unit) {
            int sources = shape.sources(layer);
            return new Cut(
                    shape.biasOffset(layer) + unit,
                    shape.weightOffset(layer) + unit * sources,
                    sources,
                    new Range(1, 1 + sources));
        }

        static Cut ofLayer(Architecture shape, int layer) {
            int weights = shape.units(layer) * shape.sources(layer);
            return new Cut(NO_BIAS, shape.weightOffset(layer), weights + shape.units(layer), new Range(0, weights));
        }

        private int offset() {
            return bias == NO_BIAS ? 0 : 1;
        }

        int length() {
            return offset() + count;
        }

        void take(double[] flat, double[] array) {
            if (bias != NO_BIAS) {
                array[0] = flat[bias];
            }
            System.arraycopy(flat, first, array, offset(), count);
        }

        void give(double[] array, double[] flat) {
            if (bias != NO_BIAS) {
                flat[bias] = array[0];
            }
            System.arraycopy(array, offset(), flat, first, count);
        }
    }
}
