package backprop.engine;

/**
 * Factory of the passes over many rows that training, evaluation and grids are made of. The engine declares what they compute; the
 * implementation made for speed is {@code backprop.engine.fast.FastPasses}, which is not needed to understand it.
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
