package backprop.data.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Numbers pasted from a spreadsheet or a web page.
 *
 * @param rows     at least one, all of equal length; empty if there are problems
 * @param problems cells that are not numbers or are in a row of a different length
 */
public record CsvBlock(List<double[]> rows, List<CsvProblem> problems) {

    public CsvBlock {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Parses a block with an automatically detected separator; a header line is skipped.
     *
     * @throws CsvException if it is malformed or empty
     */
    public static CsvBlock of(String text) throws CsvException {
        CsvTable table = CsvTable.read(text, CsvGuess.format(text), Watch.NONE);
        List<double[]> rows = new ArrayList<>();
        List<CsvProblem> problems = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            rows.add(numbers(row, table, problems));
        }
        return problems.isEmpty() ? new CsvBlock(rows, List.of()) : new CsvBlock(List.of(), problems);
    }

    private static double[] numbers(CsvRow row, CsvTable table, List<CsvProblem> problems) {
        int columns = table.names().size();
        double[] numbers = new double[columns];
        if (row.cells().size() != columns) {
            String found = String.valueOf(row.cells().size());
            problems.add(problem(CsvProblem.Reason.OTHER_LENGTH, row, 0, found, table));
            return numbers;
        }
        for (int i = 0; i < columns; i++) {
            String cell = table.cell(row, i);
            OptionalDouble number = table.format().decimalSign().parse(cell);
            if (number.isEmpty()) {
                CsvProblem.Reason reason = table.format().decimalSign().problem(cell);
                problems.add(problem(reason, row, i + 1, cell, table));
            }
            numbers[i] = number.orElse(0);
        }
        return numbers;
    }

    private static CsvProblem problem(CsvProblem.Reason reason, CsvRow row, int column, String found, CsvTable table) {
        return new CsvProblem(
                reason, row.line(), column, "", found, row.text(table.format().separator()));
    }

    /** Number of cells in each row. */
    public int columns() {
        return rows.get(0).length;
    }
}
