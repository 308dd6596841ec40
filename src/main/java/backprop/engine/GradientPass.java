package backprop.engine;

/**
 * Computes the gradient of the mean loss of some rows. All implementations compute the same sums; they differ in the shape of their loops,
 * and so in the number of rows that they are quick for. Allocate nothing after they are built; mutable scratch, for one
 * thread.
 */
sealed interface GradientPass permits TwoFourOneGradient, SingleRowGradient, RowMajorGradient, BlockGradient {

    /** The parameters that it works with, and the gradient that it fills. */
    ParameterArrays parameters();

    /** The most rows of one {@link #add}. */
    int capacity();

    /**
     * Prepares for the first rows of a batch: what lies in the gradient is forgotten, here or with the first {@link #add}.
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

    /** What is quickest for updates of {@code batch} rows. */
    static GradientPass of(Architecture shape, Loss loss, int batch) {
        if (batch == 1) {
            return TwoFourOneGradient.fits(shape)
                    ? new TwoFourOneGradient(shape, loss)
                    : new SingleRowGradient(shape, loss);
        }
        return batch <= RowMajorGradient.CAPACITY && RowMajorLayer.isWide(shape)
                ? new RowMajorGradient(shape, loss)
                : new BlockGradient(shape, loss, Math.min(batch, BlockPass.BLOCK));
    }
}
