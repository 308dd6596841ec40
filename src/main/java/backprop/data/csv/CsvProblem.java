package backprop.data.csv;

/**
 * What is wrong in a table that was read, and where.
 *
 * @param reason what is wrong
 * @param line   line of the text, from 1; 0 if it is about the whole
 * @param column from 1; 0 if it is about the whole line
 * @param name   name of the column, empty where there is none
 * @param found  what stands there, shortened
 * @param text   the line, shortened
 */
public record CsvProblem(Reason reason, long line, int column, String name, String found, String text) {

    private static final int LONGEST_FOUND = 40;
    private static final int LONGEST_TEXT = 160;

    /** What can be wrong. */
    public enum Reason {
        /** The file is larger than can be read; {@code found} is the limit in MiB. */
        TOO_LARGE,
        /** The bytes are no UTF-8. */
        NOT_UTF8,
        /** A quote is not closed, or something follows a closing quote; or a cell is too long to be one. */
        BROKEN_LINE,
        /** There is no row. */
        NO_ROWS,
        /** There are more rows than a dataset can have; {@code found} is how many it can. */
        TOO_MANY_ROWS,
        /** No column is an input. */
        NO_INPUT,
        /** No column is an output. */
        NO_OUTPUT,
        /** More inputs than a network can have; {@code found} is how many there would be. */
        TOO_MANY_INPUTS,
        /** More outputs than a network can have; {@code found} is how many there would be. */
        TOO_MANY_OUTPUTS,
        /** A column of more different texts than there can be classes; {@code found} is how many are possible. */
        TOO_MANY_CLASSES,
        /** All rows are test rows. */
        NO_TRAINING_ROWS,
        /** The line has fewer or more cells than the first; {@code found} is how many. */
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

    /** A problem of the whole. */
    static CsvProblem ofAll(Reason reason, String found) {
        return new CsvProblem(reason, 0, 0, "", found, "");
    }

    private static String shortened(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "\u2026";
    }
}
