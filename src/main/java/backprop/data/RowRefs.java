package backprop.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Set of references to rows of a dataset, one bit per row, since all 100,000 may be selected. Immutable. */
public final class RowRefs {

    private final BitSet training;
    private final BitSet test;

    private RowRefs(BitSet training, BitSet test) {
        this.training = training;
        this.test = test;
    }

    /**
     * Creates a set from positions in a list of training rows followed by test rows.
     *
     * @param rows         positions, from 0
     * @param trainingRows number of training rows in the list
     */
    public static RowRefs of(BitSet rows, int trainingRows) {
        return new RowRefs(rows.get(0, trainingRows), rows.get(trainingRows, Math.max(trainingRows, rows.length())));
    }

    /** Creates a set of the given rows. */
    public static RowRefs of(Stream<RowRef> rows) {
        RowRefs all = new RowRefs(new BitSet(), new BitSet());
        rows.forEach(row -> all.bits(row.subset()).set(row.index()));
        return all;
    }

    private BitSet bits(Subset subset) {
        return subset == Subset.TRAINING ? training : test;
    }

    public boolean has(Subset subset, int index) {
        return bits(subset).get(index);
    }

    public boolean isEmpty() {
        return training.isEmpty() && test.isEmpty();
    }

    public int size() {
        return training.cardinality() + test.cardinality();
    }

    /** Returns the indices of the rows in a subset, ascending. */
    public IntStream of(Subset subset) {
        return bits(subset).stream();
    }

    /** Returns all rows in their order, training rows first. */
    public Stream<RowRef> stream() {
        return Stream.concat(
                training.stream().mapToObj(RowRef::training), test.stream().mapToObj(RowRef::test));
    }

    /** Returns those rows that a dataset has. */
    public RowRefs in(Dataset data) {
        boolean all = training.length() <= data.train().size()
                && test.length() <= data.test().size();
        return all
                ? this
                : new RowRefs(
                        training.get(0, data.train().size()),
                        test.get(0, data.test().size()));
    }

    /**
     * Returns {@code data} without these rows.
     *
     * @throws IllegalArgumentException if no row would remain for training
     */
    public Dataset removedFrom(Dataset data) {
        Dataset left = data;
        for (Subset subset : Subset.values()) {
            left = subset.with(left, without(subset.rows(data), bits(subset)));
        }
        return left;
    }

    private static List<Sample> without(List<Sample> rows, BitSet removed) {
        List<Sample> left = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!removed.get(i)) {
                left.add(rows.get(i));
            }
        }
        return left;
    }

    /** Whether a training row that is not excluded remains without these rows. */
    public boolean leaveRowForTraining(Dataset data) {
        List<Sample> rows = data.train();
        for (int i = 0; i < rows.size(); i++) {
            if (!training.get(i) && !rows.get(i).isLeftOut()) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a training row among these rows and all training rows among them are excluded. */
    public boolean areLeftOut(Dataset data) {
        return !training.isEmpty()
                && training.stream().allMatch(row -> data.train().get(row).isLeftOut());
    }
}
