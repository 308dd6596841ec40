package backprop.engine;

import java.util.Arrays;

/**
 * Adds up the gradients of some rows. All implementations compute the same sums; they differ in the shape of their loops,
 * and so in the number of rows that they are quick for. Allocate nothing after they are built; mutable scratch, for one
 * thread.
 */
sealed interface GradientPass permits SingleRowGradient, RowMajorGradient, BlockGradient {

    /** The most rows of one {@link #add}. */
    int capacity();

    /**
     * Begins the sums of an update.
     *
     * @param w parameters, shape [parameters]; only read, and the same until {@link #end}
     * @param g becomes 0, shape [parameters]
     */
    default void begin(double[] w, double[] g) {
        Arrays.fill(g, 0);
    }

    /**
     * Adds the gradients of {@code n} rows, from the {@code start}-th of the order on.
     *
     * @param n 1 to {@link #capacity}
     * @param w parameters, as given to {@link #begin}
     * @param g sums of the gradients, shape [parameters]; complete only after {@link #end}
     */
    void add(RowOrder rows, int start, int n, double[] w, double[] g);

    /** Completes the sums of an update. */
    default void end(double[] g) {}

    /** What is quickest for updates of {@code batch} rows. */
    static GradientPass of(Architecture shape, Loss loss, int batch) {
        if (batch == 1) {
            return new SingleRowGradient(shape, loss);
        }
        return batch <= RowMajorGradient.CAPACITY || hasWideLayer(shape)
                ? new RowMajorGradient(shape, loss)
                : new BlockGradient(shape, loss);
    }

    private static boolean hasWideLayer(Architecture shape) {
        for (int l = 0; l < shape.depth(); l++) {
            if (RowMajorLayer.isWide(shape, l)) {
                return true;
            }
        }
        return false;
    }
}
