package backprop.data.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Detects the format of a table and the roles of its columns from its first lines. */
public final class CsvGuess {

    private static final int LINES = 40;
    private static final Set<String> SETS = Set.of("train", "test", CsvExport.LEFT_OUT);

    private CsvGuess() {}

    /** Returns the format that fits best; some format even if none fits. */
    public static CsvFormat format(String text) {
        Separator separator = Arrays.stream(Separator.values())
                .filter(each -> isRegular(lines(text, each)))
                .findFirst()
                .orElseGet(() -> mostFrequent(text));
        List<CsvRow> rows = lines(text, separator);
        DecimalSign decimalSign = decimalSign(rows);
        return new CsvFormat(separator, decimalSign, header(rows, decimalSign));
    }

    private static List<CsvRow> lines(String text, Separator separator) {
        try {
            return CsvRows.of(text, separator, LINES, Watch.NONE);
        } catch (CsvException e) {
            return List.of();
        }
    }

    private static boolean isRegular(List<CsvRow> rows) {
        return rows.stream().map(row -> row.cells().size()).distinct().count() == 1
                && rows.get(0).cells().size() > 1;
    }

    private static Separator mostFrequent(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 10_000));
        return Collections.max(
                Arrays.asList(Separator.values()),
                (one, other) -> Long.compare(count(beginning, one.character()), count(beginning, other.character())));
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }

    private static DecimalSign decimalSign(List<CsvRow> rows) {
        return numbers(rows, DecimalSign.COMMA) > numbers(rows, DecimalSign.POINT)
                ? DecimalSign.COMMA
                : DecimalSign.POINT;
    }

    private static long numbers(List<CsvRow> rows, DecimalSign sign) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> sign.parse(cell).isPresent())
                .count();
    }

    /**
     * Detects a header: names are not numbers. If the other lines contain no numbers either, the first of several lines is
     * taken as a header.
     */
    private static CsvFormat.Header header(List<CsvRow> rows, DecimalSign sign) {
        boolean textOnly = !rows.isEmpty()
                && rows.get(0).cells().stream()
                        .allMatch(cell -> sign.parse(cell).isEmpty());
        return textOnly && rows.size() > 1 ? CsvFormat.Header.NAMES : CsvFormat.Header.NONE;
    }

    /**
     * Returns the role of each column of a table. If the table has all the columns named in {@code outputs}, they are the
     * outputs, otherwise the last column is. A column of distinct names is not an input if there is another input.
     *
     * @param outputs names of the outputs of the current dataset
     */
    public static List<ColumnRole> roles(CsvTable table, List<String> outputs) {
        List<ColumnRole> roles =
                new ArrayList<>(Collections.nCopies(table.names().size(), ColumnRole.INPUT));
        mark(table, roles, ColumnRole.SET, column -> isSet(table, column));
        mark(table, roles, ColumnRole.IGNORED, column -> ColumnContent.of(table, column)
                .isUseless());
        if (table.names().containsAll(outputs)) {
            mark(
                    table,
                    roles,
                    ColumnRole.OUTPUT,
                    column -> outputs.contains(table.names().get(column)));
        }
        if (!roles.contains(ColumnRole.OUTPUT) && roles.lastIndexOf(ColumnRole.INPUT) >= 0) {
            roles.set(roles.lastIndexOf(ColumnRole.INPUT), ColumnRole.OUTPUT);
        }
        if (inputs(roles).anyMatch(column -> !ColumnContent.namesRows(table, column))) {
            mark(table, roles, ColumnRole.IGNORED, column -> ColumnContent.namesRows(table, column));
        }
        return List.copyOf(roles);
    }

    private static IntStream inputs(List<ColumnRole> roles) {
        return IntStream.range(0, roles.size()).filter(column -> roles.get(column) == ColumnRole.INPUT);
    }

    private static void mark(CsvTable table, List<ColumnRole> roles, ColumnRole role, Predicate<Integer> belongs) {
        IntStream.range(0, table.names().size())
                .filter(belongs::test)
                .filter(column -> roles.get(column) == ColumnRole.INPUT)
                .forEach(column -> roles.set(column, role));
    }

    private static boolean isSet(CsvTable table, int column) {
        return !table.rows().isEmpty()
                && table.rows().stream()
                        .allMatch(row -> SETS.contains(table.cell(row, column).toLowerCase(Locale.ROOT)));
    }
}
