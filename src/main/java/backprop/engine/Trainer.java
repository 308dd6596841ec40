package backprop.engine;

/**
 * Trains one network on one set of rows, in epochs of updates of blocks of rows. Mutable, confined to one thread; does
 * not allocate during training. A {@link GradientPass} accumulates the gradients of a batch.
 */
public final class Trainer {

    /** Unit of work completed by {@link #advance}. */
    public enum Progress {
        /** Part of a batch; the parameters are unchanged. */
        BLOCK,
        /** A batch and its update. */
        UPDATE,
        /** The last batch of an epoch. */
        EPOCH
    }

    private final Rows rows;
    private final Architecture shape;
    private final long seed;
    private final RowOrder order;
    private final GradientPass gradient;
    private final ParameterArrays now;
    private final ParameterArrays kept;
    private final double[] flat;
    private Hyperparameters rule;
    private long step;
    private long keptStep;
    private long epoch;
    private long keptEpoch;
    private long updates;
    private long keptUpdates;
    private int keptRows;
    private int rowsDone;
    private int batchStart;
    private int batchEnd;
    /** Whether the forward pass of the next block has been computed. */
    private boolean forwarded;

    /**
     * Creates a trainer at an epoch boundary.
     *
     * @param epoch   number of epochs completed before, at least 0
     * @param updates number of updates completed before, at least 0
     */
    public Trainer(
            Passes passes,
            Rows rows,
            Network network,
            Hyperparameters rule,
            OptimizerMemory memory,
            long seed,
            long epoch,
            long updates) {
        this(passes, rows, network, rule, memory, seed, Counters.between(epoch, updates));
    }

    /**
     * @param passes  implementation of the gradient
     * @param network initial network
     * @param memory  initial optimizer state
     * @param seed    seed of the row order if rows are shuffled
     * @param start   initial counters; the next batch starts with the first row not yet counted
     * @throws IllegalArgumentException if the arguments are inconsistent
     */
    public Trainer(
            Passes passes,
            Rows rows,
            Network network,
            Hyperparameters rule,
            OptimizerMemory memory,
            long seed,
            Counters start) {
        shape = network.architecture();
        requireFit(rows, shape);
        this.rows = rows;
        this.seed = seed;
        order = new RowOrder(rows);
        gradient = passes.gradients(shape, rule.loss(), rule.batchSize().in(rows.count()));
        now = gradient.parameters();
        kept = now.another();
        flat = new double[shape.parameterCount()];
        takeOver(rule, memory);
        now.setValues(network.parameters());
        stand(start);
        keep();
    }

    private static void requireFit(Rows rows, Architecture shape) {
        if (rows.inputCount() != shape.inputs() || rows.targetCount() != shape.outputs()) {
            throw new IllegalArgumentException("rows: expected " + shape.inputs() + " inputs and " + shape.outputs()
                    + " targets but was " + rows.inputCount() + " and " + rows.targetCount());
        }
    }

    private void takeOver(Hyperparameters newRule, OptimizerMemory newMemory) {
        if (!newRule.loss().accepts(shape.outputActivation())) {
            throw new IllegalArgumentException("loss: " + newRule.loss().id() + " does not go with a "
                    + shape.outputActivation().id() + " output");
        }
        if (!newMemory.fits(newRule.optimizer(), shape.parameterCount())) {
            throw new IllegalArgumentException(
                    "optimizer: its memory does not fit " + newRule.optimizer().id());
        }
        rule = newRule;
        now.setMemory(newMemory.arrays());
        kept.setMemory(newMemory.arrays());
        step = newMemory.step();
    }

    /**
     * Processes the next block of at most {@link GradientPass#capacity} rows, and performs the update if it completes a
     * batch.
     */
    public Progress advance() {
        int n = Math.min(gradient.capacity(), batchEnd - rowsDone);
        if (forwarded) {
            forwarded = false;
            gradient.backward(n);
        } else {
            gradient.add(order, rowsDone, n);
        }
        rowsDone += n;
        if (rowsDone < batchEnd) {
            return Progress.BLOCK;
        }
        update();
        if (rowsDone < rows.count()) {
            startBatch();
            return Progress.UPDATE;
        }
        epoch++;
        startEpoch(0);
        return Progress.EPOCH;
    }

