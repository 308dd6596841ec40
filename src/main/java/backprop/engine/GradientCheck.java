package backprop.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Comparison of the analytic gradient with central differences: {@code dL/dw ~ (L(w + h) - L(w - h)) / 2h} for every
 * parameter, of the mean loss over a set of rows, without the penalty. Source: Goodfellow, Bengio, Courville, Deep
 * Learning (2016), section 11.5.
 *
 * <p>An activation with a kink (ReLU, leaky ReLU; the derivative of ELU) is not differentiable there: where the
 * weighted sum of such a neuron changes sign between {@code w - h} and {@code w + h}, the two values need not agree,
 * and the parameter is reported as being at a kink.
 */
public final class GradientCheck {

    /** Default step width, which balances rounding error against truncation error for most networks. */
    public static final double USUAL_STEP = 1e-5;

    /** Relative error at and above which a gradient counts as wrong. */
    public static final double TOLERANCE = 1e-6;

    /**
     * Lower bound of the denominator of the relative error; a difference of two losses is no more precise than this.
     */
    private static final double FLOOR = 1e-4;

    /**
     * Result for one parameter.
     *
     * @param index     of the parameter, see {@link Architecture}
     * @param analytic  the gradient by backpropagation
     * @param numeric   the central difference
     * @param atKink    whether a weighted sum crosses a kink within the step, so that the two values may differ
     */
    public record Entry(int index, double analytic, double numeric, boolean atKink) {

        /** {@code |analytic - numeric|} divided by the larger magnitude, but at least by 1e-4. */
        public double relativeError() {
            double size = Math.max(FLOOR, Math.max(Math.abs(analytic), Math.abs(numeric)));
            return Math.abs(analytic - numeric) / size;
        }
    }

    /**
     * Largest relative error for one step width.
     *
     * @param step  h
     * @param error 0 where every parameter lies at a kink
     * @param kinks number of parameters at a kink, which are excluded
     */
    public record Sweep(double step, double error, int kinks) {}

    private final Network network;
    private final Rows rows;
    private final double[] analytic;
    private final Evaluator evaluator;

    /**
     * @param network network to check; its inputs and outputs match those of {@code rows}
     * @throws IllegalArgumentException if the loss does not match the output activation
     */
    public GradientCheck(Passes passes, Network network, Loss loss, Rows rows) {
        Architecture shape = network.architecture();
        if (!loss.accepts(shape.outputActivation())) {
            throw new IllegalArgumentException("loss: " + loss.id() + " does not go with a "
                    + shape.outputActivation().id() + " output");
        }
        this.network = network;
        this.rows = rows;
        evaluator = new Evaluator(passes, shape, loss);
        analytic = meanGradient(passes, network, loss, rows);
    }

    /** Computes the mean gradient with the passes used for training. */
    private static double[] meanGradient(Passes passes, Network network, Loss loss, Rows rows) {
        int count = rows.count();
        GradientPass pass = passes.gradients(network.architecture(), loss, count);
        RowOrder order = new RowOrder(rows);
        pass.parameters().setValues(network.parameters());
        pass.begin(count);
        for (int start = 0; start < count; start += pass.capacity()) {
            pass.add(order, start, Math.min(pass.capacity(), count - start));
        }
        return pass.parameters().flatGradient();
    }

    /**
     * Checks every parameter, in the order of {@link Architecture}.
     *
     * @param h step width, above 0
     */
    public List<Entry> entries(double h) {
        if (!(h > 0) || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h: expected a number above 0 but was " + h);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < analytic.length; i++) {
            entries.add(entry(i, h));
        }
        return List.copyOf(entries);
    }

    private Entry entry(int index, double h) {
        double w = network.parameter(index);
        Network above = network.with(index, w + h);
        Network below = network.with(index, w - h);
        // Rounding changes the effective step, so divide by the difference that was applied.
        double width = (w + h) - (w - h);
        double numeric = (loss(above) - loss(below)) / width;
        return new Entry(index, analytic[index], numeric, passesKink(above, below));
    }

    private double loss(Network changed) {
        return evaluator.loss(changed.parameters(), rows);
    }

    private boolean passesKink(Network above, Network below) {
        Architecture shape = network.architecture();
        for (int l = 0; l < shape.depth(); l++) {
            boolean kinked = shape.activation(l).smoothness() == Activation.Smoothness.KINKED;
            if (kinked && passesKink(above, below, l)) {
                return true;
            }
        }
        return false;
    }

    private boolean passesKink(Network above, Network below, int layer) {
        for (int row = 0; row < rows.count(); row++) {
            double[] x = rows.inputs(row);
            ForwardPass high = new ForwardPass(above, x);
            ForwardPass low = new ForwardPass(below, x);
            for (int j = 0; j < network.architecture().units(layer); j++) {
                if (high.z(layer, j) > 0 != low.z(layer, j) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The parameter with the largest relative error that is not at a kink; the first one if all are. */
    public static Entry worst(List<Entry> entries) {
        Entry worst = entries.get(0);
        for (Entry entry : entries) {
            if (!entry.atKink() && (worst.atKink() || !(entry.relativeError() <= worst.relativeError()))) {
                worst = entry;
            }
        }
        return worst;
    }

    /**
     * The largest error for steps from 1e-1 to 1e-11: it decreases with h squared until the rounding error, which grows
     * with 1/h, dominates.
     */
    public List<Sweep> sweep() {
        List<Sweep> sweep = new ArrayList<>();
        double h = 0.1;
        for (int i = 0; i < 11; i++) {
            List<Entry> entries = entries(h);
            double error = 0;
            int kinks = 0;
            for (Entry entry : entries) {
                if (entry.atKink()) {
                    kinks++;
                } else {
                    error = Math.max(error, entry.relativeError());
                }
            }
            sweep.add(new Sweep(h, error, kinks));
            h /= 10;
        }
        return List.copyOf(sweep);
    }

    /** Returns the weight or bias with a parameter index. */
    public static Part part(Architecture shape, int index) {
        for (int l = 0; l < shape.depth(); l++) {
            int biases = shape.biasOffset(l);
            if (index < biases) {
                int inLayer = index - shape.weightOffset(l);
                return new Part.Weight(l, inLayer / shape.sources(l), inLayer % shape.sources(l));
            }
            if (index < biases + shape.units(l)) {
                return new Part.Bias(l, index - biases);
            }
        }
        throw new IllegalArgumentException(
                "index: expected 0 to " + (shape.parameterCount() - 1) + " but was " + index);
    }
}
