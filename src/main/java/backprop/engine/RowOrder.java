package backprop.engine;

import backprop.engine.math.RandomNumbers;
import java.util.Arrays;
import java.util.List;

/** Order of the rows of a set in an epoch. Mutable, confined to the thread of its {@link Trainer}. */
public final class RowOrder {

    private final Rows rows;
    private final int[] order;
    private final RandomNumbers random = new RandomNumbers(0, 0);

    /** Creates the original order of the set. */
    public RowOrder(Rows rows) {
        this.rows = rows;
        order = new int[rows.count()];
        reset();
    }

    /** Restores the original order of the set. */
    public void reset() {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** Applies the order of one epoch, which is determined by the arguments only. */
    public void shuffle(long seed, long epoch) {
        reset();
        random.restart(seed, epoch);
        random.shuffle(order);
    }

    /** Returns the numbers in the set, from 0, of {@code n} rows starting at position {@code start} of this order. */
    public List<Integer> from(int start, int n) {
        return Arrays.stream(order, start, start + n).boxed().toList();
    }

    /**
     * Copies one input of {@code n} rows, from position {@code start} of this order, to {@code to[offset + i stride]}.
     */
    public void copyInput(int column, int start, int n, double[] to, int offset, int stride) {
        copy(rows.inputColumn(column), start, n, to, offset, stride);
    }

    /**
     * Copies one target of {@code n} rows, from position {@code start} of this order, to {@code to[offset + i stride]}.
     */
    public void copyTarget(int column, int start, int n, double[] to, int offset, int stride) {
        copy(rows.targetColumn(column), start, n, to, offset, stride);
    }

    private void copy(double[] column, int start, int n, double[] to, int offset, int stride) {
        for (int i = 0; i < n; i++) {
            to[offset + i * stride] = column[order[start + i]];
        }
    }

    public double input(int position, int column) {
        return rows.input(order[position], column);
    }

    public double target(int position, int column) {
        return rows.target(order[position], column);
    }
}