    /** Trains to the end of the current epoch. */
    public void epoch() {
        Progress progress = advance();
        while (progress != Progress.EPOCH) {
            progress = advance();
        }
    }

    private void stand(Counters at) {
        if (at.rows() >= rows.count()) {
            throw new IllegalArgumentException("rows: expected fewer than the " + rows.count()
                    + " of the epoch to lie behind but was " + at.rows());
        }
        epoch = at.epochs();
        updates = at.updates();
        startEpoch(at.rows());
    }

    /** @param behind number of rows of the epoch already processed */
    private void startEpoch(int behind) {
        if (rule.shuffle()) {
            order.shuffle(seed, epoch + 1);
        }
        rowsDone = behind;
        forwarded = false;
        startBatch();
    }

    private void startBatch() {
        batchStart = rowsDone;
        batchEnd = rowsDone + Math.min(rule.batchSize().in(rows.count()), rows.count() - rowsDone);
        gradient.begin(batchEnd - batchStart);
    }

    private void update() {
        updates++;
        step++;
        now.update(rule, step);
    }

    /** Saves the state after the last completed update, for {@link #revert}. */
    public void keep() {
        kept.copyFrom(now);
        keptStep = step;
        keptEpoch = epoch;
        keptUpdates = updates;
        keptRows = batchStart;
    }

    /** Restores the last saved state. */
    public void revert() {
        now.copyFrom(kept);
        step = keptStep;
        epoch = keptEpoch;
        updates = keptUpdates;
        startEpoch(keptRows);
    }

    /**
     * Replaces the state and saves it.
     *
     * @throws IllegalArgumentException if it does not match the trained network
     */
    public void goTo(Network network, OptimizerMemory newMemory, Counters at) {
        if (!network.architecture().equals(shape)) {
            throw new IllegalArgumentException("network: expected one of " + shape.shape() + " but was "
                    + network.architecture().shape());
        }
        takeOver(rule, newMemory);
        now.setValues(network.parameters());
        stand(at);
        keep();
    }

    /** Completed epochs of the last saved state. */
    public long keptEpochs() {
        return keptEpoch;
    }

    /** Counters of the last saved state. */
    public Counters keptCounters() {
        return new Counters(keptEpoch, keptUpdates, keptRows);
    }

    /** A copy of the last saved parameters. */
    public Network keptNetwork() {
        return new Network(shape, kept.flatValues());
    }

    /** A copy of the last saved optimizer state. */
    public OptimizerMemory keptMemory() {
        return new OptimizerMemory(keptStep, kept.flatMemory());
    }

    /** A copy of the current parameters. */
    public Network network() {
        return new Network(shape, now.flatValues());
    }

    /** A copy of the current optimizer state. */
    public OptimizerMemory memory() {
        return new OptimizerMemory(step, now.flatMemory());
    }

    /** Completed epochs. */
    public long epochs() {
        return epoch;
    }

    /** Completed updates. */
    public long updates() {
        return updates;
    }

    /** Computes the mean loss of the current parameters over a set of rows, without the penalty. */
    public double loss(Evaluator evaluator, Rows set) {
        return loss(evaluator, set, Scoring.NONE);
    }

    /**
     * Computes the mean loss as {@link #loss(Evaluator, Rows)}, and whether all rows are correct.
     *
     * @param scoring criterion of {@link Evaluator#allRight}
     */
    public double loss(Evaluator evaluator, Rows set, Scoring scoring) {
        if (set == rows && nextBlockIsTheWholeSet()) {
            if (!forwarded) {
                gradient.forward(order, 0, rows.count());
            }
            forwarded = true;
            return evaluator.loss(gradient, set, scoring);
        }
        now.copyValues(flat);
        return evaluator.loss(flat, set, scoring);
    }

    /** If so, loss and next update share one forward pass. */
    private boolean nextBlockIsTheWholeSet() {
        return rowsDone == 0 && !rule.shuffle() && batchEnd == rows.count() && rows.count() <= gradient.capacity();
    }

    /** Whether all parameters and the whole optimizer state are finite. */
    public boolean isFinite() {
        return now.isFinite();
    }
}
