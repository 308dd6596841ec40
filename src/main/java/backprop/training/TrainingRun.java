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
 * One run of training, epoch by epoch or update by update, which never leaves the realm of finite numbers: an epoch or update
 * that would is taken back. Mutable, for one thread; the window's training thread and the headless run both use it.
 */
public final class TrainingRun {

    /** What became of an {@link #advance} or {@link #update}. */
    public enum Outcome {
        /** The epoch is not complete. */
        WITHIN_EPOCH,
        EPOCH,
        /** The epoch or update led to a number that is not finite; the run stands where it stood before. */
        DIVERGED
    }

    private static final int BUCKETS = 2048;
    /** As many numbers as a history holds. */
    static final int HISTORY_NUMBERS = 6 * BUCKETS;

    private SharedHistory history;
    private TrainingConfig config;
    private EvaluatedRows rows;
    private Trainer trainer;
    private Optional<TrainingState> state = Optional.empty();
    private Optional<TrainingState> beginningOfEpoch = Optional.empty();

    /**
     * A run that starts from {@code state}.
     *
     * @throws IllegalArgumentException if that lies within an epoch
     */
    public TrainingRun(TrainingConfig config, TrainingState state) {
        if (state.rows() > 0) {
            throw new IllegalArgumentException(
                    "state: expected the end of an epoch but was " + state.rows() + " rows behind it");
        }
        build(config, state);
        ErrorHistory begun = new ErrorHistory(BUCKETS, state.epoch(), rows.trainLoss(trainer), rows.testLoss(trainer));
        begun.judge(rows.allRight());
        history = SharedHistory.of(begun);
    }

