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
    private final int[] weightOffsets;
    private final int[] biasOffsets;
    private final long seed;
    private final double[] w;
    private final double[] g;
    private final double[] keptW;
    private final RowOrder order;
    private final GradientPass gradient;
    private Hyperparameters rule;
    private boolean penalized;
    private double[][] memory;
    private double[][] keptMemory;
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

    /**
     * Starts between two epochs.
     *
     * @param epoch   number of epochs that lie behind the start, at least 0
     * @param updates number of updates that lie behind the start, at least 0
     */
    public Trainer(
            Rows rows,
            Network network,
            Hyperparameters rule,
            OptimizerMemory memory,
            long seed,
            long epoch,
            long updates) {
        this(rows, network, rule, memory, seed, Counters.between(epoch, updates));
    }

    /**
     * @param network where training starts
     * @param memory  what the optimizer remembers at the start
     * @param seed    decides the order of the rows, where they are shuffled
     * @param start   what lies behind the start; the next batch begins with the first row that does not
     * @throws IllegalArgumentException if rows, network, memory, rule and start do not fit each other
     */
    public Trainer(
            Rows rows, Network network, Hyperparameters rule, OptimizerMemory memory, long seed, Counters start) {
        shape = network.architecture();
        requireFit(rows, shape);
        weightOffsets = new int[shape.depth()];
        biasOffsets = new int[shape.depth()];
        for (int l = 0; l < shape.depth(); l++) {
            weightOffsets[l] = shape.weightOffset(l);
            biasOffsets[l] = shape.biasOffset(l);
        }
        this.rows = rows;
        this.seed = seed;
        w = network.parameters();
        keptW = w.clone();
        g = new double[w.length];
        order = new RowOrder(rows);
        takeOver(rule, memory);
        gradient = GradientPass.of(shape, rule.loss(), rule.batchSize().in(rows.count()));
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
        if (!newMemory.fits(newRule.optimizer(), w.length)) {
            throw new IllegalArgumentException(
                    "optimizer: its memory does not fit " + newRule.optimizer().id());
        }
        rule = newRule;
        penalized = !(newRule.regularization() instanceof Regularization.None);
        memory = newMemory.arrays();
        keptMemory = newMemory.arrays();
        step = newMemory.step();
    }

    /**
     * Works off the next block: at most {@value BlockPass#BLOCK} rows, and the update if they complete a batch.
     */
    public Progress advance() {
        int n = Math.min(gradient.capacity(), batchEnd - rowsDone);
        gradient.add(order, rowsDone, n, w, g);
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
        startBatch();
    }

    private void startBatch() {
        gradient.begin(g);
        batchStart = rowsDone;
        batchEnd = rowsDone + Math.min(rule.batchSize().in(rows.count()), rows.count() - rowsDone);
    }

    private void update() {
        updates++;
        step++;
        takeMean(batchEnd - batchStart);
        if (penalized) {
            for (int l = 0; l < shape.depth(); l++) {
                rule.regularization().addSlopes(w, g, weightOffsets[l], biasOffsets[l]);
            }
        }
        if (rule.trainBiases()) {
            rule.optimizer().update(w, g, memory, step, 0, w.length);
            return;
        }
        for (int l = 0; l < shape.depth(); l++) {
            rule.optimizer().update(w, g, memory, step, weightOffsets[l], biasOffsets[l]);
        }
    }

    private void takeMean(int batch) {
        if (batch == 1) {
            return;
        }
        double share = 1.0 / batch;
        for (int i = 0; i < g.length; i++) {
            g[i] *= share;
        }
    }

    /** Keeps the state after the last completed update; {@link #revert} comes back to it. */
    public void keep() {
        System.arraycopy(w, 0, keptW, 0, w.length);
        for (int m = 0; m < memory.length; m++) {
            System.arraycopy(memory[m], 0, keptMemory[m], 0, w.length);
        }
        keptStep = step;
        keptEpoch = epoch;
        keptUpdates = updates;
        keptRows = batchStart;
    }

    /** Goes back to the state that was kept last. */
    public void revert() {
        System.arraycopy(keptW, 0, w, 0, w.length);
        for (int m = 0; m < memory.length; m++) {
            System.arraycopy(keptMemory[m], 0, memory[m], 0, w.length);
        }
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
        System.arraycopy(network.parameters(), 0, w, 0, w.length);
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
        return new Network(shape, keptW);
    }

    /** A copy of the optimizer's memory that was kept last. */
    public OptimizerMemory keptMemory() {
        return new OptimizerMemory(keptStep, keptMemory);
    }

    /** A copy of the parameters as they are now. */
    public Network network() {
        return new Network(shape, w);
    }

    /** A copy of the optimizer's memory as it is now. */
    public OptimizerMemory memory() {
        return new OptimizerMemory(step, memory);
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
        return evaluator.loss(w, set);
    }

    /** Whether every parameter and every remembered number is finite. */
    public boolean isFinite() {
        boolean finite = isFinite(w);
        for (double[] array : memory) {
            finite &= isFinite(array);
        }
        return finite;
    }

    private static boolean isFinite(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * 0;
        }
        return sum == 0;
    }
}
