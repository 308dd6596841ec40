package backprop.engine;

/**
 * Computes the gradient of the mean loss of a batch, as the mean of what {@link BackwardPass} computes for each of its rows.
 * Created by {@link Passes}; allocates nothing afterwards. Mutable scratch, for one thread.
 */
public interface GradientPass {

    /** The parameters that are read, and the gradient that is filled. */
    ParameterArrays parameters();

    /** The most rows of one {@link #add}. */
    int capacity();

    /**
     * Begins a batch. The gradient of the batch before is discarded, here or with the first {@link #add}.
     *
     * @param batch rows of the batch; each counts with 1/batch, so that the gradient becomes that of the mean loss
     */
    void begin(int batch);

    /**
     * Adds the gradients of {@code n} rows, from the {@code start}-th of the order on.
     *
     * @param n 1 to {@link #capacity}
     */
    void add(RowOrder rows, int start, int n);
}
