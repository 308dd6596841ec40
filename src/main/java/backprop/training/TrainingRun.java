package backprop.training;

import backprop.engine.Counters;
import backprop.engine.Evaluation;
import backprop.engine.Evaluator;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.OptimizerMemory;
import backprop.engine.Rows;
import backprop.engine.Trainer;
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

    private ErrorHistory history;
    private boolean historyShared;
    private TrainingConfig config;
    private Rows trainRows;
    private Optional<Rows> testRows;
    private Evaluator evaluator;
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
        history = new ErrorHistory(BUCKETS, state.epoch(), trainer.loss(evaluator, trainRows), testLoss());
    }

    private void build(TrainingConfig newConfig, TrainingState newState) {
        Rows newRows = newConfig.trainRows();
        trainer = new Trainer(
                newRows,
                newState.network(),
                newConfig.rule(),
                newState.memory(),
                newConfig.start().seed(),
                newState.counters());
        state = Optional.empty();
        config = newConfig;
        trainRows = newRows;
        testRows = newConfig.testRows();
        evaluator = new Evaluator(newConfig.architecture(), newConfig.rule().loss());
    }

    private double testLoss() {
        return testRows.isPresent() ? trainer.loss(evaluator, testRows.get()) : Double.NaN;
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
        double loss = trainer.loss(evaluator, trainRows);
        if (!trainer.isFinite() || !Double.isFinite(loss)) {
            trainer.revert();
            return Outcome.DIVERGED;
        }
        trainer.keep();
        state = Optional.empty();
        if (outcome == Outcome.EPOCH) {
            beginningOfEpoch = Optional.empty();
            ownHistory().add(loss, testLoss());
        }
        return outcome;
    }

    /** The history, to be changed: not the one that a {@link Moment} holds. */
    private ErrorHistory ownHistory() {
        if (historyShared) {
            history = history.copy();
            historyShared = false;
        }
        return history;
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
        boolean sameKind = newConfig.rule().optimizer().getClass()
                == config.rule().optimizer().getClass();
        TrainingState next = sameKind ? state() : state().withMemory(emptyMemory(newConfig));
        if (!newConfig.takesTheRowsAs(config)) {
            next = next.atBeginningOfEpoch();
            beginningOfEpoch = Optional.empty();
        } else if (!sameKind) {
            beginningOfEpoch = beginningOfEpoch.map(begun -> begun.withMemory(emptyMemory(newConfig)));
        }
        build(newConfig, next);
        ownHistory().mark();
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
        historyShared = true;
        return new Moment(config, state(), beginningOfEpoch, history);
    }

    /**
     * Goes to a moment of this run, but with the present settings.
     *
     * @param moment of the same data and the same kind of optimizer
     */
    void goTo(Moment moment) {
        TrainingState then = moment.state();
        trainer.goTo(then.network(), then.memory(), then.counters());
        state = Optional.of(then);
        beginningOfEpoch = moment.beginningOfEpoch();
        history = moment.history();
        historyShared = true;
        if (!config.equals(moment.config())) {
            ownHistory().mark();
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
        return NextBatch.of(
                state().network(), config.rule(), trainRows, config.start().seed(), state().counters(), mostWork);
    }

    /** Compares the gradient of {@link #state} with central differences, parameter by parameter. */
    public GradientReport checkGradients() {
        return GradientReport.of(state().network(), config.rule().loss(), trainRows);
    }

    /** Completed epochs. */
    public long epochs() {
        return trainer.keptEpochs();
    }

    /** How {@code network} does on the training rows. */
    public Evaluation train(Network network) {
        return evaluator.evaluate(network, trainRows);
    }

    /** How {@code network} does on the test rows, if there are any. */
    public Optional<Evaluation> test(Network network) {
        return testRows.map(rows -> evaluator.evaluate(network, rows));
    }

    public ErrorCurve curve() {
        return history.curve();
    }
}
