package backprop.data.csv;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Decimal separator of numbers. */
public enum DecimalSign {
    POINT('.'),
    COMMA(',');

    private static final char MINUS = '\u2212';
    /** Largest length of a number; longer ones do not occur in practice and would take long to parse. */
    private static final int LONGEST = 400;

    private final char character;
    private final Pattern number;

    DecimalSign(char character) {
        this.character = character;
        String sign = Pattern.quote(String.valueOf(character));
        number = Pattern.compile("[-+]?(\\d++(" + sign + "\\d*+)?|" + sign + "\\d++)([eE][-+]?\\d++)?");
    }

    public char character() {
        return character;
    }

    /** Parses a finite number, with or without surrounding spaces; empty if {@code text} is not one. */
    public OptionalDouble parse(String text) {
        OptionalDouble nearest = nearest(text);
        return nearest.stream().allMatch(Double::isFinite) ? nearest : OptionalDouble.empty();
    }

    /** Returns the reason why a cell is not a finite number. */
    CsvProblem.Reason problem(String cell) {
        if (cell.isEmpty()) {
            return CsvProblem.Reason.EMPTY_CELL;
        }
        return nearest(cell).isPresent() ? CsvProblem.Reason.NUMBER_TOO_LARGE : CsvProblem.Reason.NOT_A_NUMBER;
    }

    /** Returns the nearest double, possibly infinite. */
    private OptionalDouble nearest(String text) {
        String plain = trimmed(text).replace(MINUS, '-');
        return plain.length() > LONGEST || !number.matcher(plain).matches()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(plain.replace(character, '.')));
    }

    /** Returns the shortest text that {@link #parse} reads as the same double. */
    public String format(double value) {
        String text = Double.toString(value);
        String brief = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return brief.replace('.', character);
    }

    /** Removes surrounding spaces, including the non-breaking ones of web pages. */
    static String trimmed(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }
}
