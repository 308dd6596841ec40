package backprop.engine;

import backprop.engine.fast.FastPasses;
import java.util.List;

/** Trainers for tests: full batch, no shuffling, no penalty, all parameters trained, unless a test says otherwise. */
final class Training {

    private Training() {}

    static Trainer of(List<double[]> inputs, List<double[]> targets, Network start, Loss loss, Optimizer optimizer) {
        return of(inputs, targets, start, rule(loss, optimizer), 1);
    }

    static Trainer of(List<double[]> inputs, List<double[]> targets, Network start, Hyperparameters rule, long seed) {
        OptimizerMemory memory =
                OptimizerMemory.empty(rule.optimizer(), start.architecture().parameterCount());
        return new Trainer(FastPasses.INSTANCE, Rows.of(inputs, targets), start, rule, memory, seed, 0, 0);
    }

    static Hyperparameters rule(Loss loss, Optimizer optimizer) {
        return new Hyperparameters(loss, optimizer, BatchSize.FULL, false, new Regularization.None(), true);
    }
}
