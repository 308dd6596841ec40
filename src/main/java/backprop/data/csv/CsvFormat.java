package backprop.data.csv;

/**
 * How a table is written as text.
 *
 * @param header whether its first line is the names of the columns
 */
public record CsvFormat(Separator separator, DecimalSign decimalSign, Header header) {

    /** What the first line is. */
    public enum Header {
        /** Names of the columns. */
        NAMES,
        /** A row like the others. */
        NONE
    }

    public CsvFormat withSeparator(Separator other) {
        return new CsvFormat(other, decimalSign, header);
    }

    public CsvFormat withDecimalSign(DecimalSign other) {
        return new CsvFormat(separator, other, header);
    }

    public CsvFormat withHeader(Header other) {
        return new CsvFormat(separator, decimalSign, other);
    }
}
