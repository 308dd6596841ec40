package backprop.data.csv;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What stands before the decimals of a number. */
public enum DecimalSign {
    POINT('.'),
    COMMA(',');

    private static final char MINUS = '\u2212';
    /** Longer ones are no numbers that anybody wrote, and would take long to read. */
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

    /** The finite number that {@code text} is, with spaces around it or not; empty if it is none. */
    public OptionalDouble parse(String text) {
        OptionalDouble nearest = nearest(text);
        return nearest.stream().allMatch(Double::isFinite) ? nearest : OptionalDouble.empty();
    }

    /** Why a cell is no finite number. */
    CsvProblem.Reason problem(String cell) {
        if (cell.isEmpty()) {
            return CsvProblem.Reason.EMPTY_CELL;
        }
        return nearest(cell).isPresent() ? CsvProblem.Reason.NUMBER_TOO_LARGE : CsvProblem.Reason.NOT_A_NUMBER;
    }

    /** The nearest double, maybe infinite. */
    private OptionalDouble nearest(String text) {
        String plain = trimmed(text).replace(MINUS, '-');
        return plain.length() > LONGEST || !number.matcher(plain).matches()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(plain.replace(character, '.')));
    }

    /** The shortest text that {@link #parse} reads as the same double. */
    public String format(double value) {
        String text = Double.toString(value);
        String brief = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return brief.replace('.', character);
    }

    /** Without spaces around it, the ones of web pages included, which do not break. */
    static String trimmed(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }
}
