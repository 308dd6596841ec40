package backprop.explain;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Number notation of a language, with a Unicode minus sign, and {@code 1.5·10⁻⁷} for very small or large values. Counts have
 * groups of three digits, measured and computed numbers do not.
 */
public final class Decimals implements DecimalNotation {

    private static final char MINUS = '\u2212';
    private static final String EXPONENT = "e";
    private static final double SMALLEST_FIXED = 1e-4;
    private static final double LARGEST_FIXED = 1e7;
    /** Number of digits that reproduces any double exactly. */
    private static final int MOST_DIGITS = 17;

    private static final int MOST_DECIMALS = MOST_DIGITS + 4;

    private static final long SMALLEST_GROUPED = 1_000;
    private static final long SMALLEST_GROUPED_IN_SPANISH = 10_000;

    private final DecimalFormatSymbols symbols;
    private final long smallestGrouped;

    public Decimals(Locale locale) {
        symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        symbols.setExponentSeparator(EXPONENT);
        symbols.setNaN("NaN");
        // The Ortografía of the Spanish Academy writes four digits without a gap; Java's locale data does not reflect
        // that.
        smallestGrouped = locale.getLanguage().equals("es") ? SMALLEST_GROUPED_IN_SPANISH : SMALLEST_GROUPED;
    }

    @Override
    public String significant(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return format(value == 0 ? 0 : value, "0");
        }
        double magnitude = Math.abs(value);
        if (magnitude < SMALLEST_FIXED || magnitude >= LARGEST_FIXED) {
            return format(value, pattern(digits - 1) + "E0");
        }
        return format(value, pattern(Math.max(0, digits - 1 - exponent(magnitude, digits))));
    }

    private static String pattern(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    /** Returns the exponent of the first printed digit, which rounding can increase by one: 0.99996 becomes 1.000. */
    private static int exponent(double magnitude, int digits) {
        int exponent = (int) Math.floor(Math.log10(magnitude));
        return magnitude >= Math.pow(10, exponent + 1) - 0.5 * Math.pow(10, exponent + 1 - digits)
                ? exponent + 1
                : exponent;
    }

    /** Returns the shortest notation that is read as the same double, for example for an input of a row. */
    @Override
    public String exact(double value) {
        double magnitude = Math.abs(value);
        boolean fixed = value == 0 || magnitude >= SMALLEST_FIXED && magnitude < LARGEST_FIXED;
        return format(value, "0." + "#".repeat(fixed ? MOST_DECIMALS : MOST_DIGITS) + (fixed ? "" : "E0"));
    }

    /**
     * {@inheritDoc} Commas in English; periods in Spanish, where four digits are not grouped. The result is a single word for
     * text searches and is parsed by the {@link NumberFormat} of the language.
     */
    @Override
    public String whole(long value) {
        boolean grouped = value <= -smallestGrouped || value >= smallestGrouped;
        return new DecimalFormat(grouped ? "#,##0" : "0", symbols).format(value);
    }

    /** Returns the separator between groups of digits. */
    public char groupingSeparator() {
        return symbols.getGroupingSeparator();
    }

    /** Formats {@code value} with a pattern of {@link DecimalFormat}, without a minus sign for zero. */
    public String format(double value, String pattern) {
        NumberFormat format = new DecimalFormat(pattern, symbols);
        String text = format.format(value);
        int e = text.indexOf(EXPONENT);
        if (e >= 0) {
            return new PowerOfTen(text.substring(0, e), text.substring(e + 1)).text();
        }
        return isZero(text) && text.charAt(0) == MINUS ? text.substring(1) : text;
    }

    /** Whether a text from {@link #format} shows zero, exact or rounded. */
    public static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9' || Character.isLetter(c) || c == '\u221e');
    }
}
