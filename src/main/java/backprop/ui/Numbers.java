package backprop.ui;

import backprop.explain.DecimalNotation;
import backprop.explain.Decimals;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Numbers as they are shown: in the notation of a language, with a real minus sign. No grouping, so that each can be typed in
 * again.
 */
public final class Numbers implements DecimalNotation {

    private static final char MINUS = '\u2212';
    private static final double HUGE = 1e9;
    private static final int LONGEST_BRIEF = 6;
    private static final int BRIEF_DIGITS = 3;

    private final Decimals decimals;

    public Numbers(Locale locale) {
        decimals = new Decimals(locale);
    }

    /** {@code value} with {@code digits} significant digits, trailing zeros kept; exponents where it is tiny or huge. */
    @Override
    public String significant(double value, int digits) {
        return decimals.significant(value, digits);
    }

    /**
     * {@code value} with exactly {@code decimals} digits behind the decimal sign; from a billion on, where a run has diverged,
     * the power of ten with one digit, since hundreds of digits fit nowhere.
     */
    public String fixed(double value, int decimals) {
        if (Math.abs(value) >= HUGE && Double.isFinite(value)) {
            return this.decimals.format(value, "0E0");
        }
        return this.decimals.format(value, decimals == 0 ? "0" : "0." + "0".repeat(decimals));
    }

    /** As {@link #fixed}, with a plus sign before what is not negative. */
    public String signed(double value, int decimals) {
        return (value < 0 ? "" : "+") + fixed(value, decimals);
    }

    /** The shortest notation that gives the same double again, such as an input of a row. */
    @Override
    public String exact(double value) {
        return decimals.exact(value);
    }

    /** {@link #exact} where that is short, else rounded: for what only has to be recognised, such as a point. */
    public String brief(double value) {
        String exact = exact(value);
        return exact.length() <= LONGEST_BRIEF ? exact : significant(value, BRIEF_DIGITS);
    }

    /** The coordinates of a point, such as {@code (0, 1)}; a single one stands by itself. */
    public String point(double... coordinates) {
        String joined =
                Arrays.stream(coordinates).mapToObj(this::brief).collect(Collectors.joining(listSeparator() + " "));
        return coordinates.length == 1 ? joined : "(" + joined + ")";
    }

    /** A whole number. */
    public String whole(long value) {
        return Long.toString(value).replace('-', MINUS);
    }

    /**
     * Reads what a user typed: with point or comma, with either minus sign, spaces around it.
     *
     * @throws NumberFormatException if it is no finite number
     */
    public static double parse(String text) {
        String plain = plain(text).replace(',', '.');
        if (!plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            throw new NumberFormatException(text);
        }
        double value = Double.parseDouble(plain);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    /** {@code text} without spaces around it, with the minus sign of programming languages. */
    public static String plain(String text) {
        return text.strip().replace(MINUS, '-');
    }
}
