package backprop.engine;

/**
 * Computes the gradient of the mean loss of a batch, as the mean of what {@link BackwardPass} computes for each of its rows.
 * Created by {@link Passes}; allocates nothing afterwards. Mutable scratch, for one thread.
 */
public interface GradientPass extends OutputRows {

    /** The parameters that are read, and the gradient that is filled. */
    ParameterArrays parameters();

    /** The most rows of one {@link #forward}. */
    int capacity();

    /**
     * Begins a batch. The gradient of the batch before is discarded, here or with the first {@link #backward}.
     *
     * @param batch rows of the batch; each counts with 1/batch, so that the gradient becomes that of the mean loss
     */
    void begin(int batch);

    /**
     * Computes the forward pass of {@code n} rows, from the {@code start}-th of the order on.
     *
     * @param n 1 to {@link #capacity}
     */
    void forward(RowOrder rows, int start, int n);

    /**
     * Adds the gradients of the rows of the last {@link #forward}, since which the parameters have not changed.
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
