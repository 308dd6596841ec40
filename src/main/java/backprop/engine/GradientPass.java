package backprop.engine;

/**
 * Computes the gradient of the mean loss of a batch: the mean of the gradients of {@link BackwardPass} over its rows.
 * Created by {@link Passes}; allocates nothing afterwards. Not thread-safe.
 */
public interface GradientPass extends OutputRows {

    /** The parameters, which are read, and the gradient, which is written. */
    ParameterArrays parameters();

    /** Maximum number of rows per {@link #forward}. */
    int capacity();

    /**
     * Starts a batch. The previous gradient is discarded, either here or by the first {@link #backward}.
     *
     * @param batch rows of the batch; each is weighted by 1/batch, which yields the gradient of the mean loss
     */
    void begin(int batch);

    /**
     * Computes the forward pass of {@code n} rows, starting at position {@code start} of the order.
     *
     * @param n 1 to {@link #capacity}
     */
    void forward(RowOrder rows, int start, int n);

    /**
     * Adds the gradients of the rows of the last {@link #forward}; the parameters must be unchanged since then.
     *
     * @param n number of these rows
     */
    void backward(int n);

    /** Adds the gradients of {@code n} rows: {@link #forward}, then {@link #backward}. */
    default void add(RowOrder rows, int start, int n) {
        forward(rows, start, n);
        backward(n);
    }
}
