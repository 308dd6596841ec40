package backprop.ui.shared;

import backprop.explain.DecimalNotation;
import backprop.explain.Decimals;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Formats and parses numbers in the notation of a language, with the Unicode minus sign.
 *
 * <ul>
 *   <li>Counts, such as epochs and rows, are grouped by three digits: {@code 39,490,926} in English, {@code 39.490.926}
 *       in Spanish, where four digits are not grouped.
 *   <li>Measured and computed numbers, and seeds, are not grouped.
 *   <li>Very small and very large numbers have a power of ten, {@code 1.5·10⁻⁷}, as in formulas. Files for other
 *       programs use {@code 1.5E-7}.
 *   <li>Zero, and what rounds to zero, has no sign.
 * </ul>
 *
 * <p>Formatted numbers contain no spaces, so that labels do not break them, and can be parsed.
 */
public final class Numbers implements DecimalNotation {

    private static final String TIMES_TEN = "\u00b710";
    private static final char MINUS = '\u2212';
    private static final double HUGE = 1e9;
    private static final int LONGEST_BRIEF = 6;
    private static final int BRIEF_DIGITS = 3;

    private final Decimals decimals;
    /** Separators that, followed by three digits, may denote thousands. */
    private final Pattern ambiguous;

    private final Pattern grouped;

    public Numbers(Locale locale) {
        decimals = new Decimals(locale);
        String separator = Pattern.quote(String.valueOf(decimals.groupingSeparator()));
        ambiguous = Pattern.compile("[-+]?[1-9]\\d{0,2}" + separator + "\\d{3}");
        grouped =
                Pattern.compile("[-+]?[1-9]\\d{0,2}(" + separator + "|" + NumberReading.SPACES + ")\\d{3}(\\1\\d{3})*");
    }

    /**
     * {@code value} with {@code digits} significant digits, including trailing zeros; with a power of ten if very small
     * or very large.
     */
    @Override
    public String significant(double value, int digits) {
        return decimals.significant(value, digits);
    }

    /**
     * {@code value} with exactly {@code decimals} decimals; from a billion, where a run has diverged, with a power of
     * ten and one digit.
     */
    public String fixed(double value, int decimals) {
        if (Math.abs(value) >= HUGE && Double.isFinite(value)) {
            return this.decimals.format(value, "0E0");
        }
        return this.decimals.format(value, decimals == 0 ? "0" : "0." + "0".repeat(decimals));
    }

    /** As {@link #significant}, always with a power of ten and without a factor of 1: for axis labels. */
    public String power(double value, int digits) {
        String text = decimals.format(value, digits == 1 ? "0E0" : "0." + "0".repeat(digits - 1) + "E0");
        return text.startsWith("1" + TIMES_TEN) ? text.substring(2) : text;
    }

    /** Whether a text is a number with a power of ten. */
    public static boolean isPower(String text) {
        return text.indexOf(TIMES_TEN) >= 0;
    }

    /** As {@link #fixed}, with a plus sign if positive after rounding. */
    public String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return value > 0 && !Decimals.isZero(text) ? "+" + text : text;
    }

    /** The shortest notation that parses to the same double, such as for an input of a row. */
    @Override
    public String exact(double value) {
        return decimals.exact(value);
    }

    /** {@link #exact} if short, otherwise rounded: for identification only, such as of a point. */
    public String brief(double value) {
        String exact = exact(value);
        return exact.length() <= LONGEST_BRIEF ? exact : significant(value, BRIEF_DIGITS);
    }

    /** The coordinates of a point, such as {@code (0, 1)}; a single one has no parentheses. */
    public String point(double... coordinates) {
        String joined =
                Arrays.stream(coordinates).mapToObj(this::brief).collect(Collectors.joining(listSeparator() + " "));
        return coordinates.length == 1 ? joined : "(" + joined + ")";
    }

    /** A count with grouped digits. */
    @Override
    public String whole(long value) {
        return decimals.whole(value);
    }

    /** An integer without grouping: for input fields, and for identifiers such as a seed. */
    public String digits(long value) {
        return Long.toString(value).replace('-', MINUS);
    }

    /**
     * Parses a typed number: with point or comma, either minus sign, surrounding spaces, groups of digits, or a power
     * of ten. {@code 1,234} in English and {@code 1.234} in Spanish are ambiguous.
     */
    public TypedNumber typed(String text) {
        try {
            double value = NumberReading.parse(text);
            if (ambiguous.matcher(plain(text)).matches()) {
                return new TypedNumber.Invalid(text, TypedNumber.Reason.AMBIGUOUS);
            }
            if (Double.isInfinite(value)) {
                return new TypedNumber.Invalid(text, TypedNumber.Reason.TOO_LARGE);
            }
            return value == 0 && NumberReading.isNotZero(text)
                    ? new TypedNumber.Invalid(text, TypedNumber.Reason.TOO_SMALL)
                    : new TypedNumber.Valid(value);
        } catch (NumberFormatException e) {
            return new TypedNumber.Invalid(text, TypedNumber.Reason.NOT_A_NUMBER);
        }
    }

    /** Parses a typed integer, with or without grouping, as {@link Long#parseLong} does. */
    public String ungrouped(String text) {
        String plain = plain(text);
        return grouped.matcher(plain).matches() ? plain.replaceAll("[^-+\\d]", "") : plain;
    }

    /**
     * Parses a number as {@link #typed} does, but reads an ambiguous separator as the decimal separator.
     *
     * @throws NumberFormatException if the text is not a finite number
     */
    public static double parse(String text) {
        double value = NumberReading.parse(text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    /** Returns {@code text} without surrounding spaces and with an ASCII minus sign. */
    public static String plain(String text) {
        return NumberReading.plain(text);
    }
}
