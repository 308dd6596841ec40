package backprop.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notation of numbers that are tiny or huge, {@code 1.5·10⁻⁷}: one word without spaces.
 *
 * @param mantissa what stands before the point of multiplication
 * @param exponent in digits of the line, with a real minus sign
 */
record PowerOfTen(String mantissa, String exponent) {

    static final String TIMES_TEN = "\u00b710";

    private static final String DIGITS = "0123456789\u2212";
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b";
    private static final Pattern WRITTEN = Pattern.compile("(.+)" + TIMES_TEN + "([" + RAISED + "]+)");

    /** The power that a number is written with, if it is. */
    static Optional<PowerOfTen> in(String number) {
        Matcher written = WRITTEN.matcher(number);
        return written.matches()
                ? Optional.of(new PowerOfTen(written.group(1), replaced(written.group(2), RAISED, DIGITS)))
                : Optional.empty();
    }

    /** The number in one word. */
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
