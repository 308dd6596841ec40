package backprop.ui;

import backprop.explain.DecimalNotation;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Numbers as they are shown: in the notation of a language, with a real minus sign. No grouping, so that each can be typed in
 * again.
 */
public final class Numbers implements DecimalNotation {

    private static final char MINUS = '\u2212';
    private static final double SMALLEST_FIXED = 1e-4;
    private static final double LARGEST_FIXED = 1e7;
    private static final double HUGE = 1e9;
    /** A double needs no more to come back exactly. */
    private static final int MOST_DIGITS = 17;

    private static final int MOST_DECIMALS = MOST_DIGITS + 4;
    private static final int LONGEST_BRIEF = 6;
    private static final int BRIEF_DIGITS = 3;

    private final DecimalFormatSymbols symbols;

    public Numbers(Locale locale) {
        symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        symbols.setExponentSeparator("e");
        symbols.setNaN("NaN");
    }

    /** {@code value} with {@code digits} significant digits, trailing zeros kept; exponents where it is tiny or huge. */
    @Override
    public String significant(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return format(value == 0 ? 0 : value, "0");
        }
        double magnitude = Math.abs(value);
        if (magnitude < SMALLEST_FIXED || magnitude >= LARGEST_FIXED) {
            return format(value, (digits == 1 ? "0" : "0." + "0".repeat(digits - 1)) + "E0");
        }
        return fixed(value, Math.max(0, digits - 1 - exponent(magnitude, digits)));
    }

    /** Of the first digit that is written, which by rounding may be one more than the number has: 0.99996 becomes 1.000. */
    private static int exponent(double magnitude, int digits) {
        int exponent = (int) Math.floor(Math.log10(magnitude));
        return magnitude >= Math.pow(10, exponent + 1) - 0.5 * Math.pow(10, exponent + 1 - digits)
                ? exponent + 1
                : exponent;
    }

    /**
     * {@code value} with exactly {@code decimals} digits behind the decimal sign; from a billion on, where a run has diverged,
     * the power of ten with one digit, since hundreds of digits fit nowhere.
     */
    public String fixed(double value, int decimals) {
        if (Math.abs(value) >= HUGE && Double.isFinite(value)) {
            return format(value, "0E0");
        }
        return format(value, decimals == 0 ? "0" : "0." + "0".repeat(decimals));
    }

    /** As {@link #fixed}, with a plus sign before what is not negative. */
    public String signed(double value, int decimals) {
        return (value < 0 ? "" : "+") + fixed(value, decimals);
    }

    /** The shortest notation that gives the same double again, such as an input of a row. */
    @Override
    public String exact(double value) {
        double magnitude = Math.abs(value);
        boolean fixed = value == 0 || magnitude >= SMALLEST_FIXED && magnitude < LARGEST_FIXED;
        return format(value, "0." + "#".repeat(fixed ? MOST_DECIMALS : MOST_DIGITS) + (fixed ? "" : "E0"));
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
        return new DecimalFormat("0", symbols).format(value);
    }

    private String format(double value, String pattern) {
        NumberFormat format = new DecimalFormat(pattern, symbols);
        String text = format.format(value);
        boolean negativeZero =
                text.charAt(0) == MINUS && text.chars().noneMatch(c -> c >= '1' && c <= '9' || c == '\u221e');
        return negativeZero ? text.substring(1) : text;
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
