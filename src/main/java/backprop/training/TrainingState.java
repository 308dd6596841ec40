package backprop.training;

import backprop.engine.Hyperparameters;
import backprop.engine.Network;
import backprop.engine.OptimizerMemory;

/**
 * Where training stands at the end of an epoch.
 *
 * @param epoch   completed epochs, at least 0
 * @param updates completed updates, at least 0
 */
public record TrainingState(long epoch, long updates, Network network, OptimizerMemory memory) {

    public TrainingState {
        if (epoch < 0 || updates < 0) {
            throw new IllegalArgumentException("state.epoch: expected at least 0 but was " + epoch);
        }
    }

    /** The state before the first epoch. */
    public static TrainingState initial(TrainingConfig config) {
        Network network = config.start().network(config.architecture());
        return new TrainingState(0, 0, network, emptyMemory(config.rule(), network));
    }

    private static OptimizerMemory emptyMemory(Hyperparameters rule, Network network) {
        return OptimizerMemory.empty(rule.optimizer(), network.architecture().parameterCount());
    }
}
