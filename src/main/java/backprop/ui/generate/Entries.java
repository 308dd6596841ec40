package backprop.ui.generate;

import backprop.data.Dataset;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.ui.Numbers;

/** Reads what is typed into the fields; each throws an {@link IllegalArgumentException} where it may not stand there. */
final class Entries {

    private static final int PERCENT = 100;
    static final long MAX_PERCENT = Math.round(Split.MAX_FRACTION * PERCENT);

    private final Numbers numbers;

    Entries(Numbers numbers) {
        this.numbers = numbers;
    }

    /** A number of rows. */
    Integer count(String text) {
        int count = Integer.parseInt(numbers.ungrouped(text));
        return (int) within(Recipe.MIN_ROWS, count, Dataset.MAX_ROWS);
    }

    /** A standard deviation. */
    Double noise(String text) {
        return within(0, number(text), Recipe.MAX_NOISE);
    }

    /** A whole number that fits in a long. */
    Long seed(String text) {
        return Long.parseLong(numbers.ungrouped(text));
    }

    /** A fraction, from what is typed as a percentage, with or without its sign. */
    Double testShare(String text) {
        String number = text.strip().replaceFirst("\\s*%$", "");
        return within(0, number(number), MAX_PERCENT) / PERCENT;
    }

    private double number(String text) {
        return numbers.typed(text).value().orElseThrow(() -> new IllegalArgumentException(text + " is no number"));
    }

    private static double within(double low, double value, double high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(value + " is not from " + low + " to " + high);
        }
        return value;
    }
}
