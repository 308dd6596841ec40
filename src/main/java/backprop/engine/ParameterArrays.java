package backprop.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The parameters while they are trained, their gradient, and what the optimizer remembers of each, cut into the arrays that
 * the loops of a {@link GradientPass} want: all in one, or one array for each unit of a wide layer. "Flat" is the order of
 * {@link Architecture}. Mutable, for one thread; no array is ever replaced by another but those of the memory.
 */
public final class ParameterArrays {

    private final int count;
    private final Cut[] cuts;
    private final double[][] values;
    private final double[][] gradient;
    /** Shape [arrays][names][length of the array]. */
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
     * One array for each unit of a layer that has many sources: its bias, then its weights. One array for each of the other
     * layers: its weights, then its biases.
     *
     * @param sources from so many sources on, a layer is cut into its units
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

    /** Arrays of the same cuts, all 0. */
    public ParameterArrays another() {
        return new ParameterArrays(count, cuts);
    }

    /** The parameters in an array; not a copy. */
    public double[] values(int array) {
        return values[array];
    }

    /** The gradient of the parameters in an array; not a copy. */
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

    /** @param flat shape [names][parameters] */
    public void setMemory(double[][] flat) {
        for (int i = 0; i < memory.length; i++) {
            memory[i] = new double[flat.length][cuts[i].length()];
            for (int name = 0; name < flat.length; name++) {
                cuts[i].take(flat[name], memory[i][name]);
            }
        }
    }

    /** A copy of what the optimizer remembers, shape [names][parameters]. */
    public double[][] flatMemory() {
        double[][] flat = new double[memory[0].length][count];
        for (int i = 0; i < memory.length; i++) {
            for (int name = 0; name < flat.length; name++) {
                cuts[i].give(memory[i][name], flat[name]);
            }
        }
        return flat;
    }

    /** Takes over values and memory of arrays that have the same cuts and remember as much. */
    public void copyFrom(ParameterArrays other) {
        for (int i = 0; i < values.length; i++) {
            System.arraycopy(other.values[i], 0, values[i], 0, values[i].length);
            for (int name = 0; name < memory[i].length; name++) {
                System.arraycopy(other.memory[i][name], 0, memory[i][name], 0, values[i].length);
            }
        }
    }

    /** One update by the gradient, to which the slopes of the penalty are added. */
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

    /** Whether every parameter and every remembered number is finite. */
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

    /** Places in an array. */
    private record Range(int start, int end) {}

    /**
     * The parameters that lie in one array: one bias, if there is any, then some that are neighbours in flat order.
     *
     * @param bias    its place in flat order, or {@link #NO_BIAS}
     * @param first   place of the first neighbour in flat order
     * @param weights places in the array that hold weights
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
