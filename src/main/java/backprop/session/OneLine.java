package backprop.session;

/** Sanitizes external text for messages of one line. */
final class OneLine {

    private static final int LONGEST_FIND = 40;

    private OneLine() {}

    /** Returns the text with each line break and invisible character replaced by a space. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (breaksLine(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static boolean breaksLine(char c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    /** Returns the text, truncated if it is long. */
    static String shortened(String text) {
        if (text.length() <= LONGEST_FIND) {
            return of(text);
        }
        return of(text.substring(0, LONGEST_FIND)) + "… (" + text.length() + " characters)";
    }
}
