package backprop.explain;

/**
 * How numbers are written. Chosen by whoever renders, since languages differ in the decimal sign.
 */
public interface DecimalNotation {

    /** {@code value} with {@code digits} significant digits, trailing zeros kept; {@code 1.5·10⁻⁷} where it is tiny or huge. */
    String significant(double value, int digits);

    /** All digits of {@code value}, which are few. */
    String exact(double value);

    /** A count, with its digits in groups of three. */
    String whole(long value);

    /** What stands between two numbers of a list: not a comma where that is the decimal sign. */
    default String listSeparator() {
        return exact(0.5).indexOf(',') < 0 ? "," : ";";
    }

    /** {@code value} with all its digits if they are no more than {@code digits}, rounded to so many otherwise. */
    default String of(double value, int digits) {
        return new Rounding(digits).isExact(value) ? exact(value) : significant(value, digits);
    }
}
