package backprop.engine;

/**
 * Trains one network on one set of rows: epochs, made of updates, made of blocks of rows. Mutable, confined to one thread;
 * allocates nothing while it trains. How the gradients of a batch are summed up is a {@link GradientPass}.
 */
public final class Trainer {

    /** What {@link #advance} has brought to its end. */
    public enum Progress {
        /** Some rows of a batch; the parameters are unchanged. */
        BLOCK,
        /** A batch, and so an update. */
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
    /** Whether the forward pass of the next block is computed already. */
    private boolean forwarded;

    /**
     * Starts between two epochs.
     *
     * @param epoch   number of epochs that lie behind the start, at least 0
     * @param updates number of updates that lie behind the start, at least 0
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
     * @param network where training starts
     * @param memory  what the optimizer remembers at the start
     * @param seed    decides the order of the rows, where they are shuffled
     * @param start   what lies behind the start; the next batch begins with the first row that does not
     * @throws IllegalArgumentException if rows, network, memory, rule and start do not fit each other
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
     * Works off the next block: at most {@link GradientPass#capacity} rows, and the update if they complete a batch.
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

    /** @param behind rows of the epoch that lie behind already */
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

    /** Keeps the state after the last completed update; {@link #revert} comes back to it. */
    public void keep() {
        kept.copyFrom(now);
        keptStep = step;
        keptEpoch = epoch;
        keptUpdates = updates;
        keptRows = batchStart;
    }

    /** Goes back to the state that was kept last. */
    public void revert() {
        now.copyFrom(kept);
        step = keptStep;
        epoch = keptEpoch;
        updates = keptUpdates;
        startEpoch(keptRows);
    }

    /**
     * Goes to another state, and keeps it.
     *
     * @throws IllegalArgumentException if it does not fit what is trained
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

    /** Completed epochs of the state that was kept last. */
    public long keptEpochs() {
        return keptEpoch;
    }

    /** How far training had come in the state that was kept last. */
    public Counters keptCounters() {
        return new Counters(keptEpoch, keptUpdates, keptRows);
    }

    /** A copy of the parameters that were kept last. */
    public Network keptNetwork() {
        return new Network(shape, kept.flatValues());
    }

    /** A copy of the optimizer's memory that was kept last. */
    public OptimizerMemory keptMemory() {
        return new OptimizerMemory(keptStep, kept.flatMemory());
    }

    /** A copy of the parameters as they are now. */
    public Network network() {
        return new Network(shape, now.flatValues());
    }

    /** A copy of the optimizer's memory as it is now. */
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

    /** The mean loss of the parameters as they are now over a set of rows, without the penalty. */
    public double loss(Evaluator evaluator, Rows set) {
        return loss(evaluator, set, Scoring.NONE);
    }

    /**
     * The mean loss, as {@link #loss(Evaluator, Rows)}, and whether all rows are right.
     *
     * @param scoring decides {@link Evaluator#allRight}
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

    /** Then the forward pass that the loss needs is the one that the next update needs, so it is computed once. */
    private boolean nextBlockIsTheWholeSet() {
        return rowsDone == 0 && !rule.shuffle() && batchEnd == rows.count() && rows.count() <= gradient.capacity();
    }

    /** Whether every parameter and every remembered number is finite. */
    public boolean isFinite() {
        return now.isFinite();
    }
}
