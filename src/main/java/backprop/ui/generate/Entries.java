package backprop.ui.generate;

import backprop.data.Dataset;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.ui.Numbers;

/** Reads what is typed into the fields; each throws an {@link IllegalArgumentException} where it may not stand there. */
final class Entries {

    private static final int PERCENT = 100;
    static final long MAX_PERCENT = Math.round(Split.MAX_FRACTION * PERCENT);

    private Entries() {}

    /** A number of rows. */
    static Integer count(String text) {
        int count = Integer.parseInt(Numbers.plain(text));
        return (int) within(Recipe.MIN_ROWS, count, Dataset.MAX_ROWS);
    }

    /** A standard deviation. */
    static Double noise(String text) {
        return within(0, Numbers.parse(text), Recipe.MAX_NOISE);
    }

    /** A whole number that fits in a long. */
    static Long seed(String text) {
        return Long.parseLong(Numbers.plain(text));
    }

    /** A fraction, from what is typed as a percentage, with or without its sign. */
    static Double testShare(String text) {
        String number = text.strip().replaceFirst("\\s*%$", "");
        return within(0, Numbers.parse(number), MAX_PERCENT) / PERCENT;
    }

    private static double within(double low, double value, double high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(value + " is not from " + low + " to " + high);
        }
        return value;
    }
}
