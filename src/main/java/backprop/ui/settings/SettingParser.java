package backprop.ui.settings;

import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.OptimizerType;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Parsed;
import backprop.ui.shared.Texts;
import backprop.ui.shared.TypedNumber;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Parser of the fields of the settings; error messages contain the name of the field and the value kept. */
final class SettingParser {

    private final Texts texts;
    private final Numbers numbers;

    SettingParser(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Parses a number above 0. */
    Parsed<Double> positive(String nameKey, String text, Supplier<String> present) {
        Parsed<Double> number = number(nameKey, text, present);
        return number.value().filter(value -> value <= 0).isPresent()
                ? wrong("wrong.positive", nameKey, text, present)
                : number;
    }

    /** Parses a number of at least 0. */
    Parsed<Double> notNegative(String nameKey, String text, Supplier<String> present) {
        Parsed<Double> number = number(nameKey, text, present);
        return number.value().filter(value -> value < 0).isPresent()
                ? wrong("wrong.notNegative", nameKey, text, present)
                : number;
    }

    /** Parses a number from 0 to 1, exclusive. */
    private Parsed<Double> fraction(String nameKey, String text, Supplier<String> present) {
        Parsed<Double> number = number(nameKey, text, present);
        return number.value().filter(value -> value < 0 || value >= 1).isPresent()
                ? wrong("wrong.fraction", nameKey, text, present)
                : number;
    }

    /** Parses a number in a range. */
    Parsed<Double> within(OptimizerType.Range range, String nameKey, String text, Supplier<String> present) {
        return switch (range) {
            case POSITIVE -> positive(nameKey, text, present);
            case NOT_NEGATIVE -> notNegative(nameKey, text, present);
            case FRACTION -> fraction(nameKey, text, present);
        };
    }

    private Parsed<Double> number(String nameKey, String text, Supplier<String> present) {
        TypedNumber typed = numbers.typed(text);
        return typed instanceof TypedNumber.Invalid invalid
                ? wrong("wrong.number", nameKey, invalid.complaint(texts, numbers), present)
                : Parsed.of(typed.value().orElseThrow());
    }

    /** Parses an integer of type long. */
    Parsed<Long> whole(String nameKey, String text, Supplier<String> present) {
        try {
            return Parsed.of(Long.parseLong(numbers.ungrouped(text)));
        } catch (NumberFormatException e) {
            return wrong("wrong.whole", nameKey, text, present);
        }
    }

    /** Parses the word for 'full', or an integer of at least 1. */
    Parsed<BatchSize> batchSize(String nameKey, String text, Supplier<String> present) {
        if (text.strip().equalsIgnoreCase(texts.get("batch.full"))) {
            return Parsed.of(BatchSize.FULL);
        }
        try {
            BigInteger rows = new BigInteger(numbers.ungrouped(text));
            return rows.signum() < 1
                    ? wrong("wrong.batch", nameKey, text, present)
                    : Parsed.of(new BatchSize(
                            rows.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue()));
        } catch (NumberFormatException e) {
            return wrong("wrong.batch", nameKey, text, present);
        }
    }

    /** Parses the units of the hidden layers, separated by commas, semicolons, hyphens or spaces; none if empty. */
    Parsed<List<Integer>> layers(String nameKey, String text, Supplier<String> present) {
        List<Integer> units = new ArrayList<>();
        for (String part : text.strip().split("[\\s,;-]+")) {
            if (!part.isEmpty() && !addUnits(units, part)) {
                return wrong("wrong.layers", nameKey, text, present);
            }
        }
        return units.size() > Architecture.MAX_HIDDEN_LAYERS
                ? wrong("wrong.layers", nameKey, text, present)
                : Parsed.of(List.copyOf(units));
    }

    private static boolean addUnits(List<Integer> units, String part) {
        if (!part.matches("\\d{1,2}")) {
            return false;
        }
        int value = Integer.parseInt(part);
        units.add(value);
        return value >= 1 && value <= Architecture.MAX_UNITS;
    }

    private <T> Parsed<T> wrong(String key, String nameKey, String text, Supplier<String> present) {
        return Parsed.wrong(texts.get(key, texts.get(nameKey), text.strip(), present.get()));
    }
}
