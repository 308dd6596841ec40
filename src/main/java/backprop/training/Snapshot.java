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
 * @param session     which session it is of
 * @param config      what is trained, and how
 * @param state       the parameters and what the optimizer remembers
 * @param position    where the run stands within an epoch and within an update
 * @param observation what is computed of the state for the eye
 * @param curve       the loss of the run so far
 * @param activity    what the training service does
 */
public record Snapshot(
        SessionInfo session,
        TrainingConfig config,
        TrainingState state,
        Position position,
        Observation observation,
        ErrorCurve curve,
        Activity activity) {

    /** This moment, when training does something else. */
    Snapshot withStatus(Status other) {
        return other.equals(status())
                ? this
                : new Snapshot(session, config, state, position, observation, curve, activity.withStatus(other));
    }

    /** The same moment, with the response of the outputs on another grid. */
    Snapshot withOutputGrid(ResponseGrid other) {
        return new Snapshot(session, config, state, position, observation.withOutputGrid(other), curve, activity);
    }

    /** Whether it differs from {@code other} by the grid of the outputs alone, so that no number has changed. */
    public boolean isSameMomentAs(Snapshot other) {
        // Each moment has a grid of the neurons of its own.
        return neuronGrid() == other.neuronGrid() && status().equals(other.status());
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
        return new Situation(network(), config.rule(), memory(), nextBatch(), config.data());
    }

    /**
     * What the network makes of a row or point.
     *
     * @param inputs as the table shows them, shape [inputs]
     */
    public ForwardPass forward(double... inputs) {
        return new ForwardPass(network(), config.data().scaling().of(inputs));
    }

    /** Whether there are unsaved edits. */
    public boolean edited() {
        return document().edited();
    }

    public boolean isTraining() {
        return status() instanceof Status.Training;
    }

    public long run() {
        return session.run();
    }

    public long dataset() {
        return session.dataset();
    }

    public String title() {
        return session.title();
    }

    public Document document() {
        return session.document();
    }

    public Undoable undoable() {
        return session.undoable();
    }

    public long epoch() {
        return state.epoch();
    }

    public long updates() {
        return state.updates();
    }

    public Network network() {
        return state.network();
    }

    public OptimizerMemory memory() {
        return state.memory();
    }

    public NextBatch nextBatch() {
        return observation.nextBatch();
    }

    public StuckNeurons stuck() {
        return observation.stuck();
    }

    public Evaluation train() {
        return observation.train();
    }

    public Optional<Evaluation> test() {
        return observation.test();
    }

    public double penalty() {
        return observation.penalty();
    }

    public ResponseGrid neuronGrid() {
        return observation.neuronGrid();
    }

    public ResponseGrid outputGrid() {
        return observation.outputGrid();
    }

    public Optional<GradientReport> gradients() {
        return activity.gradients();
    }

    public Status status() {
        return activity.status();
    }

    public Speed speed() {
        return activity.speed();
    }

    public Notice notice() {
        return activity.notice();
    }
}
