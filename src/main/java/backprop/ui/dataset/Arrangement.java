package backprop.ui.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rows the table shows, and in which order. The order in which they are trained is another matter.
 *
 * @param sortedBy  the column whose numbers decide, if one does
 * @param direction of the numbers
 * @param filter    which rows
 */
record Arrangement(Optional<Column> sortedBy, Direction direction, Filter filter) {

    static final Arrangement NATURAL = new Arrangement(Optional.empty(), Direction.UP, Filter.ALL);

    enum Direction {
        UP,
        DOWN
    }

    enum Filter {
        ALL,
        WRONG
    }

    Arrangement withFilter(Filter other) {
        return new Arrangement(sortedBy, direction, other);
    }

    Arrangement sortedBy(Optional<Column> column, Direction other) {
        return new Arrangement(column, other, filter);
    }

    boolean isNatural() {
        return sortedBy.isEmpty() && filter == Filter.ALL;
    }

    /** Indices of the rows, from above; equal ones stay in the order of training. */
    List<Integer> of(RowSet rows) {
        IntStream all = IntStream.range(0, rows.size()).filter(row -> filter == Filter.ALL || rows.isWrong(row));
        if (sortedBy.isEmpty()) {
            return all.boxed().toList();
        }
        double[] values = IntStream.range(0, rows.size())
                .mapToDouble(row -> sortedBy.get().value(rows, row))
                .toArray();
        Comparator<Integer> byValue = Comparator.comparingDouble(row -> values[row]);
        return all.boxed()
                .sorted(direction == Direction.UP ? byValue : byValue.reversed())
                .toList();
    }
}
