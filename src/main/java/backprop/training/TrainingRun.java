package backprop.training;

import backprop.engine.Architecture;
import backprop.engine.Evaluation;
import backprop.engine.Evaluator;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.OptimizerMemory;
import backprop.engine.Part;
import backprop.engine.Rows;
import backprop.engine.ShapeEdit;
import backprop.engine.StuckNeurons;
import backprop.engine.Trainer;
import java.util.Optional;

/**
 * One run of training, epoch by epoch, which never leaves the realm of finite numbers: an epoch that would is taken back.
 * Mutable, for one thread; the window's training thread and the headless run both use it.
 */
public final class TrainingRun {

    /** What became of an {@link #advance}. */
    public enum Outcome {
        /** The epoch is not complete. */
        WITHIN_EPOCH,
        EPOCH,
        /** The epoch led to a number that is not finite; the run stands where it stood before that epoch. */
        DIVERGED
    }

    private static final int BUCKETS = 2048;

    private final ErrorHistory history;
    private TrainingConfig config;
    private Rows trainRows;
    private Optional<Rows> testRows;
    private Evaluator evaluator;
    private Trainer trainer;

    /** A run that starts from {@code state}. */
    public TrainingRun(TrainingConfig config, TrainingState state) {
        build(config, state);
        history = new ErrorHistory(BUCKETS, state.epoch(), trainer.loss(evaluator, trainRows), testLoss());
    }

    private void build(TrainingConfig newConfig, TrainingState state) {
        Rows newRows = newConfig.trainRows();
        trainer = new Trainer(
                newRows,
                state.network(),
                newConfig.rule(),
                state.memory(),
                newConfig.start().seed(),
                state.epoch(),
                state.updates());
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
        if (step() != Trainer.Progress.EPOCH) {
            return Outcome.WITHIN_EPOCH;
        }
        double loss = trainer.loss(evaluator, trainRows);
        if (!trainer.isFinite() || !Double.isFinite(loss)) {
            trainer.revert();
            return Outcome.DIVERGED;
        }
        trainer.keep();
        history.add(loss, testLoss());
        return Outcome.EPOCH;
    }

    /** An exception leaves no half epoch behind. */
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
     * Goes on with changed hyperparameters or data, from the end of the last completed epoch. The optimizer's memory is kept
     * where the kind of optimizer is.
     *
     * @param newConfig of the same architecture
     */
    public void change(TrainingConfig newConfig) {
        TrainingState state = state();
        boolean sameKind = newConfig.rule().optimizer().getClass()
                == config.rule().optimizer().getClass();
        OptimizerMemory memory = sameKind
                ? state.memory()
                : OptimizerMemory.empty(
                        newConfig.rule().optimizer(), newConfig.architecture().parameterCount());
        build(newConfig, new TrainingState(state.epoch(), state.updates(), state.network(), memory));
        history.mark();
    }

    /**
     * Goes on with one weight or bias replaced, from the end of the last completed epoch; epoch and optimizer's memory stay. In
     * epoch 0 the start is the one that is replaced.
     *
     * @return whether the loss is finite then; if not, nothing has changed
     * @throws IllegalArgumentException if there is no such weight or bias
     */
    public boolean setParameter(Part part, double value) {
        TrainingState old = state();
        Network network = old.network().with(part, value);
        double loss = evaluator.evaluate(network, trainRows).loss();
        if (!Double.isFinite(value) || !Double.isFinite(loss)) {
            return false;
        }
        TrainingConfig changed =
                old.epoch() == 0 ? config.withStart(config.start().at(network)) : config;
        goOn(changed, new TrainingState(old.epoch(), old.updates(), network, old.memory()));
        return true;
    }

    /**
     * Goes on with neurons or layers added or removed, from the end of the last completed epoch: what remains keeps its weights
     * and what the optimizer remembers of them, what is new is drawn as at a start. In epoch 0 all is drawn.
     *
     * @throws IllegalArgumentException if the limits of an architecture would not hold
     */
    public void reshape(ShapeEdit edit) {
        TrainingState old = state();
        Architecture shape = config.architecture();
        TrainingConfig changed = config.withArchitecture(edit.in(shape));
        TrainingState initial = TrainingState.initial(changed);
        goOn(changed, old.epoch() == 0 ? initial : old.reshaped(edit.origins(shape), initial.network()));
    }

    private void goOn(TrainingConfig newConfig, TrainingState state) {
        build(newConfig, state);
        history.replaceNewest(trainer.loss(evaluator, trainRows), testLoss());
        history.mark();
    }

    public TrainingConfig config() {
        return config;
    }

    /** Where the run stands: the end of the last completed epoch. */
    public TrainingState state() {
        return new TrainingState(
                trainer.keptEpochs(), trainer.keptUpdates(), trainer.keptNetwork(), trainer.keptMemory());
    }

    /**
     * The batch of the next update of {@link #state}.
     *
     * @param mostWork its gradient is left out where rows of the batch times parameters is more
     */
    public NextBatch nextBatch(long mostWork) {
        return NextBatch.of(
                trainer.keptNetwork(), config.rule(), trainRows, config.start().seed(), epochs(), mostWork);
    }

    /** Neurons of {@link #state} that learn nothing on the training rows; see {@link StuckNeurons#of}. */
    public StuckNeurons stuckNeurons(long mostWork) {
        return StuckNeurons.of(trainer.keptNetwork(), config.rule().loss(), trainRows, mostWork);
    }

    /** Compares the gradient of {@link #state} with central differences, parameter by parameter. */
    public GradientReport checkGradients() {
        return GradientReport.of(trainer.keptNetwork(), config.rule().loss(), trainRows);
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
