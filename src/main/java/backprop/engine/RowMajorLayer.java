package backprop.engine;

/**
 * The sums of one layer over a few rows, which lie row after row, the units of a row side by side. Mutable scratch, for one
 * thread.
 */
abstract sealed class RowMajorLayer permits NarrowLayer {

    /** From so many units or sources on, loops over them are worth being SIMD. */
    static final int WIDE = 24;

    final Activation activation;
    final int units;
    final int sources;
    /** Weighted sums z, activations a = f(z), and delta = dL/dz, each of shape [rows x units]. */
    final double[] z;

    final double[] a;
    final double[] delta;
    /** Where the weights and the biases of this layer begin in the array of all parameters. */
    final int weights;

    final int biases;

    /** @param rows the most rows at once */
    RowMajorLayer(Architecture shape, int layer, int rows) {
        activation = shape.activation(layer);
        units = shape.units(layer);
        sources = shape.sources(layer);
        weights = shape.weightOffset(layer);
        biases = shape.biasOffset(layer);
        z = new double[rows * units];
        a = new double[rows * units];
        delta = new double[rows * units];
    }

    /** What is quickest for a layer of this shape. */
    static RowMajorLayer of(Architecture shape, int layer, int rows) {
        return Math.max(shape.units(layer), shape.sources(layer)) >= WIDE
                ? new WideLayer(shape, layer, rows)
                : new NarrowLayer(shape, layer, rows);
    }

    /** Whether any layer of a network is wide on both sides, so that most of its weights are in such layers. */
    static boolean isWide(Architecture shape) {
        for (int l = 0; l < shape.depth(); l++) {
            if (Math.min(shape.units(l), shape.sources(l)) >= WIDE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Prepares the sums over some rows.
     *
     * @param w parameters, shape [parameters]
     */
    void begin(double[] w) {}

    /**
     * {@code z = W x + b}.
     *
     * @param w parameters, shape [parameters]
     * @param x activations of the layer before, shape [n x sources]
     */
    abstract void weightedSums(double[] w, double[] x, int n);

    /**
     * {@code dL/da} of the layer before: the deltas of this layer, carried back over its weights.
     *
     * @param w        parameters, shape [parameters]
     * @param upstream receives it, shape [n x sources]
     */
    abstract void carryBack(double[] w, double[] upstream, int n);

    /**
     * {@code dL/dw = delta x} and {@code dL/db = delta}, summed over the rows.
     *
     * @param x activations of the layer before, shape [n x sources], as given to {@link #weightedSums}
     * @param g receives the sums at the places of this layer, shape [parameters]
     */
    abstract void gradients(double[] x, int n, double[] g);
}
