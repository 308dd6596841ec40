package backprop.engine;

/**
 * All values of the forward pass of one row: {@code z = W a + b}, {@code a = f(z)}, layer by layer. Immutable; written
 * for readability, see {@link Trainer} for the fast implementation.
 */
public final class ForwardPass {

    private final Network network;
    private final double[] x;
    private final double[][] z;
    private final double[][] a;

    /**
     * @param x inputs, shape [inputs]
     * @throws IllegalArgumentException if the number of inputs differs from that of the network
     */
    public ForwardPass(Network network, double... x) {
        Architecture shape = network.architecture();
        if (x.length != shape.inputs()) {
            throw new IllegalArgumentException("x: expected " + shape.inputs() + " inputs but was " + x.length);
        }
        this.network = network;
        this.x = x.clone();
        z = new double[shape.depth()][];
        a = new double[shape.depth()][];
        double[] sources = this.x;
        for (int l = 0; l < shape.depth(); l++) {
            z[l] = weightedSums(l, sources);
            a[l] = new double[shape.units(l)];
            shape.activation(l).apply(z[l], a[l]);
            sources = a[l];
        }
    }

    private double[] weightedSums(int layer, double[] sources) {
        double[] sums = new double[network.architecture().units(layer)];
        for (int to = 0; to < sums.length; to++) {
            sums[to] = network.bias(layer, to);
            for (int from = 0; from < sources.length; from++) {
                sums[to] += network.weight(layer, to, from) * sources[from];
            }
        }
        return sums;
    }

    public Network network() {
        return network;
    }

    /** Weighted sum of a neuron. */
    public double z(int layer, int unit) {
        return z[layer][unit];
    }

    /** Activation of a neuron; layer -1 denotes the inputs. */
    public double a(int layer, int unit) {
        return layer < 0 ? x[unit] : a[layer][unit];
    }

    /** A copy of the activations of the output layer, shape [outputs]. */
    public double[] outputs() {
        return a[a.length - 1].clone();
    }

    /**
     * The loss of this row.
     *
     * @param t targets, shape [outputs]
     */
    public double loss(Loss loss, double... t) {
        return loss.of(z[z.length - 1], a[a.length - 1], t);
    }
}
