package backprop.training;

import backprop.engine.Architecture;
import backprop.engine.Counters;
import backprop.engine.Evaluation;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.OptimizerMemory;
import backprop.engine.Part;
import backprop.engine.ShapeEdit;
import backprop.engine.StuckNeurons;
import backprop.engine.Trainer;
import backprop.engine.fast.FastPasses;
import java.util.Optional;

/**
 * One run of training, epoch by epoch or update by update. All numbers stay finite: an epoch or update that would violate this
 * is taken back. Mutable, confined to one thread; used by the training thread of the window and by the headless run.
 */
public final class TrainingRun {

    /** Outcomes of {@link #advance} and {@link #update}. */
    public enum Outcome {
        /** The epoch is not complete. */
        WITHIN_EPOCH,
        EPOCH,
        /** The epoch or update produced a number that is not finite; the run is at its state before. */
        DIVERGED
    }

    private static final int BUCKETS = 2048;

    private final Recorder recorder;
    private SharedHistory history;
    private TrainingConfig config;
    private EvaluatedRows rows;
    private Trainer trainer;
    private Optional<TrainingState> state = Optional.empty();
    private Optional<TrainingState> beginningOfEpoch = Optional.empty();

    /**
     * Creates a run that starts from {@code state}.
     *
     * @throws IllegalArgumentException if the state is within an epoch
     */
    TrainingRun(TrainingConfig config, TrainingState state) {
        this(Recording.of(config), state);
    }

    /**
     * Creates a run that continues a recorded one from {@code state}; the changes recorded after it are made again at their
     * epochs.
     *
     * @throws IllegalArgumentException if the state is within an epoch, or a weight recorded at its epoch cannot be set
     */
    TrainingRun(Recording recording, TrainingState state) {
        if (state.rows() > 0) {
            throw new IllegalArgumentException(
                    "state: expected the end of an epoch but was " + state.rows() + " rows behind it");
        }
        build(recording.configAt(state.epoch()), state);
        ErrorHistory begun = new ErrorHistory(BUCKETS, state.epoch(), rows.trainLoss(trainer), rows.testLoss(trainer));
        begun.judge(rows.allRight());
        history = SharedHistory.of(begun);
        recorder = new Recorder(recording, state.epoch());
        for (Change.Parameter change : recording.parametersAt(state.epoch())) {
            if (!replace(change.part(), change.value())) {
                throw new IllegalArgumentException(
                        "changes: expected a weight with a finite loss but was " + change.value());
            }
        }
    }

    /** Creates a run that continues from a moment of another one, which remains unchanged. */
    TrainingRun(Suspended other) {
        Moment moment = other.moment();
        build(moment.config(), moment.state());
        state = Optional.of(moment.state());
        beginningOfEpoch = moment.beginningOfEpoch();
        history = SharedHistory.from(other.history());
        recorder = new Recorder(moment.recorded());
    }

    private void build(TrainingConfig newConfig, TrainingState newState) {
        EvaluatedRows newRows = new EvaluatedRows(newConfig);
        trainer = new Trainer(
                FastPasses.INSTANCE,
                newRows.train(),
                newState.network(),
                newConfig.rule(),
                newState.memory(),
                newConfig.start().seed(),
                newState.counters());
        state = Optional.empty();
        config = newConfig;
        rows = newRows;
    }

    /** Processes the next block of rows; a completed epoch is evaluated and recorded. */
    public Outcome advance() {
        if (recorder.next().filter(this::isWithinEpoch).isPresent()) {
            return update();
        }
        return repeatChanges(completedBlock());
    }

    private Outcome completedBlock() {
        return step() == Trainer.Progress.EPOCH ? completed(Outcome.EPOCH) : Outcome.WITHIN_EPOCH;
    }

    /** Makes the next update of {@link #state}; rows processed beyond that state are discarded. */
    public Outcome update() {
        TrainingState before = state();
        trainer.revert();
        Trainer.Progress progress = step();
        while (progress == Trainer.Progress.BLOCK) {
            progress = step();
        }
        Outcome outcome = completed(progress == Trainer.Progress.EPOCH ? Outcome.EPOCH : Outcome.WITHIN_EPOCH);
        if (outcome == Outcome.WITHIN_EPOCH && beginningOfEpoch.isEmpty()) {
            beginningOfEpoch = Optional.of(before);
        }
        return repeatChanges(outcome);
    }

    /** Whether a recorded change was made further on in the current epoch, between two of its updates. */
    private boolean isWithinEpoch(Change change) {
        Counters kept = trainer.keptCounters();
        return change.epoch() == kept.epochs() && change.rows() > kept.rows();
    }

    private boolean isDue(Change change) {
        Counters kept = trainer.keptCounters();
        return change.epoch() == kept.epochs() && change.rows() == kept.rows();
    }

