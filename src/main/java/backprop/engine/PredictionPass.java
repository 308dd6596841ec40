package backprop.engine;

/**
 * Computes the forward pass of several rows at once, with the bits of {@link ForwardPass}. Created by {@link Passes};
 * allocates nothing afterwards. Not thread-safe.
 */
public interface PredictionPass extends OutputRows {

    /** Maximum number of rows per {@link #forward}. */
    int capacity();

    /**
     * Inputs, shape [inputs][at least capacity]; the caller fills the first n elements of each array before {@link
     * #forward}.
     */
    double[][] x();

    /**
     * {@code z = W a + b; a = f(z)} of the first {@code n} rows, layer by layer.
     *
     * @param w parameters in the order of {@link Architecture}; only read
     * @param n 1 to {@link #capacity}
     */
    void forward(double[] w, int n);

    /** Weighted sums of a layer, shape [units][at least capacity]; not a copy. */
    double[][] z(int layer);

    /** Activations of a layer, shape [units][at least capacity]; not a copy. */
    double[][] a(int layer);
}
