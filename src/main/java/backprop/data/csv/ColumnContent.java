package backprop.data.csv;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What the cells of a column are. */
sealed interface ColumnContent {

    /** As many classes as a network can have outputs. */
    int MOST_CLASSES = 16;

    /** Two different texts may well be the two values of a column. */
    int FEWEST_NAMES = 3;

    /** Numbers; cells that are none are mistakes. */
    record Numbers() implements ColumnContent {}

    /**
     * Texts that name classes.
     *
     * @param names of the classes, in order, at most {@value #MOST_CLASSES}
     */
    record Classes(List<String> names) implements ColumnContent {}

    /** More different texts than there can be classes. */
    record Texts() implements ColumnContent {}

    /** Numbers where at least half of the cells that are not empty are; else texts. */
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

    /** The classes that the cells name, be they numbers or not. */
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

    /** Whether the cells are texts, and each another one, so that there is nothing to learn from them. */
    static boolean namesRows(CsvTable table, int column) {
        return table.rows().size() >= FEWEST_NAMES
                && of(table, column) instanceof Classes classes
                && classes.names().size() == table.rows().size();
    }

    /** Numbers by size and before the texts, so that 10 comes after 2. */
    private static Comparator<String> order(DecimalSign sign) {
        return Comparator.comparingDouble((String name) -> sign.parse(name).orElse(Double.POSITIVE_INFINITY))
                .thenComparing(Comparator.naturalOrder());
    }

    default boolean isUseless() {
        return this instanceof Texts;
    }
}
