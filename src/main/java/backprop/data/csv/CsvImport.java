package backprop.data.csv;

import backprop.data.Dataset;
import java.util.List;
import java.util.Optional;

/**
 * What became of a table.
 *
 * @param good      its rows that could be read; empty if there is none to train on
 * @param problems  the first mistakes, at most {@value #MOST_PROBLEMS}
 * @param wrongRows how many rows could not be read
 * @param goodRows  how many could
 */
public record CsvImport(Optional<Dataset> good, List<CsvProblem> problems, int wrongRows, int goodRows) {

    static final int MOST_PROBLEMS = 100;

    public CsvImport {
        problems = List.copyOf(problems);
    }

    /**
     * Turns a table into a dataset. Two classes become a column of 0 and 1, more a column each.
     *
     * @param roles of the columns
     * @throws CsvException if with these roles the table cannot be a dataset
     */
    public static CsvImport of(CsvTable table, List<ColumnRole> roles, Watch watch) throws CsvException {
        return new Conversion(table, roles).run(watch);
    }

    public boolean isComplete() {
        return wrongRows == 0;
    }
}
