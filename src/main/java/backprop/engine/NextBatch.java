package backprop.engine;

import java.util.List;
import java.util.Optional;

/** Batch of the next update: its rows and their mean gradient without the penalty. Immutable. */
public final class NextBatch {

    /** Maximum batch size for which the rows are listed in order. */
    public static final int MOST_LISTED = 8;

    /** Maximum batch size for which the rows of a partial batch are known. */
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

    /** First batch of an epoch, after {@code epoch} complete epochs. */
    public static NextBatch of(
            Passes passes, Network network, Hyperparameters rule, Rows rows, long seed, long epoch, long mostWork) {
        return of(passes, network, rule, rows, seed, Counters.between(epoch, 0), mostWork);
    }

    /**
     * @param seed     seed of the row order if rows are shuffled
     * @param at       current counters
     * @param mostWork maximum of batch rows times parameters for which the gradient is computed
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

    /** Computes the gradient with {@link Trainer}: the velocity of momentum with factor 0 is the gradient. */
    private static double[] gradient(
            Passes passes, Network network, Hyperparameters rule, Rows rows, long seed, Counters at) {
        Optimizer remembering = new Optimizer.Momentum(1, 0);
        Hyperparameters plain = new Hyperparameters(
                rule.loss(), remembering, rule.batchSize(), rule.shuffle(), new Regularization.None(), true);
        OptimizerMemory none =
                OptimizerMemory.empty(remembering, network.architecture().parameterCount());
        Trainer trainer = new Trainer(passes, rows, network, plain, none, seed, at);
        while (trainer.advance() == Trainer.Progress.BLOCK) {
            // Continue until the batch is complete.
        }
        return trainer.memory().arrays()[0];
    }

    /**
     * Returns this batch with row numbers that refer to a larger set.
     *
     * @param places positions of the training rows in the larger set, from 0, ascending
     */
    public NextBatch among(int[] places) {
        return new NextBatch(size, whole, order.stream().map(row -> places[row]).toList(), meanGradient);
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** Row numbers from 0, in batch order; empty if there are more than {@value #MOST_LISTED}. */
    public List<Integer> rows() {
        return size <= MOST_LISTED ? order : List.of();
    }

    /** Whether the batch comprises all rows of an epoch. */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Row numbers from 0, in ascending order; empty for a partial batch of more than {@value #MOST_KNOWN} rows or a
     * full batch of more than {@value #MOST_LISTED}.
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
     * @throws java.util.NoSuchElementException if the gradient was not computed
     */
    public double meanGradient(int parameter) {
        return meanGradient.orElseThrow()[parameter];
    }
}
