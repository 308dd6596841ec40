package backprop.data.csv;

import backprop.data.Dataset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Table as read from text.
 *
 * @param names names of the columns, at least one
 * @param rows  rows without the header
 */
public record CsvTable(CsvFormat format, List<String> names, List<CsvRow> rows) {

    public CsvTable {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a whole table.
     *
     * @throws CsvException if it is malformed, has no rows or too many
     */
    public static CsvTable read(String text, CsvFormat format, Watch watch) throws CsvException {
        CsvTable table = begin(text, format, Dataset.MAX_ROWS + 1, watch);
        if (table.rows.isEmpty()) {
            throw new CsvException(CsvProblem.ofAll(CsvProblem.Reason.NO_ROWS, ""));
        }
        if (table.rows.size() > Dataset.MAX_ROWS) {
            throw new CsvException(CsvProblem.ofAll(CsvProblem.Reason.TOO_MANY_ROWS, String.valueOf(Dataset.MAX_ROWS)));
        }
        return table;
    }

    /**
     * Reads the first rows of a table, for a preview.
     *
     * @param most largest number of rows, at least 1
     * @throws CsvException if they are malformed
     */
    public static CsvTable preview(String text, CsvFormat format, int most) throws CsvException {
        return begin(text, format, most, Watch.NONE);
    }

    private static CsvTable begin(String text, CsvFormat format, int most, Watch watch) throws CsvException {
        boolean named = format.header() == CsvFormat.Header.NAMES;
        List<CsvRow> rows = CsvRows.of(text, format.separator(), most + (named ? 1 : 0), watch);
        List<String> first = rows.isEmpty() ? List.of("") : rows.get(0).cells();
        return new CsvTable(
                format,
                IntStream.range(0, first.size())
                        .mapToObj(i -> name(named ? first.get(i) : "", i))
                        .toList(),
                named && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows);
    }

    private static String name(String written, int index) {
        String plain = DecimalSign.trimmed(written).replaceAll("\\s+", " ");
        return plain.isEmpty() ? "column " + (index + 1) : plain;
    }

    /** Returns a cell with surrounding spaces removed; empty if the row is too short. */
    String cell(CsvRow row, int column) {
        return column < row.cells().size() ? DecimalSign.trimmed(row.cells().get(column)) : "";
    }
}
