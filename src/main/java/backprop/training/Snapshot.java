package backprop.training;

import backprop.engine.Evaluation;
import backprop.engine.ForwardPass;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.OptimizerMemory;
import backprop.engine.ResponseGrid;
import backprop.engine.StuckNeurons;
import java.util.Optional;

/**
 * One moment of a run, whole: every number that is shown comes from one and the same snapshot. Immutable; the only object
 * that crosses threads.
 *
 * @param run          counts runs: another one for each session that is opened
 * @param dataset      number of the dataset: another one for each that is opened, imported or generated; edits, a split and
 *                     other settings leave it, and undo brings back the one of before
 * @param title        name of the session
 * @param document     file and unsaved work of the session
 * @param undoable     which edits can be undone and done again
 * @param epoch        completed epochs
 * @param updates      completed updates
 * @param position     where the run stands within an epoch and within an update
 * @param network      the parameters at this moment
 * @param memory       what the optimizer remembers
 * @param nextBatch    what the next update will be made from; without its gradient where that takes too long while training
 * @param stuck        neurons that learn nothing on the training rows
 * @param train        these parameters on the training rows
 * @param test         these parameters on the test rows, if there are any
 * @param penalty      the regularization's penalty of these parameters, not part of the loss
 * @param curve        the loss of the run so far
 * @param neuronGrid   response of every neuron over the data space, coarse
 * @param outputGrid   response of the outputs over the data space, fine; less so while a large network is trained
 * @param gradients    what the last check of the gradients found, if it was the last command
 */
public record Snapshot(
        long run,
        long dataset,
        String title,
        Document document,
        TrainingConfig config,
        Undoable undoable,
        long epoch,
        long updates,
        Position position,
        Network network,
        OptimizerMemory memory,
        NextBatch nextBatch,
        StuckNeurons stuck,
        Evaluation train,
        Optional<Evaluation> test,
        double penalty,
        ErrorCurve curve,
        ResponseGrid neuronGrid,
        ResponseGrid outputGrid,
        Optional<GradientReport> gradients,
        Status status,
        Speed speed,
        Notice notice) {

    /** This moment, when training does something else. */
    Snapshot withStatus(Status other) {
        return other.equals(status) ? this : with(outputGrid, other);
    }

    /** The same moment, with the response of the outputs on another grid. */
    Snapshot withOutputGrid(ResponseGrid other) {
        return with(other, status);
    }

    private Snapshot with(ResponseGrid newOutputGrid, Status newStatus) {
        return new Snapshot(
                run,
                dataset,
                title,
                document,
                config,
                undoable,
                epoch,
                updates,
                position,
                network,
                memory,
                nextBatch,
                stuck,
                train,
                test,
                penalty,
                curve,
                neuronGrid,
                newOutputGrid,
                gradients,
                newStatus,
                speed,
                notice);
    }

    /** Whether it differs from {@code other} by the grid of the outputs alone, so that no number has changed. */
    public boolean isSameMomentAs(Snapshot other) {
        // Each moment has a grid of the neurons of its own.
        return neuronGrid == other.neuronGrid && status.equals(other.status);
    }

    /** What the calculations are about: the next update, or in stage 'update' the one that has just been made. */
    public Situation explained() {
        return position.made().orElseGet(this::situation);
    }

    /** This moment itself, where {@link #explained} is about the one before the update that led to it. */
    public Optional<Situation> replacing() {
        return position.made().map(before -> situation());
    }

    private Situation situation() {
        return new Situation(network, config.rule(), memory, nextBatch, config.data());
    }

    /**
     * What the network makes of a row or point.
     *
     * @param inputs as the table shows them, shape [inputs]
     */
    public ForwardPass forward(double... inputs) {
        return new ForwardPass(network, config.data().scaling().of(inputs));
    }

    /** Whether there are unsaved edits. */
    public boolean edited() {
        return document.edited();
    }

    public boolean isTraining() {
        return status instanceof Status.Training;
    }
}
