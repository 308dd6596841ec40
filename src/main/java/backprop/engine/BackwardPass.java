package backprop.engine;

/**
 * All values of the backward pass of one row: {@code delta = dL/dz} of each neuron, from the output layer backwards,
 * and the gradient of each parameter, with the weights before the update. Immutable; written for readability, see
 * {@link Trainer} for the fast implementation.
 */
public final class BackwardPass {

    private final ForwardPass forward;
    private final double[][] delta;

    /**
     * @param t targets, shape [outputs]
     * @throws IllegalArgumentException if their number differs from the number of outputs
     */
    public BackwardPass(ForwardPass forward, Loss loss, double... t) {
        Architecture shape = forward.network().architecture();
        if (t.length != shape.outputs()) {
            throw new IllegalArgumentException("t: expected " + shape.outputs() + " targets but was " + t.length);
        }
        this.forward = forward;
        delta = new double[shape.depth()][];
        int last = shape.depth() - 1;
        delta[last] = new double[t.length];
        for (int k = 0; k < t.length; k++) {
            delta[last][k] =
                    loss.outputDelta(shape.outputActivation(), forward.z(last, k), forward.a(last, k), t[k], t.length);
        }
        for (int l = last - 1; l >= 0; l--) {
            delta[l] = hiddenDeltas(l);
        }
    }

    private double[] hiddenDeltas(int layer) {
        double[] deltas = new double[forward.network().architecture().units(layer)];
        for (int j = 0; j < deltas.length; j++) {
            deltas[j] = upstream(layer, j) * slope(layer, j);
        }
        return deltas;
    }

    /** {@code dL/da} of a hidden neuron: the deltas of the next layer, propagated back through its weights. */
    public double upstream(int layer, int unit) {
        double sum = 0;
        for (int k = 0; k < delta[layer + 1].length; k++) {
            sum += forward.network().weight(layer + 1, k, unit) * delta[layer + 1][k];
        }
        return sum;
    }

    /** {@code f'(z)} of a neuron. */
    private double slope(int layer, int unit) {
        Activation f = forward.network().architecture().activation(layer);
        return f.slope(forward.z(layer, unit), forward.a(layer, unit));
    }

    public ForwardPass forward() {
        return forward;
    }

    /** {@code dL/dz} of a neuron. */
    public double delta(int layer, int unit) {
        return delta[layer][unit];
    }

    /** {@code dL/dw = delta[to] a[from]}. */
    public double weightGradient(int layer, int to, int from) {
        return delta[layer][to] * forward.a(layer - 1, from);
    }

    /** {@code dL/db = delta}. */
    public double biasGradient(int layer, int to) {
        return delta[layer][to];
    }

    /** The gradient of every parameter for this row, in the order of {@link Architecture}. */
    public double[] gradient() {
        Architecture shape = forward.network().architecture();
        double[] gradient = new double[shape.parameterCount()];
        for (int l = 0; l < shape.depth(); l++) {
            for (int to = 0; to < shape.units(l); to++) {
                for (int from = 0; from < shape.sources(l); from++) {
                    gradient[shape.weightIndex(l, to, from)] = weightGradient(l, to, from);
                }
                gradient[shape.biasIndex(l, to)] = biasGradient(l, to);
            }
        }
        return gradient;
    }
}
