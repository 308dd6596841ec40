package backprop.data.csv;

import backprop.data.Dataset;
import java.util.List;
import java.util.Optional;

/**
 * Result of importing a table.
 *
 * @param good      dataset of the rows without errors; empty if there is no training row
 * @param problems  first errors, at most {@value #MOST_PROBLEMS}
 * @param wrongRows number of rows with errors
 * @param goodRows  number of rows without errors
 */
public record CsvImport(Optional<Dataset> good, List<CsvProblem> problems, int wrongRows, int goodRows) {

    static final int MOST_PROBLEMS = 100;

    public CsvImport {
        problems = List.copyOf(problems);
    }

    /**
     * Converts a table into a dataset. Two classes become one column of 0 and 1, three or more become one column each.
     *
     * @param roles roles of the columns
     * @throws CsvException if the table cannot be a dataset with these roles
     */
    public static CsvImport of(CsvTable table, List<ColumnRole> roles, Watch watch) throws CsvException {
        return new Conversion(table, roles).run(watch);
    }

    public boolean isComplete() {
        return wrongRows == 0;
    }
}
