package backprop.engine;

import java.util.List;
import java.util.Optional;

/**
 * The batch of the next update, before that update is made: its rows, and the mean gradient over them without the penalty.
 * Immutable.
 */
public final class NextBatch {

    /** The rows are listed one by one up to this size. */
    public static final int MOST_LISTED = 8;

    /** The members of a batch of fewer rows than there are in training are known up to this size. */
    public static final int MOST_KNOWN = 1000;

    private final int size;
    private final boolean whole;
    private final List<Integer> order;
    private final Optional<double[]> meanGradient;

    private NextBatch(int size, boolean whole, List<Integer> order, Optional<double[]> meanGradient) {
        this.size = size;
        this.whole = whole;
        this.order = order;
        this.meanGradient = meanGradient;
    }

    /** The first batch of an epoch, when {@code epoch} epochs are complete. */
    public static NextBatch of(
            Passes passes, Network network, Hyperparameters rule, Rows rows, long seed, long epoch, long mostWork) {
        return of(passes, network, rule, rows, seed, Counters.between(epoch, 0), mostWork);
    }

    /**
     * @param seed     decides the order of the rows, where they are shuffled
     * @param at       what lies behind
     * @param mostWork the gradient is left out where rows of the batch times parameters is more
     */
    public static NextBatch of(
            Passes passes, Network network, Hyperparameters rule, Rows rows, long seed, Counters at, long mostWork) {
        int size = Math.min(rule.batchSize().in(rows.count()), rows.count() - at.rows());
        long work = (long) size * network.architecture().parameterCount();
        boolean whole = size == rows.count();
        return new NextBatch(
                size,
                whole,
                size <= (whole ? MOST_LISTED : MOST_KNOWN) ? listed(size, rule, rows, seed, at) : List.of(),
                work <= mostWork ? Optional.of(gradient(passes, network, rule, rows, seed, at)) : Optional.empty());
    }

    private static List<Integer> listed(int size, Hyperparameters rule, Rows rows, long seed, Counters at) {
        RowOrder order = new RowOrder(rows);
        if (rule.shuffle()) {
            order.shuffle(seed, at.epochs() + 1);
        }
        return order.from(at.rows(), size);
    }

    /** What {@link Trainer} itself computes: momentum with factor 0 remembers the gradient and nothing else. */
    private static double[] gradient(
            Passes passes, Network network, Hyperparameters rule, Rows rows, long seed, Counters at) {
        Optimizer remembering = new Optimizer.Momentum(1, 0);
        Hyperparameters plain = new Hyperparameters(
                rule.loss(), remembering, rule.batchSize(), rule.shuffle(), new Regularization.None(), true);
        OptimizerMemory none =
                OptimizerMemory.empty(remembering, network.architecture().parameterCount());
        Trainer trainer = new Trainer(passes, rows, network, plain, none, seed, at);
        while (trainer.advance() == Trainer.Progress.BLOCK) {
            // The batch goes on.
        }
        return trainer.memory().arrays()[0];
    }

    /**
     * The same, with its rows counted among more rows.
     *
     * @param places where the rows that are trained on stand among all, from 0, ascending
     */
    public NextBatch among(int[] places) {
        return new NextBatch(size, whole, order.stream().map(row -> places[row]).toList(), meanGradient);
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** The rows in their order, counted from 0; empty if there are more than {@value #MOST_LISTED}. */
    public List<Integer> rows() {
        return size <= MOST_LISTED ? order : List.of();
    }

    /** Whether these are all rows of an epoch. */
    public boolean isWhole() {
        return whole;
    }

    /**
     * The rows in ascending order, counted from 0; empty if these are more than {@value #MOST_KNOWN}, or more than
     * {@value #MOST_LISTED} and all there are.
     */
    public List<Integer> members() {
        return order.stream().sorted().toList();
    }

    /** Whether {@link #meanGradient} is known. */
    public boolean hasGradient() {
        return meanGradient.isPresent();
    }

    /**
     * The mean of {@code dL/dw} over the rows, without the penalty.
     *
     * @param parameter index in the order of {@link Architecture}
     * @throws java.util.NoSuchElementException if it was left out
     */
    public double meanGradient(int parameter) {
        return meanGradient.orElseThrow()[parameter];
    }
}
