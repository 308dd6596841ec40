package backprop.ui.network;

import backprop.explain.Term;
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

    /** Words. */
    static MathText plain(String text) {
        return new MathText(List.of(new Run(text, Style.PLAIN)));
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

    /** A quantity of the network and its value, such as {@code w32(1) = +1.7038}. */
    static MathText ofQuantity(Term.Symbol symbol, String value) {
        // There is always a subscript, if an empty one: a superscript stands above it, else it would stand above the
        // letter.
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(symbol.letter(), Style.VARIABLE));
        runs.add(new Run(symbol.index(), Style.SUBSCRIPT));
        symbol.raised().ifPresent(raised -> runs.add(new Run(raised, Style.SUPERSCRIPT)));
        return new MathText(runs).with("  =  " + value);
    }

    /** This text with {@code more} behind it. */
    MathText with(String more) {
        List<Run> all = new ArrayList<>(runs);
        all.add(new Run(more, Style.PLAIN));
        return new MathText(all);
    }
}