    /** Makes the recorded changes that were made here; where one cannot be made, training cannot go on. */
    private Outcome repeatChanges(Outcome outcome) {
        Optional<Change> due = recorder.next().filter(this::isDue);
        while (outcome != Outcome.DIVERGED && due.isPresent()) {
            if (!repeat(due.get())) {
                return Outcome.DIVERGED;
            }
            recorder.pass();
            due = recorder.next().filter(this::isDue);
        }
        return outcome;
    }

    private boolean repeat(Change change) {
        if (change instanceof Change.Parameter parameter) {
            return replace(parameter.part(), parameter.value());
        }
        if (change instanceof Change.Config other) {
            changeTo(other.config().withStart(config.start()));
        }
        return true;
    }

    private Outcome completed(Outcome outcome) {
        double loss = rows.trainLoss(trainer);
        if (!trainer.isFinite() || !Double.isFinite(loss)) {
            trainer.revert();
            return Outcome.DIVERGED;
        }
        trainer.keep();
        state = Optional.empty();
        if (outcome == Outcome.EPOCH) {
            beginningOfEpoch = Optional.empty();
            history.own().add(loss, rows.testLoss(trainer));
            history.own().judge(rows.allRight());
        }
        return outcome;
    }

    /** Makes a step; an exception leaves no partial change. */
    private Trainer.Progress step() {
        try {
            return trainer.advance();
        } catch (RuntimeException | Error e) {
            trainer.revert();
            throw e;
        }
    }

    /** Trains to the end of the current epoch. */
    public Outcome epoch() {
        Outcome outcome = advance();
        while (outcome == Outcome.WITHIN_EPOCH) {
            outcome = advance();
        }
        return outcome;
    }

    /**
     * Continues with changed hyperparameters or data, from {@link #state}. The optimizer state is kept if the kind of optimizer
     * is unchanged. An incomplete epoch continues if its rows and their order are unchanged, otherwise it restarts.
     *
     * @param newConfig config with the same architecture
     */
    public void change(TrainingConfig newConfig) {
        Counters at = trainer.keptCounters();
        changeTo(newConfig);
        recorder.record(new Change.Config(at.epochs(), at.rows(), newConfig), config);
    }

    private void changeTo(TrainingConfig newConfig) {
        boolean sameRows = newConfig.data().takingPart().equals(config.data().takingPart())
                && newConfig.data().scaling().equals(config.data().scaling());
        boolean sameKind = newConfig.rule().optimizer().getClass()
                == config.rule().optimizer().getClass();
        TrainingState next = sameKind ? state() : state().withMemory(emptyMemory(newConfig));
        if (!newConfig.hasSameRowOrder(config)) {
            next = next.atBeginningOfEpoch();
            beginningOfEpoch = Optional.empty();
        }
        goOn(newConfig, next);
        if (!sameRows) {
            history.own().beginAnewWithOtherRows();
        }
    }

    private static OptimizerMemory emptyMemory(TrainingConfig of) {
        return OptimizerMemory.empty(of.rule().optimizer(), of.architecture().parameterCount());
    }

    /** State of this run together with everything needed to continue from it. */
    record Moment(
            TrainingConfig config,
            TrainingState state,
            Optional<TrainingState> beginningOfEpoch,
            Recorder.Place recorded) {}

    /** Moment at which a run was suspended, with the history up to it. */
    record Suspended(Moment moment, ErrorHistory history) {}

    /** Returns the current moment; costs nothing until training continues. */
    Moment moment() {
        return new Moment(config, state(), beginningOfEpoch, recorder.place());
    }

    /** Returns what a run needs that continues from here in place of this one. */
    Suspended suspended() {
        return new Suspended(moment(), history.shared());
    }

    /** Pins the newest epoch in the history, for {@link #goTo}; returns the number of the pin. */
    long pin() {
        return history.own().pin();
    }

    /** Removes a pin. */
    void release(long pin) {
        history.own().release(pin);
    }

    /** Removes all pins. */
    void releaseAll() {
        history.own().releaseAll();
    }

    /**
     * Goes to a moment of this run, keeping the current settings.
     *
     * @param moment moment with the same shape and data and the same kind of optimizer
     * @param pin    number of the pin made at that moment; it is removed, as are later ones
     */
    void goTo(Moment moment, long pin) {
        TrainingState then = moment.state();
        trainer.goTo(then.network(), then.memory(), then.counters());
        state = Optional.of(then);
        beginningOfEpoch = moment.beginningOfEpoch();
        history.own().goBackTo(pin);
        recorder.goTo(moment.recorded());
        // Within a run the start differs only if it was edited by hand, which is taken back too.
        config = config.withStart(moment.config().start());
        if (!config.equals(moment.config())) {
            recorder.record(new Change.Config(then.epoch(), then.rows(), config), config);
            tellNewest();
            history.own().mark();
        }
    }

