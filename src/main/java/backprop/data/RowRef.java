package backprop.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Reference to a row of a dataset by its position; the dataset need not have such a row.
 *
 * @param index position in the subset, from 0
 */
public record RowRef(Subset subset, int index) {

    /** Returns a reference to training row {@code index}, from 0. */
    public static RowRef training(int index) {
        return new RowRef(Subset.TRAINING, index);
    }

    /** Returns a reference to test row {@code index}, from 0. */
    public static RowRef test(int index) {
        return new RowRef(Subset.TEST, index);
    }

    public boolean isTraining() {
        return subset == Subset.TRAINING;
    }

    public boolean isTest() {
        return subset == Subset.TEST;
    }

    /** Whether {@code data} has this row. */
    public boolean isIn(Dataset data) {
        return index >= 0 && index < subset.rows(data).size();
    }

    /**
     * Returns the row.
     *
     * @throws IndexOutOfBoundsException if {@code data} has no such row
     */
    public Sample of(Dataset data) {
        return subset.rows(data).get(index);
    }

    /** Returns the position {@code step} rows further down, or further up if negative. */
    public RowRef moved(int step) {
        return new RowRef(subset, index + step);
    }

    /**
     * Returns {@code data} with this row replaced.
     *
     * @throws IndexOutOfBoundsException if {@code data} has no such row
     */
    public Dataset replaced(Dataset data, Sample row) {
        List<Sample> rows = new ArrayList<>(subset.rows(data));
        rows.set(index, row);
        return subset.with(data, rows);
    }

    /** Returns {@code data} with a row inserted at this position, or at the end if the subset is shorter. */
    public Dataset inserted(Dataset data, Sample row) {
        List<Sample> rows = new ArrayList<>(subset.rows(data));
        rows.add(Math.min(index, rows.size()), row);
        return subset.with(data, rows);
    }

    /**
     * Returns {@code data} with this row moved to another position of the same subset.
     *
     * @throws IndexOutOfBoundsException if {@code data} has no row at one of the two positions
     */
    public Dataset movedTo(int position, Dataset data) {
        List<Sample> rows = new ArrayList<>(subset.rows(data));
        rows.add(position, rows.remove(index));
        return subset.with(data, rows);
    }
}
