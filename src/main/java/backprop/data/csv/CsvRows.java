package backprop.data.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Splits text into lines and cells, without interpreting them. */
final class CsvRows {

    private static final int STRIDE = 256;

    private CsvRows() {}

    /**
     * Returns the lines that are not blank.
     *
     * @param most largest number of lines to read
     * @throws CsvException with the number of the malformed line
     */
    static List<CsvRow> of(String text, Separator separator, int most, Watch watch) throws CsvException {
        List<CsvRow> rows = new ArrayList<>();
        long next = 1;
        long length = 0;
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (rows.size() < most && records.hasNext()) {
                CsvRecord record = records.next();
                next = record.getStartingLineNumber() + breaks(record) + 1;
                length += record.getFields().stream().mapToInt(String::length).sum() + record.getFieldCount();
                if (!isBlank(record)) {
                    rows.add(new CsvRow(record.getStartingLineNumber(), record.getFields()));
                }
                if (rows.size() % STRIDE == 0) {
                    watch.require(Math.min(1, length / (double) text.length()));
                }
            }
        } catch (CsvParseException e) {
            throw broken(text, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private static CsvReader<CsvRecord> reader(String text, Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(new StringReader(text));
    }

    /** Number of line breaks inside quotes. */
    private static long breaks(CsvRecord record) {
        return record.getFields().stream()
                .mapToLong(cell -> cell.lines().count() - 1)
                .filter(count -> count > 0)
                .sum();
    }

    private static CsvException broken(String text, long from) {
        List<String> rest = text.lines().skip(from - 1).toList();
        int blank = (int) rest.stream().takeWhile(String::isEmpty).count();
        long line = blank < rest.size() ? from + blank : from;
        String shown = blank < rest.size() ? rest.get(blank) : "";
        return new CsvException(new CsvProblem(CsvProblem.Reason.BROKEN_LINE, line, 0, "", "", shown));
    }
}
