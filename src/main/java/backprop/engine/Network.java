package backprop.engine;

import java.util.Arrays;
import java.util.Objects;

/** Multilayer perceptron: an {@link Architecture} and its parameters. Immutable. */
public final class Network {

    private final Architecture architecture;
    private final double[] parameters;
    /** Index of the first weight of each layer, cached because computing it takes as long as reading the weight. */
    private final int[] offsets;

    /**
     * @param parameters in the order of {@link Architecture}; copied
     * @throws IllegalArgumentException if their number differs from that of the architecture
     */
    public Network(Architecture architecture, double[] parameters) {
        this.architecture = Objects.requireNonNull(architecture);
        if (parameters.length != architecture.parameterCount()) {
            throw new IllegalArgumentException("parameters: expected " + architecture.parameterCount()
                    + " numbers for a network " + architecture.shape() + " but was " + parameters.length);
        }
        this.parameters = parameters.clone();
        offsets = new int[architecture.depth()];
        for (int l = 0; l < offsets.length; l++) {
            offsets[l] = architecture.weightOffset(l);
        }
    }

    public Architecture architecture() {
        return architecture;
    }

    /** A copy of the parameters, in the order of {@link Architecture}. */
    public double[] parameters() {
        return parameters.clone();
    }

    /** Returns a parameter by its index. */
    public double parameter(int index) {
        return parameters[index];
    }

    public double weight(int layer, int to, int from) {
        return parameters[offsets[layer] + to * architecture.sources(layer) + from];
    }

    public double bias(int layer, int to) {
        return parameters[architecture.biasIndex(layer, to)];
    }

    /**
     * Computes the activations of the output layer.
     *
     * @param x inputs, shape [inputs]
     * @return shape [outputs]
     * @throws IllegalArgumentException if the number of inputs differs
     */
    public double[] predict(double... x) {
        return new ForwardPass(this, x).outputs();
    }

    /**
     * Returns this network with one weight or bias replaced.
     *
     * @throws IllegalArgumentException if the network has no such weight or bias
     */
    public Network with(Part part, double value) {
        return with(architecture.indexOf(part), value);
    }

    /**
     * One weight or bias.
     *
     * @throws IllegalArgumentException if there is no such weight or bias
     */
    public double parameter(Part part) {
        return parameters[architecture.indexOf(part)];
    }

    /** Returns this network with one parameter replaced. */
    public Network with(int index, double value) {
        double[] changed = parameters();
        changed[index] = value;
        return new Network(architecture, changed);
    }

    /** The sum of the penalty over all weights. */
    public double penalty(Regularization regularization) {
        double sum = 0;
        for (int l = 0; l < architecture.depth(); l++) {
            for (int i = architecture.weightOffset(l); i < architecture.biasOffset(l); i++) {
                sum += regularization.penalty(parameters[i]);
            }
        }
        return sum;
    }

    /** Equality of the architecture and of all bits of the parameters. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Network that
                && architecture.equals(that.architecture)
                && Arrays.equals(parameters, that.parameters);
    }

    @Override
    public int hashCode() {
        return 31 * architecture.hashCode() + Arrays.hashCode(parameters);
    }
}