    /** A run that goes on from a moment of another one, which is left as it is. */
    TrainingRun(Moment moment) {
        build(moment.config(), moment.state());
        state = Optional.of(moment.state());
        beginningOfEpoch = moment.beginningOfEpoch();
        history = SharedHistory.from(moment.history());
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

    /** Works off the next block of rows; a completed epoch is evaluated and recorded. */
    public Outcome advance() {
        return step() == Trainer.Progress.EPOCH ? completed(Outcome.EPOCH) : Outcome.WITHIN_EPOCH;
    }

    /** Makes the next update of {@link #state}; what was worked off beyond it is left behind. */
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
        return outcome;
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

    /** An exception leaves nothing half done behind. */
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
     * Goes on with changed hyperparameters or data, from {@link #state}. The optimizer's memory is kept where the kind of
     * optimizer is. An epoch that has begun goes on where it still has the same rows in the same order, else it begins anew.
     *
     * @param newConfig of the same architecture
     */
    public void change(TrainingConfig newConfig) {
        boolean sameRows = newConfig.data().takingPart().equals(config.data().takingPart())
                && newConfig.data().scaling().equals(config.data().scaling());
        boolean sameKind = newConfig.rule().optimizer().getClass()
                == config.rule().optimizer().getClass();
        TrainingState next = sameKind ? state() : state().withMemory(emptyMemory(newConfig));
        if (!newConfig.takesTheRowsAs(config)) {
            next = next.atBeginningOfEpoch();
            beginningOfEpoch = Optional.empty();
        } else if (!sameKind) {
            beginningOfEpoch = beginningOfEpoch.map(begun -> begun.withMemory(emptyMemory(newConfig)));
        }
        goOn(newConfig, next);
        if (!sameRows) {
            history.own().beginAnewWithOtherRows();
        }
    }

    private static OptimizerMemory emptyMemory(TrainingConfig of) {
        return OptimizerMemory.empty(of.rule().optimizer(), of.architecture().parameterCount());
    }

    /** A state of this run with all that led to it. */
    record Moment(
            TrainingConfig config,
            TrainingState state,
            Optional<TrainingState> beginningOfEpoch,
            ErrorHistory history) {}

    /** The present, for {@link #goTo}; costs nothing until training goes on. */
    Moment moment() {
        return new Moment(config, state(), beginningOfEpoch, history.shared());
    }

    /**
     * Goes to a moment of this run, but with the present settings.
     *
     * @param moment of the same shape, data and the same kind of optimizer
     */
    void goTo(Moment moment) {
        TrainingState then = moment.state();
        trainer.goTo(then.network(), then.memory(), then.counters());
        state = Optional.of(then);
        beginningOfEpoch = moment.beginningOfEpoch();
        history = SharedHistory.from(moment.history());
        // Within a run the start is another one only where it was edited by hand, which is taken back too.
        config = config.withStart(moment.config().start());
        if (!config.equals(moment.config())) {
            tellNewest();
            history.own().mark();
        }
    }

    /**
     * Goes on with one weight or bias replaced, from {@link #state}; epoch, updates and optimizer's memory stay. At the very
     * beginning it is the start that is replaced.
     *
     * @return whether the loss is finite then; if not, nothing has changed
     * @throws IllegalArgumentException if there is no such weight or bias
     */
    public boolean setParameter(Part part, double value) {
        TrainingState old = state();
        Network network = old.network().with(part, value);
        double loss = rows.train(network).loss();
        if (!Double.isFinite(value) || !Double.isFinite(loss)) {
            return false;
        }
        beginningOfEpoch =
                beginningOfEpoch.map(begun -> begun.withNetwork(begun.network().with(part, value)));
        goOn(isAtStart() ? config.withStart(config.start().at(network)) : config, old.withNetwork(network));
        return true;
    }

    private boolean isAtStart() {
        return state().epoch() == 0 && state().rows() == 0;
    }

    /**
     * Goes on with neurons or layers added or removed: what remains keeps its weights and what the optimizer remembers of them,
     * what is new is drawn as at a start. At the very beginning all is drawn; an epoch that has begun begins anew.
     *
     * @throws IllegalArgumentException if the limits of an architecture would not hold
     */
    public void reshape(ShapeEdit edit) {
        Architecture shape = config.architecture();
        TrainingConfig changed = config.withArchitecture(edit.in(shape));
        TrainingState initial = TrainingState.initial(changed);
        TrainingState next = isAtStart() ? initial : state().reshaped(edit.origins(shape), initial.network());
        beginningOfEpoch = Optional.empty();
        goOn(changed, next);
    }

    private void goOn(TrainingConfig newConfig, TrainingState next) {
        build(newConfig, next);
        tellNewest();
        history.own().mark();
    }

    /**
     * The loss of the newest epoch is that of parameters, rows and kind of loss as they are now, unless updates have been made
     * since; the losses of the epochs before stay.
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

    /** Where the run stands: the end of the last completed epoch, or a single update beyond it. */
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

    /** The end of the last completed epoch, even if single updates have been made since. */
    public TrainingState wholeEpochs() {
        return beginningOfEpoch.orElseGet(this::state);
    }

    /**
     * The batch of the next update of {@link #state}.
     *
     * @param mostWork its gradient is left out where rows of the batch times parameters is more
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

    /** Neurons of {@link #state} that learn nothing on the training rows; see {@link StuckNeurons#of}. */
    public StuckNeurons stuckNeurons(long mostWork) {
        return StuckNeurons.of(state().network(), config.rule().loss(), rows.train(), mostWork);
    }

    /** Compares the gradient of {@link #state} with central differences, parameter by parameter. */
    public GradientReport checkGradients() {
        return GradientReport.of(state().network(), config.rule().loss(), rows.train());
    }

    /** Completed epochs. */
    public long epochs() {
        return trainer.keptEpochs();
    }

    /**
     * What {@link #state} says of a point.
     *
     * @param inputs as the table shows them, shape [inputs]
     */
    public double[] predict(double... inputs) {
        return state().network().predict(config.data().scaling().of(inputs));
    }

    /** How {@code network} does on the training rows; of those that are left out there is only what it predicts. */
    public Evaluation train(Network network) {
        return rows.train(network);
    }

    /** How {@code network} does on the test rows, if there are any. */
    public Optional<Evaluation> test(Network network) {
        return rows.test(network);
    }

    public ErrorCurve curve() {
        return history.curve();
    }
}
