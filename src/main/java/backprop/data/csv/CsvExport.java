package backprop.data.csv;

import backprop.data.Dataset;
import backprop.data.Sample;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a dataset as a table that {@link CsvImport} reads back exactly, to the bit. */
public final class CsvExport {

    /** Name of the column that distinguishes training rows from test rows. */
    public static final String SET = "set";
    /** Value of that column for an excluded training row. */
    static final String LEFT_OUT = "left out";

    private CsvExport() {}

    /**
     * Writes UTF-8 with the column names in the first line: inputs, outputs, and, if there are test rows or excluded rows, a
     * column that marks them. Does not close the stream.
     *
     * @param format its header is ignored
     */
    public static void write(Dataset data, CsvFormat format, OutputStream out) throws IOException {
        boolean sets = !data.test().isEmpty() || !data.leftOut().isEmpty();
        // The stream belongs to the caller, who may continue to use it.
        CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(format.separator().character())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8);
        List<String> names = names(data);
        addSet(names, sets, SET);
        writer.writeRecord(names);
        write(data.train(), sets, "train", format, writer);
        write(data.test(), sets, "test", format, writer);
        writer.flush();
    }

    /** Returns the column names; a line of blank names would be read as a blank line. */
    private static List<String> names(Dataset data) {
        List<String> names = new ArrayList<>(data.inputs());
        names.addAll(data.outputs());
        for (int i = 0; i < names.size(); i++) {
            names.set(i, names.get(i).isBlank() ? "column " + (i + 1) : names.get(i));
        }
        return names;
    }

    private static void write(List<Sample> rows, boolean sets, String set, CsvFormat format, CsvWriter writer) {
        for (Sample row : rows) {
            List<String> cells = cells(row, format.decimalSign());
            addSet(cells, sets, row.isLeftOut() ? LEFT_OUT : set);
            writer.writeRecord(cells);
        }
    }

    private static void addSet(List<String> cells, boolean sets, String set) {
        if (sets) {
            cells.add(set);
        }
    }

    /** Returns the numbers of a row as text: inputs, then targets. */
    public static List<String> cells(Sample row, DecimalSign sign) {
        List<String> cells = new ArrayList<>();
        for (double value : row.inputs()) {
            cells.add(sign.format(value));
        }
        for (double value : row.targets()) {
            cells.add(sign.format(value));
        }
        return cells;
    }
}
