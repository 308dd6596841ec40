package backprop.data.csv;

/**
 * Error in a table, with its location.
 *
 * @param reason kind of the error
 * @param line   line of the text, from 1; 0 if the error concerns the whole table
 * @param column from 1; 0 if the error concerns the whole line
 * @param name   name of the column, empty if there is none
 * @param found  offending text, shortened
 * @param text   line, shortened
 */
public record CsvProblem(Reason reason, long line, int column, String name, String found, String text) {

    private static final int LONGEST_FOUND = 40;
    private static final int LONGEST_TEXT = 160;

    /** Kinds of errors. */
    public enum Reason {
        /** The file exceeds the size limit; {@code found} is the limit in MiB. */
        TOO_LARGE,
        /** The bytes are not valid UTF-8. */
        NOT_UTF8,
        /** A quote is not closed, a closing quote is followed by text, or a cell is too long. */
        BROKEN_LINE,
        /** The table has no rows. */
        NO_ROWS,
        /** More rows than a dataset can have; {@code found} is the limit. */
        TOO_MANY_ROWS,
        /** No column is an input. */
        NO_INPUT,
        /** No column is an output. */
        NO_OUTPUT,
        /** More inputs than a network can have; {@code found} is their number. */
        TOO_MANY_INPUTS,
        /** More outputs than a network can have; {@code found} is their number. */
        TOO_MANY_OUTPUTS,
        /** A column has more distinct texts than the largest number of classes; {@code found} is that limit. */
        TOO_MANY_CLASSES,
        /** All rows are test rows. */
        NO_TRAINING_ROWS,
        /** The line has fewer or more cells than the first; {@code found} is their number. */
        OTHER_LENGTH,
        EMPTY_CELL,
        NOT_A_NUMBER,
        /** A number beyond the largest double. */
        NUMBER_TOO_LARGE
    }

    public CsvProblem {
        found = shortened(found, LONGEST_FOUND);
        text = shortened(text, LONGEST_TEXT);
    }

    /** Creates a problem that concerns the whole table. */
    static CsvProblem ofAll(Reason reason, String found) {
        return new CsvProblem(reason, 0, 0, "", found, "");
    }

    private static String shortened(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "\u2026";
    }
}
