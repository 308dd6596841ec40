package backprop.data.csv;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Content of the cells of a column. */
sealed interface ColumnContent {

    /** Largest number of classes, equal to the largest number of outputs of a network. */
    int MOST_CLASSES = 16;

    /** Smallest number of rows for detecting names; two distinct texts may be the two values of a column. */
    int FEWEST_NAMES = 3;

    /** Numbers; cells that are not numbers are errors. */
    record Numbers() implements ColumnContent {}

    /**
     * Class names.
     *
     * @param names distinct class names, in order, at most {@value #MOST_CLASSES}
     */
    record Classes(List<String> names) implements ColumnContent {}

    /** More distinct texts than the largest number of classes. */
    record Texts() implements ColumnContent {}

    /** Returns numbers if at least half of the cells that are not empty are numbers, otherwise texts. */
    static ColumnContent of(CsvTable table, int column) {
        DecimalSign sign = table.format().decimalSign();
        long numbers = 0;
        long filled = 0;
        for (CsvRow row : table.rows()) {
            String cell = table.cell(row, column);
            filled += cell.isEmpty() ? 0 : 1;
            numbers += sign.parse(cell).isPresent() ? 1 : 0;
        }
        return 2 * numbers >= filled ? new Numbers() : classes(table, column);
    }

    /** Returns the classes named by the cells, whether or not they are numbers. */
    static ColumnContent classes(CsvTable table, int column) {
        TreeSet<String> names = new TreeSet<>(order(table.format().decimalSign()));
        for (CsvRow row : table.rows()) {
            String cell = table.cell(row, column);
            if (!cell.isEmpty()) {
                names.add(cell);
            }
            if (names.size() > MOST_CLASSES) {
                return new Texts();
            }
        }
        return new Classes(List.copyOf(names));
    }

    /** Whether the cells are distinct texts, such as names of rows, from which nothing can be learned. */
    static boolean namesRows(CsvTable table, int column) {
        return table.rows().size() >= FEWEST_NAMES
                && of(table, column) instanceof Classes classes
                && classes.names().size() == table.rows().size();
    }

    /** Orders numbers by value and before texts, so that 10 comes after 2. */
    private static Comparator<String> order(DecimalSign sign) {
        return Comparator.comparingDouble((String name) -> sign.parse(name).orElse(Double.POSITIVE_INFINITY))
                .thenComparing(Comparator.naturalOrder());
    }

    default boolean isUseless() {
        return this instanceof Texts;
    }
}
