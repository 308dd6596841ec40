package backprop.data.csv;

/**
 * Text format of a table.
 *
 * @param header whether the first line contains the names of the columns
 */
public record CsvFormat(Separator separator, DecimalSign decimalSign, Header header) {

    /** Content of the first line. */
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
