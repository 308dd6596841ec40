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

    /**
     * This moment in another network.
     *
     * @param origins of each parameter there: its index in this network, or below 0 where it is new
     * @param drawn   the other network; its parameters are taken where they are new
     */
    TrainingState reshaped(int[] origins, Network drawn) {
        double[] parameters = drawn.parameters();
        double[][] old = memory.arrays();
        double[][] remembered = new double[old.length][parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            if (origins[i] >= 0) {
                parameters[i] = network.parameter(origins[i]);
                for (int m = 0; m < old.length; m++) {
                    remembered[m][i] = old[m][origins[i]];
                }
            }
        }
        return new TrainingState(
                epoch,
                updates,
                new Network(drawn.architecture(), parameters),
                new OptimizerMemory(memory.step(), remembered));
    }

    private static OptimizerMemory emptyMemory(Hyperparameters rule, Network network) {
        return OptimizerMemory.empty(rule.optimizer(), network.architecture().parameterCount());
    }
}
