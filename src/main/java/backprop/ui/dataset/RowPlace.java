package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.ui.shared.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which row of a dataset.
 *
 * @param index among those of its kind, from 0
 */
record RowPlace(RowKind kind, int index) {

    static RowPlace training(int index) {
        return new RowPlace(RowKind.TRAINING, index);
    }

    static RowPlace test(int index) {
        return new RowPlace(RowKind.TEST, index);
    }

    /** The row that is looked at, if it is one. */
    static Optional<RowPlace> of(Subject subject) {
        if (subject instanceof Subject.TestRow row) {
            return Optional.of(test(row.index()));
        }
        return subject instanceof Subject.Row row ? Optional.of(training(row.index())) : Optional.empty();
    }

    Subject subject() {
        return isTest() ? new Subject.TestRow(index) : new Subject.Row(index);
    }

    boolean isTest() {
        return kind == RowKind.TEST;
    }

    boolean isIn(Dataset data) {
        return index < kind.rows(data).size();
    }

    Sample of(Dataset data) {
        return kind.rows(data).get(index);
    }

    /** {@code data} with other numbers in this row. */
    Dataset replaced(Dataset data, Sample row) {
        List<Sample> rows = new ArrayList<>(kind.rows(data));
        rows.set(index, row);
        return kind.with(data, rows);
    }

    /** {@code data} with a row before this place, or at the end if there is no such place any more. */
    Dataset inserted(Dataset data, Sample row) {
        List<Sample> rows = new ArrayList<>(kind.rows(data));
        rows.add(Math.min(index, rows.size()), row);
        return kind.with(data, rows);
    }

    RowPlace moved(int step) {
        return new RowPlace(kind, index + step);
    }
}
