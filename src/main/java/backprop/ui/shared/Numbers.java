package backprop.ui.shared;

import backprop.explain.DecimalNotation;
import backprop.explain.Decimals;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers as they are shown and typed, in the notation of a language, with a real minus sign.
 *
 * <ul>
 *   <li>Counts, such as epochs and rows, have their digits in groups of three: {@code 39,490,926} in English,
 *       {@code 39.490.926} in Spanish, where four digits are not grouped.
 *   <li>Measured and computed numbers, and seeds, have no groups.
 *   <li>Tiny and huge ones are written with a power of ten, {@code 1.5·10⁻⁷}, as in formulas. Files for other programs have
 *       {@code 1.5E-7} instead.
 *   <li>What is zero, or rounds to it, has no sign.
 * </ul>
 *
 * <p>A number has no spaces, so it is one word of a label; each can be typed in again.
 */
public final class Numbers implements DecimalNotation {

    private static final String TIMES_TEN = "\u00b710";
    private static final char MINUS = '\u2212';
    private static final double HUGE = 1e9;
    private static final int LONGEST_BRIEF = 6;
    private static final int BRIEF_DIGITS = 3;

    private final Decimals decimals;
    /** One of these, and three digits behind it, may be a thousand. */
    private final Pattern ambiguous;

    private final Pattern grouped;

    public Numbers(Locale locale) {
        decimals = new Decimals(locale);
        String separator = Pattern.quote(String.valueOf(decimals.groupingSeparator()));
        ambiguous = Pattern.compile("[-+]?[1-9]\\d{0,2}" + separator + "\\d{3}");
        grouped =
                Pattern.compile("[-+]?[1-9]\\d{0,2}(" + separator + "|" + NumberReading.SPACES + ")\\d{3}(\\1\\d{3})*");
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

    /** As {@link #significant}, always with a power of ten, without a factor of 1: for the marks of an axis. */
    public String power(double value, int digits) {
        String text = decimals.format(value, digits == 1 ? "0E0" : "0." + "0".repeat(digits - 1) + "E0");
        return text.startsWith("1" + TIMES_TEN) ? text.substring(2) : text;
    }

    /** Whether a text is a number that is written with a power of ten. */
    public static boolean isPower(String text) {
        return text.indexOf(TIMES_TEN) >= 0;
    }

    /** As {@link #fixed}, with a plus sign before what is positive as it is shown. */
    public String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return value > 0 && !Decimals.isZero(text) ? "+" + text : text;
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

    /** A count, with its digits in groups. */
    @Override
    public String whole(long value) {
        return decimals.whole(value);
    }

    /** A whole number without groups: one that is typed in, or is a name rather than a count, such as a seed. */
    public String digits(long value) {
        return Long.toString(value).replace('-', MINUS);
    }

    /**
     * Reads a number that was typed: with point or comma, either minus sign, spaces around it, groups of digits, or a power of ten.
     * {@code 1,234} in English and {@code 1.234} in Spanish are ambiguous.
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

    /** A whole number that was typed, with or without groups of digits, as {@link Long#parseLong} reads it. */
    public String ungrouped(String text) {
        String plain = plain(text);
        return grouped.matcher(plain).matches() ? plain.replaceAll("[^-+\\d]", "") : plain;
    }

    /**
     * Reads a number as {@link #typed} does, but what is ambiguous is a number with decimals.
     *
     * @throws NumberFormatException if it is no finite number
     */
    public static double parse(String text) {
        double value = NumberReading.parse(text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    /** {@code text} without spaces around it, with the minus sign of programming languages. */
    public static String plain(String text) {
        return NumberReading.plain(text);
    }
}
