package backprop.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short line that is set like mathematics: letters in italics, indices lowered, the number of a layer raised. */
record MathText(List<Run> runs) {

    enum Style {
        VARIABLE,
        PLAIN,
        SUBSCRIPT,
        /** Stands above the subscript before it. */
        SUPERSCRIPT
    }

    record Run(String text, Style style) {}

    private static final Pattern LETTER_AND_DIGITS = Pattern.compile("(\\p{L})_?(\\d{0,3})");

    MathText {
        runs = List.copyOf(runs);
    }

    /** The name of a column: a variable with an index where it is a letter and digits, else as it is. */
    static MathText ofName(String name) {
        Matcher variable = LETTER_AND_DIGITS.matcher(name);
        if (!variable.matches()) {
            return new MathText(List.of(new Run(name, Style.PLAIN)));
        }
        return new MathText(
                List.of(new Run(variable.group(1), Style.VARIABLE), new Run(variable.group(2), Style.SUBSCRIPT)));
    }

    /**
     * A quantity of a layer and its value, such as {@code w32(1) = +1.7038}.
     *
     * @param layer   counts from 1
     * @param indices of neurons, from 1
     */
    static MathText ofQuantity(String letter, int layer, List<Integer> indices, String value) {
        String separator = indices.stream().anyMatch(index -> index > 9) ? "," : "";
        String index = String.join(
                separator, indices.stream().map(i -> Integer.toString(i)).toList());
        return new MathText(List.of(
                new Run(letter, Style.VARIABLE),
                new Run(index, Style.SUBSCRIPT),
                new Run("(" + layer + ")", Style.SUPERSCRIPT),
                new Run("  =  " + value, Style.PLAIN)));
    }

    /** This text with {@code more} behind it. */
    MathText with(String more) {
        List<Run> all = new ArrayList<>(runs);
        all.add(new Run(more, Style.PLAIN));
        return new MathText(all);
    }
}
