package backprop.training;

import backprop.engine.Evaluation;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.ResponseGrid;
import backprop.engine.StuckNeurons;
import java.util.Optional;

/**
 * Quantities computed from a state for display only, not used in training. Immutable.
 *
 * @param nextBatch  batch of the next update; without its gradient if that takes too long while training
 * @param stuck      dead and saturated neurons on the training rows
 * @param train      evaluation on the training rows
 * @param test       evaluation on the test rows, if there are any
 * @param penalty    regularization penalty of the parameters, not part of the loss
 * @param neuronGrid response of every neuron over the data space, at low resolution
 * @param outputGrid response of the outputs over the data space, at high resolution, reduced while a large network is trained
 */
public record Observation(
        NextBatch nextBatch,
        StuckNeurons stuck,
        Evaluation train,
        Optional<Evaluation> test,
        double penalty,
        ResponseGrid neuronGrid,
        ResponseGrid outputGrid) {

    /** Time budget of an observation. */
    enum Effort {
        /** Some milliseconds: training waits for it. */
        WHILE_TRAINING(1_000_000, 300_000),
        /** About 0.1 s. */
        AT_REST(Long.MAX_VALUE, 30_000_000);

        /** Largest batch, in rows times parameters, whose gradient is computed. */
        private final long batchWork;

        /** Number of rows times parameters examined to find dead and saturated neurons. */
        private final long stuckWork;

        Effort(long batchWork, long stuckWork) {
            this.batchWork = batchWork;
            this.stuckWork = stuckWork;
        }
    }

    /** Computes the observation of the current state of a run. */
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
