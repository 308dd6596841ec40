package backprop.data.csv;

import java.util.List;

/**
 * One line of a table, as text.
 *
 * @param line  number of the line in the text, from 1
 * @param cells at least one
 */
public record CsvRow(long line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** Returns the line as in the text, except for quotes. */
    String text(Separator separator) {
        return String.join(String.valueOf(separator.character()), cells);
    }
}
