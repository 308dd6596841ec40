package backprop.training;

import backprop.engine.Evaluation;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.ResponseGrid;
import backprop.engine.StuckNeurons;
import java.util.Optional;

/**
 * What is computed of a state for the eye alone; training needs none of it. Immutable.
 *
 * @param nextBatch  what the next update will be made from; without its gradient where that takes too long while training
 * @param stuck      neurons that learn nothing on the training rows
 * @param train      the parameters on the training rows
 * @param test       the parameters on the test rows, if there are any
 * @param penalty    the regularization's penalty of the parameters, not part of the loss
 * @param neuronGrid response of every neuron over the data space, coarse
 * @param outputGrid response of the outputs over the data space, fine; less so while a large network is trained
 */
public record Observation(
        NextBatch nextBatch,
        StuckNeurons stuck,
        Evaluation train,
        Optional<Evaluation> test,
        double penalty,
        ResponseGrid neuronGrid,
        ResponseGrid outputGrid) {

    /** How much time an observation may take. */
    enum Effort {
        /** Some milliseconds: training waits for it. */
        WHILE_TRAINING(1_000_000, 300_000),
        /** A tenth of a second. */
        AT_REST(Long.MAX_VALUE, 30_000_000);

        /** The gradient of a larger batch, rows times parameters, is left out. */
        private final long batchWork;

        /** So many rows times parameters are looked at to find neurons that learn nothing. */
        private final long stuckWork;

        Effort(long batchWork, long stuckWork) {
            this.batchWork = batchWork;
            this.stuckWork = stuckWork;
        }
    }

    /** Observes the present state of a run. */
    static Observation of(TrainingRun run, Grids grids, Effort effort) {
        Network network = run.state().network();
        return new Observation(
                run.nextBatch(effort.batchWork),
                run.stuckNeurons(effort.stuckWork),
                run.train(network),
                run.test(network),
                network.penalty(run.config().rule().regularization()),
                grids.neurons(network, run.config().data().scaling(), effort),
                grids.outputs(network, run.config().data().scaling(), effort));
    }

    Observation withOutputGrid(ResponseGrid other) {
        return new Observation(nextBatch, stuck, train, test, penalty, neuronGrid, other);
    }
}