    /**
     * Continues with the value of one weight or bias replaced, from {@link #state}; epoch, updates and optimizer state are
     * kept. Before the first update, the start is replaced.
     *
     * @return whether the loss is finite with this value; if not, nothing has changed
     * @throws IllegalArgumentException if there is no such weight or bias
     */
    public boolean setParameter(Part part, double value) {
        Counters at = trainer.keptCounters();
        boolean done = replace(part, value);
        if (done) {
            recorder.record(new Change.Parameter(at.epochs(), at.rows(), part, value), config);
        }
        return done;
    }

    private boolean replace(Part part, double value) {
        TrainingState old = state();
        Network network = old.network().with(part, value);
        double loss = rows.train(network).loss();
        if (!Double.isFinite(value) || !Double.isFinite(loss)) {
            return false;
        }
        goOn(isAtStart() ? config.withStart(config.start().at(network)) : config, old.withNetwork(network));
        return true;
    }

    private boolean isAtStart() {
        return state().epoch() == 0 && state().rows() == 0;
    }

    /**
     * Continues with neurons or layers added or removed: remaining parameters keep their values and optimizer state, new ones
     * are drawn as at a start. Before the first update, all are drawn; an incomplete epoch restarts.
     *
     * @throws IllegalArgumentException if the limits of an architecture would be exceeded
     */
    public void reshape(ShapeEdit edit) {
        Architecture shape = config.architecture();
        TrainingConfig changed = config.withArchitecture(edit.in(shape));
        TrainingState initial = TrainingState.initial(changed);
        TrainingState next = isAtStart() ? initial : state().reshaped(edit.origins(shape), initial.network());
        beginningOfEpoch = Optional.empty();
        goOn(changed, next);
        recorder.begin(config, next.epoch());
    }

    private void goOn(TrainingConfig newConfig, TrainingState next) {
        build(newConfig, next);
        tellNewest();
        history.own().mark();
    }

    /**
     * Replaces the loss of the latest epoch by that of the current parameters, rows and kind of loss, unless updates have been
     * made since; the losses of earlier epochs are kept.
     */
    private void tellNewest() {
        if (state().rows() == 0) {
            double loss = rows.trainLoss(trainer);
            history.own().replaceNewest(loss, rows.testLoss(trainer));
            history.own().judge(rows.allRight());
        }
    }

    public TrainingConfig config() {
        return config;
    }

    /** Returns the current state: the end of the last completed epoch, or a single update beyond it. */
    public TrainingState state() {
        TrainingState present = state.orElseGet(this::keptState);
        state = Optional.of(present);
        return present;
    }

    private TrainingState keptState() {
        Counters counters = trainer.keptCounters();
        return new TrainingState(
                counters.epochs(), counters.updates(), counters.rows(), trainer.keptNetwork(), trainer.keptMemory());
    }

    /** Returns the state at the end of the last completed epoch, even if single updates have been made since. */
    public TrainingState wholeEpochs() {
        return beginningOfEpoch.orElseGet(this::state);
    }

    /**
     * Returns the batch of the next update of {@link #state}.
     *
     * @param mostWork largest product of rows of the batch and parameters for which the gradient is computed
     */
    public NextBatch nextBatch(long mostWork) {
        NextBatch batch = NextBatch.of(
                FastPasses.INSTANCE,
                state().network(),
                config.rule(),
                rows.train(),
                config.start().seed(),
                state().counters(),
                mostWork);
        return rows.numbered(batch);
    }

    /** Returns the dead and saturated neurons of {@link #state} on the training rows; see {@link StuckNeurons#of}. */
    public StuckNeurons stuckNeurons(long mostWork) {
        return StuckNeurons.of(state().network(), config.rule().loss(), rows.train(), mostWork);
    }

    /** Compares the gradient of {@link #state} with central differences, parameter by parameter. */
    public GradientReport checkGradients() {
        return GradientReport.of(state().network(), config.rule().loss(), rows.train());
    }

    /** Number of completed epochs. */
    public long epochs() {
        return trainer.keptEpochs();
    }

    /**
     * Returns the prediction of {@link #state} for a point.
     *
     * @param inputs before scaling, shape [inputs]
     */
    public double[] predict(double... inputs) {
        return state().network().predict(config.data().scaling().of(inputs));
    }

    /** Evaluates {@code network} on the training rows; excluded rows have predictions only. */
    public Evaluation train(Network network) {
        return rows.train(network);
    }

    /** Evaluates {@code network} on the test rows, if there are any. */
    public Optional<Evaluation> test(Network network) {
        return rows.test(network);
    }

    /** Returns how this run came to be, up to its last whole epoch or as far as it was recorded before. */
    public Recording recording() {
        return recorder.recording(wholeEpochs().epoch());
    }

    public ErrorCurve curve() {
        return history.curve();
    }
}
