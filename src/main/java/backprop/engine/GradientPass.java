package backprop.engine;

/**
 * Adds up the gradients of some rows. All implementations compute the same sums; they differ in the shape of their loops,
 * and so in the number of rows that they are quick for. Allocate nothing after they are built; mutable scratch, for one
 * thread.
 */
sealed interface GradientPass permits SingleRowGradient, RowMajorGradient, BlockGradient {

    /** The most rows of one {@link #add}. */
    int capacity();

    /**
     * Prepares for the first rows of a batch.
     *
     * @param g sums of the gradients, shape [parameters]; what lies in it is forgotten, here or with the first {@link #add}
     */
    void begin(double[] g);

    /**
     * Adds the gradients of {@code n} rows, from the {@code start}-th of the order on.
     *
     * @param n 1 to {@link #capacity}
     * @param w parameters, shape [parameters]; only read
     * @param g sums of the gradients, shape [parameters]
     */
    void add(RowOrder rows, int start, int n, double[] w, double[] g);

    /** What is quickest for updates of {@code batch} rows. */
    static GradientPass of(Architecture shape, Loss loss, int batch) {
        if (batch == 1) {
            return new SingleRowGradient(shape, loss);
        }
        return batch <= RowMajorGradient.CAPACITY && RowMajorLayer.isWide(shape)
                ? new RowMajorGradient(shape, loss)
                : new BlockGradient(shape, loss, Math.min(batch, BlockPass.BLOCK));
    }
}
