package backprop.training;

import backprop.engine.Counters;
import backprop.engine.Hyperparameters;
import backprop.engine.Network;
import backprop.engine.OptimizerMemory;

/**
 * State of training after an update.
 *
 * @param epoch   completed epochs, at least 0
 * @param updates completed updates, at least 0
 * @param rows    rows of the current epoch that have been used in updates; 0 at the end of an epoch
 */
public record TrainingState(long epoch, long updates, int rows, Network network, OptimizerMemory memory) {

    public TrainingState {
        if (epoch < 0 || updates < 0 || rows < 0) {
            throw new IllegalArgumentException("state.epoch: expected at least 0 but was " + epoch);
        }
    }

    /** Creates a state at the end of an epoch. */
    public TrainingState(long epoch, long updates, Network network, OptimizerMemory memory) {
        this(epoch, updates, 0, network, memory);
    }

    /** Returns the state before the first epoch. */
    public static TrainingState initial(TrainingConfig config) {
        Network network = config.start().network(config.architecture());
        return new TrainingState(0, 0, network, emptyMemory(config.rule(), network));
    }

    /**
     * Returns this state in a network of another shape, at the beginning of the epoch.
     *
     * @param origins for each parameter of the other network, its index in this one, or below 0 if it is new
     * @param drawn   other network; provides the values of new parameters
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

    Counters counters() {
        return new Counters(epoch, updates, rows);
    }

    /** Returns this state with another optimizer state. */
    TrainingState withMemory(OptimizerMemory other) {
        return new TrainingState(epoch, updates, rows, network, other);
    }

    /** Returns this state with other parameters. */
    TrainingState withNetwork(Network other) {
        return new TrainingState(epoch, updates, rows, other, memory);
    }

    /** Returns this state at the beginning of an epoch. */
    TrainingState atBeginningOfEpoch() {
        return new TrainingState(epoch, updates, network, memory);
    }

    private static OptimizerMemory emptyMemory(Hyperparameters rule, Network network) {
        return OptimizerMemory.empty(rule.optimizer(), network.architecture().parameterCount());
    }
}
