package backprop.ui.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parser of typed numbers: with point or comma, either minus sign, surrounding spaces, groups of three digits, and
 * powers of ten as {@code 1e-5}, {@code 1·10⁻⁵} or {@code 1*10^-5}.
 */
final class NumberReading {

    private static final char MINUS = '\u2212';
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b\u207a";
    private static final String PLAIN = "0123456789-+";
    static final String SPACES = "[ \u00a0\u2009\u202f']";

    private static final Pattern POWER =
            Pattern.compile("(.*?)(?:[\u00b7\u22c5\u00d7*x]\\h*)?(?<![\\d.])10(?:\\^([-+]?\\d+)|([" + RAISED + "]+))");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    /** Two or more groups, or one group followed by the other sign as decimal separator. */
    private static final Pattern GROUPS =
            Pattern.compile("([-+]?[1-9]\\d{0,2})((?:([.,])\\d{3})(?:\\3\\d{3})+)(?:(?!\\3)[.,](\\d*))?");

    private static final Pattern GROUP_AND_DECIMALS =
            Pattern.compile("([-+]?[1-9]\\d{0,2})([.,])(\\d{3})(?!\\2)[.,](\\d*)");
    private static final Pattern SPACED = Pattern.compile("([-+]?[1-9]\\d{0,2}(?:" + SPACES + "\\d{3})+)([.,]\\d*)?");

    private NumberReading() {}

    /** Returns {@code text} without surrounding spaces and with an ASCII minus sign. */
    static String plain(String text) {
        return text.strip().replace(MINUS, '-');
    }

    /**
     * Returns the nearest double, possibly infinite. A single point or comma is the decimal separator.
     *
     * @throws NumberFormatException if the text is not a number
     */
    static double parse(String text) {
        String number = withoutGroups(withExponent(plain(text))).replace(',', '.');
        if (!NUMBER.matcher(number).matches()) {
            throw new NumberFormatException(text);
        }
        return Double.parseDouble(number);
    }

    /** Whether a text has a nonzero digit in its mantissa. */
    static boolean isNotZero(String text) {
        return withExponent(plain(text)).replaceFirst("[eE].*", "").chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    private static String withExponent(String plain) {
        Matcher power = POWER.matcher(plain);
        if (!power.matches()) {
            return plain;
        }
        String exponent = power.group(2) == null ? lowered(power.group(3)) : power.group(2);
        String mantissa = power.group(1).strip();
        return (mantissa.matches("[-+]?") ? mantissa + "1" : mantissa) + "e" + exponent;
    }

    private static String lowered(String raised) {
        StringBuilder lowered = new StringBuilder(raised);
        for (int i = 0; i < raised.length(); i++) {
            lowered.setCharAt(i, PLAIN.charAt(RAISED.indexOf(raised.charAt(i))));
        }
        return lowered.toString();
    }

    private static String withoutGroups(String plain) {
        Matcher groups = GROUPS.matcher(plain);
        if (groups.matches()) {
            String decimals = groups.group(4) == null ? "" : "." + groups.group(4);
            return groups.group(1) + groups.group(2).replaceAll("[.,]", "") + decimals;
        }
        Matcher one = GROUP_AND_DECIMALS.matcher(plain);
        if (one.matches()) {
            return one.group(1) + one.group(3) + "." + one.group(4);
        }
        Matcher spaced = SPACED.matcher(plain);
        return spaced.matches()
                ? spaced.group(1).replaceAll(SPACES, "") + (spaced.group(2) == null ? "" : spaced.group(2))
                : plain;
    }
}
