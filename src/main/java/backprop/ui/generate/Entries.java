package backprop.ui.generate;

import backprop.data.Dataset;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Parsed;
import backprop.ui.shared.Texts;
import backprop.ui.shared.TypedNumber;
import java.math.BigInteger;

/** Parser of the fields, with their ranges. */
final class Entries {

    private static final int PERCENT = 100;
    private static final long MAX_PERCENT = Math.round(Split.MAX_FRACTION * PERCENT);

    private final Texts texts;
    private final Numbers numbers;

    Entries(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Parses a number of rows. */
    Parsed<Integer> count(String text) {
        Parsed<Long> rows = whole("wrong.count", text, Recipe.MIN_ROWS, Dataset.MAX_ROWS);
        return new Parsed<>(rows.value().map(Math::toIntExact), rows.complaint());
    }

    /** Parses a standard deviation. */
    Parsed<Double> noise(String text) {
        return number("wrong.noise", text, Recipe.MAX_NOISE);
    }

    /** Parses an integer of type long. */
    Parsed<Long> seed(String text) {
        return whole("wrong.seed", text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Parses a percentage, with or without the sign, as a fraction. */
    Parsed<Double> testShare(String text) {
        Parsed<Double> percent = number("wrong.share", text.strip().replaceFirst("\\s*%$", ""), MAX_PERCENT);
        return new Parsed<>(percent.value().map(number -> number / PERCENT), percent.complaint());
    }

    /** @param key message key of the expected range, with the typed text as argument */
    private Parsed<Long> whole(String key, String text, long low, long high) {
        try {
            BigInteger number = new BigInteger(numbers.ungrouped(text));
            if (number.compareTo(BigInteger.valueOf(low)) >= 0 && number.compareTo(BigInteger.valueOf(high)) <= 0) {
                return Parsed.of(number.longValueExact());
            }
        } catch (NumberFormatException e) {
            return wrongWhole(key, text, low, high);
        }
        return wrongWhole(key, text, low, high);
    }

    private Parsed<Long> wrongWhole(String key, String text, long low, long high) {
        return Parsed.wrong(texts.get(key, text.strip(), numbers.whole(low), numbers.whole(high)));
    }

    private Parsed<Double> number(String key, String text, double high) {
        TypedNumber typed = numbers.typed(text);
        if (typed instanceof TypedNumber.Invalid invalid) {
            return Parsed.wrong(texts.get(key + ".text", invalid.complaint(texts, numbers), numbers.exact(high)));
        }
        double number = typed.value().orElseThrow();
        return number >= 0 && number <= high
                ? Parsed.of(number)
                : Parsed.wrong(texts.get(key, text.strip(), numbers.exact(high)));
    }
}
