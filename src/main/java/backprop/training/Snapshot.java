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
 * Complete state of a run at one moment: all displayed numbers come from the same snapshot. Immutable; the only object that
 * crosses threads.
 *
 * @param session     identity of the session
 * @param config      configuration of the run
 * @param state       parameters and optimizer state
 * @param position    position of the run within an epoch and within an update
 * @param observation quantities computed from the state for display
 * @param curve       loss of the run so far
 * @param activity    activity of the training service
 */
public record Snapshot(
        SessionInfo session,
        TrainingConfig config,
        TrainingState state,
        Position position,
        Observation observation,
        ErrorCurve curve,
        Activity activity) {

    /** Returns this moment with another status. */
    Snapshot withStatus(Status other) {
        return other.equals(status())
                ? this
                : new Snapshot(session, config, state, position, observation, curve, activity.withStatus(other));
    }

    /** Returns this moment with the response of the outputs on another grid. */
    Snapshot withOutputGrid(ResponseGrid other) {
        return new Snapshot(session, config, state, position, observation.withOutputGrid(other), curve, activity);
    }

    /** Whether only the grid of the outputs differs from {@code other}, so that all numbers are equal. */
    public boolean isSameMomentAs(Snapshot other) {
        // Each moment has its own grid of the neurons.
        return neuronGrid() == other.neuronGrid() && status().equals(other.status());
    }

    /**
     * Returns the situation shown by the calculation: that of the next update or, in stage 'update', that of the update just
     * made.
     */
    public Situation explained() {
        return position.made().orElseGet(this::situation);
    }

    /** Returns the situation of this moment, if {@link #explained} is the one before the update that led to it. */
    public Optional<Situation> replacing() {
        return position.made().map(before -> situation());
    }

    private Situation situation() {
        return new Situation(network(), config.rule(), memory(), nextBatch(), config.data());
    }

    /**
     * Returns the forward pass of a row or point.
     *
     * @param inputs before scaling, shape [inputs]
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
