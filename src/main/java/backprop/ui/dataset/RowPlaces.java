package backprop.ui.dataset;

import backprop.data.Dataset;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A set of rows of a dataset, a bit for each: there may be all of 100,000. Immutable. */
final class RowPlaces {

    private final BitSet training;
    private final BitSet test;

    private RowPlaces(BitSet training, BitSet test) {
        this.training = training;
        this.test = test;
    }

    /**
     * Makes a set of rows that are counted as in a {@link RowSet}.
     *
     * @param rows         at least 0
     * @param trainingRows how many of those that are counted are training rows, which come first
     */
    static RowPlaces of(BitSet rows, int trainingRows) {
        return new RowPlaces(rows.get(0, trainingRows), rows.get(trainingRows, Math.max(trainingRows, rows.length())));
    }

    /** Makes a set of one row, or of none. */
    static RowPlaces of(Stream<RowPlace> places) {
        RowPlaces all = new RowPlaces(new BitSet(), new BitSet());
        places.forEach(place -> all.rows(place.kind()).set(place.index()));
        return all;
    }

    private BitSet rows(RowKind kind) {
        return kind == RowKind.TRAINING ? training : test;
    }

    boolean has(RowKind kind, int index) {
        return rows(kind).get(index);
    }

    boolean isEmpty() {
        return training.isEmpty() && test.isEmpty();
    }

    int size() {
        return training.cardinality() + test.cardinality();
    }

    /** Indices of the rows of a kind, ascending. */
    IntStream of(RowKind kind) {
        return rows(kind).stream();
    }

    /** All rows in the order of training, training rows first. */
    Stream<RowPlace> stream() {
        return Stream.concat(
                training.stream().mapToObj(RowPlace::training), test.stream().mapToObj(RowPlace::test));
    }

    /** The rows that a dataset has. */
    RowPlaces in(Dataset data) {
        boolean all = training.length() <= data.train().size()
                && test.length() <= data.test().size();
        return all
                ? this
                : new RowPlaces(
                        training.get(0, data.train().size()),
                        test.get(0, data.test().size()));
    }
}
