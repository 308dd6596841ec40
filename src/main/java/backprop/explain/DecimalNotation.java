package backprop.explain;

/** Notation of numbers. Supplied by the renderer, since the decimal separator depends on the language. */
public interface DecimalNotation {

    /**
     * Formats {@code value} with {@code digits} significant digits, keeping trailing zeros; very small or large values as
     * {@code 1.5·10⁻⁷}.
     */
    String significant(double value, int digits);

    /** Formats {@code value} with all its digits; meant for values with few. */
    String exact(double value);

    /** Formats an integer, with its digits in groups of three. */
    String whole(long value);

    /** Separator of the numbers in a list: not a comma if that is the decimal separator. */
    default String listSeparator() {
        return exact(0.5).indexOf(',') < 0 ? "," : ";";
    }

    /** Formats {@code value} with all its digits if they are no more than {@code digits}, otherwise rounded to that many. */
    default String of(double value, int digits) {
        return new Rounding(digits).isExact(value) ? exact(value) : significant(value, digits);
    }
}
