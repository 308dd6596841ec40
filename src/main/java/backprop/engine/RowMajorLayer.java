package backprop.engine;

/**
 * The sums of one layer over a few rows, which lie row after row, the units of a row side by side. Mutable scratch, for one
 * thread.
 */
abstract sealed class RowMajorLayer permits NarrowLayer, WideLayer {

    /** From here on, in both units and sources, loops over the units of one row are worth being SIMD. */
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
        return isWide(shape, layer) ? new WideLayer(shape, layer, rows) : new NarrowLayer(shape, layer, rows);
    }

    /** Whether any layer of a network is wide. */
    static boolean isWide(Architecture shape) {
        for (int l = 0; l < shape.depth(); l++) {
            if (isWide(shape, l)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWide(Architecture shape, int layer) {
        return shape.units(layer) >= WIDE && shape.sources(layer) >= WIDE;
    }

    /**
     * Prepares the sums over some rows.
     *
     * @param w parameters, shape [parameters]; the same until {@link #end}
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
     * Adds {@code dL/dw = delta x}, summed over the rows, at once or at {@link #end}.
     *
     * @param x activations of the layer before, shape [n x sources], as given to {@link #weightedSums}
     * @param g sums of the gradients, shape [parameters]
     */
    abstract void addWeightGradients(double[] x, int n, double[] g);

    /** Adds {@code dL/db = delta}, summed over the rows. */
    final void addBiasGradients(int n, double[] g) {
        for (int to = 0; to < units; to++) {
            double sum = g[biases + to];
            for (int s = 0; s < n; s++) {
                sum += delta[s * units + to];
            }
            g[biases + to] = sum;
        }
    }

    /** Hands over what {@link #addWeightGradients} has not yet added to {@code g}. */
    void end(double[] g) {}
}
