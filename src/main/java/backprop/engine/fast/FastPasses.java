package backprop.engine.fast;

import backprop.engine.Architecture;
import backprop.engine.GradientPass;
import backprop.engine.Loss;
import backprop.engine.Passes;
import backprop.engine.PredictionPass;

/** Optimized passes; selects the fastest kernel for an architecture and a batch size. */
public final class FastPasses implements Passes {

    /** The only instance; it has no state. */
    public static final Passes INSTANCE = new FastPasses();

    private FastPasses() {}

    @Override
    public GradientPass gradients(Architecture shape, Loss loss, int batch) {
        if (batch <= TwoFourOneGradient.CAPACITY && TwoFourOneGradient.fits(shape)) {
            return new TwoFourOneGradient(shape, loss);
        }
        if (batch == 1) {
            return new SingleRowGradient(shape, loss);
        }
        return batch <= RowMajorGradient.CAPACITY && RowMajorLayer.isWide(shape)
                ? new RowMajorGradient(shape, loss)
                : new BlockGradient(shape, loss, Math.min(batch, BlockPass.BLOCK));
    }

    @Override
    public PredictionPass predictions(Architecture shape) {
        return new BlockPass(shape, BlockPass.BLOCK);
    }
}
