package backprop.ui.network;

import backprop.explain.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short mathematical text: variables in italics, indices as subscripts, layer numbers as superscripts. */
record MathText(List<Run> runs) {

    enum Style {
        VARIABLE,
        PLAIN,
        SUBSCRIPT,
        /** Superscript, above the preceding subscript. */
        SUPERSCRIPT
    }

    record Run(String text, Style style) {}

    private static final Pattern LETTER_AND_DIGITS = Pattern.compile("(\\p{L})_?(\\d{0,3})");

    MathText {
        runs = List.copyOf(runs);
    }

    /** Upright text. */
    static MathText plain(String text) {
        return new MathText(List.of(new Run(text, Style.PLAIN)));
    }

    /** Returns a column name: a variable with an index if it is a letter and digits, otherwise upright text. */
    static MathText ofName(String name) {
        Matcher variable = LETTER_AND_DIGITS.matcher(name);
        if (!variable.matches()) {
            return new MathText(List.of(new Run(name, Style.PLAIN)));
        }
        return new MathText(
                List.of(new Run(variable.group(1), Style.VARIABLE), new Run(variable.group(2), Style.SUBSCRIPT)));
    }

    /** Returns a quantity of the network and its value, such as {@code w32(1) = +1.7038}. */
    static MathText ofQuantity(Term.Symbol symbol, String value) {
        // An empty subscript is kept, because the superscript would otherwise be above the
        // letter.
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(symbol.letter(), Style.VARIABLE));
        runs.add(new Run(symbol.index(), Style.SUBSCRIPT));
        symbol.raised().ifPresent(raised -> runs.add(new Run(raised, Style.SUPERSCRIPT)));
        return new MathText(runs).with("  =  " + value);
    }

    /** Returns this text followed by {@code more}. */
    MathText with(String more) {
        List<Run> all = new ArrayList<>(runs);
        all.add(new Run(more, Style.PLAIN));
        return new MathText(all);
    }
}
