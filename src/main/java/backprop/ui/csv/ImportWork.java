package backprop.ui.csv;

import backprop.data.csv.ColumnRole;
import backprop.data.csv.CsvFormat;
import backprop.data.csv.CsvImport;
import backprop.data.csv.CsvTable;
import backprop.data.csv.Watch;
import java.util.List;
import javafx.concurrent.Task;

/** Background task that reads all rows of a table, with progress and cancellation. */
final class ImportWork extends Task<CsvImport> {

    /** Fraction of the progress for parsing, the longer part. */
    private static final double SHARE_OF_LINES = 0.6;

    private final String text;
    private final CsvFormat format;
    private final List<ColumnRole> roles;

    ImportWork(String text, CsvFormat format, List<ColumnRole> roles) {
        this.text = text;
        this.format = format;
        this.roles = roles;
    }

    @Override
    protected CsvImport call() throws Exception {
        CsvTable table = CsvTable.read(text, format, watch(0, SHARE_OF_LINES));
        return CsvImport.of(table, roles, watch(SHARE_OF_LINES, 1));
    }

    private Watch watch(double from, double to) {
        return done -> {
            updateProgress(from + done * (to - from), 1);
            return !isCancelled();
        };
    }
}
