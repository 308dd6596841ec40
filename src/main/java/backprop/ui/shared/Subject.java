package backprop.ui.shared;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.data.Sample;
import backprop.data.Subset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Subject of the panels: a training or test row, or a point clicked in the data space. */
public sealed interface Subject {

    /**
     * Returns the initial training row: the first one that is not excluded and has a nonzero input. A row of zeros
     * would give products of 0 only, which explain little.
     */
    static Subject.Row first(Dataset data) {
        return training(IntStream.range(0, data.train().size())
                .filter(row -> tellsSomething(data.train().get(row)))
                .findFirst()
                .orElse(0));
    }

    private static boolean tellsSomething(Sample row) {
        return !row.isLeftOut() && Arrays.stream(row.inputs()).anyMatch(input -> input != 0);
    }

    /** Returns training row {@code index}, from 0. */
    static Subject.Row training(int index) {
        return new Row(RowRef.training(index));
    }

    /** Returns test row {@code index}, from 0; not part of training. */
    static Subject.Row test(int index) {
        return new Row(RowRef.test(index));
    }

    /** Returns the row; empty for a point. */
    Optional<RowRef> row();

    /** Returns the training row; empty for a test row or a point. */
    default Optional<RowRef> trainingRow() {
        return row().filter(RowRef::isTraining);
    }

    /**
     * Returns this subject if it is a point or {@code data} has the row; otherwise the last row of the set, and of an empty
     * test set the first training row.
     */
    default Subject within(Dataset data) {
        return row().filter(row -> !row.isIn(data))
                .map(row -> lastOf(row.subset(), data))
                .orElse(this);
    }

    private static Subject lastOf(Subset subset, Dataset data) {
        int rows = subset.rows(data).size();
        return rows == 0 ? training(0) : new Row(new RowRef(subset, rows - 1));
    }

    /** A row of either set. */
    record Row(RowRef ref) implements Subject {
        @Override
        public Optional<RowRef> row() {
            return Optional.of(ref);
        }
    }

    /** Point to classify, without a target: the values of all inputs. */
    record Probe(List<Double> inputs) implements Subject {
        public Probe {
            inputs = List.copyOf(inputs);
        }

        @Override
        public Optional<RowRef> row() {
            return Optional.empty();
        }
    }
}
