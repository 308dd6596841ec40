package backprop.ui.dataset;

import backprop.ui.shared.Numbers;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How the numbers of one column are written: all with equally many decimals, so that their decimal signs stand below each
 * other.
 *
 * @param sign     which numbers have a sign
 * @param whole    digits before the decimal sign that there is room for, at least 1
 * @param decimals digits behind the decimal sign, at least 0
 * @param extremes whether the column has numbers that only fit with an exponent
 */
record ColumnFormat(Sign sign, int whole, int decimals, boolean extremes) {

    enum Sign {
        NONE,
        NEGATIVE,
        ALWAYS
    }

    private static final int MOST_WHOLE = 6;
    private static final double NARROW = 0.6;
    private static final String WIDEST_EXTREME = "+0.0\u00b710\u207b\u00b3\u2070\u2070";

    /**
     * What suits a column with numbers.
     *
     * @param digits significant digits that the user wants, at least 2
     */
    static ColumnFormat of(Column column, RowSet rows, int digits) {
        if (column instanceof Column.Prediction || column instanceof Column.Error) {
            return computed(column, rows, digits);
        }
        double[] values = values(column, rows);
        int decimals = IntStream.range(0, digits - 1)
                .filter(d -> areMultiples(values, Math.pow(10, d)))
                .findFirst()
                .orElse(digits - 1);
        Sign sign = Arrays.stream(values).anyMatch(value -> value < 0) ? Sign.NEGATIVE : Sign.NONE;
        ColumnFormat plain = new ColumnFormat(sign, wholeDigits(values), decimals, false);
        return Arrays.stream(values).allMatch(plain::shows)
                ? plain
                : new ColumnFormat(sign, plain.whole, decimals, true);
    }

    /** Follows from the targets, not from what is computed, so that the column stands still while the numbers change. */
    private static ColumnFormat computed(Column column, RowSet rows, int digits) {
        int whole = wholeDigits(values(new Column.Target(column.index()), rows));
        int decimals = Math.max(0, digits - whole);
        if (column instanceof Column.Error) {
            return new ColumnFormat(Sign.ALWAYS, whole, decimals, false);
        }
        double low = rows.config().architecture().outputActivation().low();
        Sign sign = low >= 0 ? Sign.NONE : Sign.NEGATIVE;
        return new ColumnFormat(sign, whole, decimals, false);
    }

    private static double[] values(Column column, RowSet rows) {
        return IntStream.range(0, rows.size())
                .mapToDouble(row -> column.value(rows, row))
                .toArray();
    }

    private static boolean areMultiples(double[] values, double scale) {
        for (double value : values) {
            double scaled = value * scale;
            if (Math.abs(scaled - Math.rint(scaled)) > 1e-9 * Math.max(1, Math.abs(scaled))) {
                return false;
            }
        }
        return true;
    }

    private static int wholeDigits(double[] values) {
        double largest = 1;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return Math.min(MOST_WHOLE, 1 + (int) Math.floor(Math.log10(largest)));
    }

    /** Whether a number can be told from zero, and fits. */
    private boolean shows(double value) {
        double magnitude = Math.abs(value);
        return value == 0 || magnitude >= 0.5 * Math.pow(10, -decimals) && magnitude < Math.pow(10, whole);
    }

    /** A text as wide as any in the column. */
    String widest() {
        String fraction = decimals == 0 ? "" : "." + "0".repeat(decimals);
        String plain = (sign == Sign.NONE ? "" : "+") + "0".repeat(whole) + fraction;
        return extremes && plain.length() < WIDEST_EXTREME.length() ? WIDEST_EXTREME : plain;
    }

    /** {@code value} as the column shows it; what is too large for it, or would wrongly look like zero, in brief. */
    String text(double value, Numbers numbers) {
        boolean rounds = !extremes && Math.abs(value) < 1;
        if (!shows(value) && !rounds) {
            return brief(value, numbers);
        }
        return sign == Sign.ALWAYS ? numbers.signed(value, decimals) : numbers.fixed(value, decimals);
    }

    /** How wide a number is about, in digits: raised ones are narrow. */
    private static double room(String number) {
        return number.chars()
                .mapToDouble(c -> c < 128 || c == '\u2212' ? 1 : NARROW)
                .sum();
    }

    private String brief(double value, Numbers numbers) {
        String plus = sign == Sign.ALWAYS && value > 0 ? "+" : "";
        for (int digits = whole + decimals; digits > 1; digits--) {
            String text = plus + numbers.significant(value, digits);
            if (room(text) <= room(widest())) {
                return text;
            }
        }
        return plus + numbers.significant(value, 1);
    }
}
