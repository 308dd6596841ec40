package backprop.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notation of very small or large numbers, {@code 1.5·10⁻⁷}: one word without spaces.
 *
 * @param mantissa factor before the dot
 * @param exponent in regular digits, with a Unicode minus sign
 */
record PowerOfTen(String mantissa, String exponent) {

    static final String TIMES_TEN = "\u00b710";

    private static final String DIGITS = "0123456789\u2212";
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b";
    private static final Pattern WRITTEN = Pattern.compile("(.+)" + TIMES_TEN + "([" + RAISED + "]+)");

    /** Returns the power of ten in a formatted number, if present. */
    static Optional<PowerOfTen> in(String number) {
        Matcher written = WRITTEN.matcher(number);
        return written.matches()
                ? Optional.of(new PowerOfTen(written.group(1), replaced(written.group(2), RAISED, DIGITS)))
                : Optional.empty();
    }

    /** Returns the number in one word. */
    String text() {
        return mantissa + TIMES_TEN + replaced(exponent, DIGITS, RAISED);
    }

    private static String replaced(String text, String from, String to) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            replaced.setCharAt(i, to.charAt(from.indexOf(text.charAt(i))));
        }
        return replaced.toString();
    }
}
