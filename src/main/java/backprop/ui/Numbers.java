package backprop.ui;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Numbers as they are shown: in the notation of a language, with a real minus sign. No grouping, so that each can be typed in
 * again.
 */
public final class Numbers {

    private static final char MINUS = '\u2212';
    private static final double SMALLEST_FIXED = 1e-4;
    private static final double LARGEST_FIXED = 1e7;

    private final DecimalFormatSymbols symbols;

    public Numbers(Locale locale) {
        symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        symbols.setExponentSeparator("e");
        symbols.setNaN("NaN");
    }

    /** {@code value} with {@code digits} significant digits, trailing zeros kept; exponents where it is tiny or huge. */
    public String significant(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return format(value == 0 ? 0 : value, "0");
        }
        double magnitude = Math.abs(value);
        if (magnitude < SMALLEST_FIXED || magnitude >= LARGEST_FIXED) {
            return format(value, (digits == 1 ? "0" : "0." + "0".repeat(digits - 1)) + "E0");
        }
        int exponent = (int) Math.floor(Math.log10(magnitude));
        return fixed(value, Math.max(0, digits - 1 - exponent));
    }

    /** {@code value} with exactly {@code decimals} digits behind the decimal sign. */
    public String fixed(double value, int decimals) {
        return format(value, decimals == 0 ? "0" : "0." + "0".repeat(decimals));
    }

    /** As {@link #fixed}, with a plus sign before what is not negative. */
    public String signed(double value, int decimals) {
        return (value < 0 ? "" : "+") + fixed(value, decimals);
    }

    /** The shortest notation that gives the same double again, such as an input of a row. */
    public String exact(double value) {
        DecimalFormat format = new DecimalFormat("0.################", symbols);
        double magnitude = Math.abs(value);
        boolean scientific = value != 0 && (magnitude < SMALLEST_FIXED || magnitude >= LARGEST_FIXED);
        if (scientific) {
            format.applyPattern("0.################E0");
        }
        return format.format(value);
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
        String plain = text.strip().replace(MINUS, '-').replace(',', '.');
        if (!plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            throw new NumberFormatException(text);
        }
        double value = Double.parseDouble(plain);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }
}
