package backprop.engine;

/**
 * Factory of the passes over many rows used by training, evaluation and grids. The engine specifies their results; the
 * optimized implementation is {@code backprop.engine.fast.FastPasses}.
 */
public interface Passes {

    /**
     * Returns a pass for updates of {@code batch} rows.
     *
     * @param batch at least 1
     */
    GradientPass gradients(Architecture shape, Loss loss, int batch);

    /** Returns a pass for predictions of any number of rows, block by block. */
    PredictionPass predictions(Architecture shape);
}
