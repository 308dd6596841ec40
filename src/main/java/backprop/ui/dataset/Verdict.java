package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.engine.Scoring;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is to be said of the prediction of a row, where classes are predicted.
 *
 * @param expected name of the class
 * @param said     name of the class that the network says
 */
record Verdict(Kind kind, String expected, String said) {

    /** In the order in which a sorted table has them. */
    enum Kind {
        RIGHT,
        WRONG,
        /** It does not count. */
        LEFT_OUT;

        /** Of the word that says it. */
        String key() {
            return switch (this) {
                case RIGHT -> "right";
                case WRONG -> "wrong";
                case LEFT_OUT -> "leftOut";
            };
        }
    }

    private static final int MOST_OUTPUTS = 16;

    static Verdict of(RowSet rows, int row) {
        List<String> names = rows.config().data().outputs();
        return new Verdict(
                kind(rows, row),
                name(rows.sample(row).targets(), rows.scoring(), names),
                name(rows.predictions(row), rows.scoring(), names));
    }

    private static Kind kind(RowSet rows, int row) {
        if (rows.isLeftOut(row)) {
            return Kind.LEFT_OUT;
        }
        return rows.isWrong(row) ? Kind.WRONG : Kind.RIGHT;
    }

    /** The class that outputs or targets name: that of the largest, or what each says by itself, such as '0 1'. */
    private static String name(double[] values, Scoring scoring, List<String> outputs) {
        if (scoring == Scoring.LARGEST) {
            return outputs.get(largest(values));
        }
        return IntStream.range(0, values.length)
                .mapToObj(k -> word(values[k] >= scoring.threshold(), scoring))
                .collect(Collectors.joining(" "));
    }

    private static String word(boolean one, Scoring scoring) {
        return one ? "1" : scoring == Scoring.THRESHOLD_ZERO ? "\u22121" : "0";
    }

    private static int largest(double[] values) {
        return IntStream.range(0, values.length)
                .reduce((best, k) -> values[k] > values[best] ? k : best)
                .orElse(0);
    }

    /** Puts rows in an order: right, wrong, left out; within those by the class expected, then by the one said. */
    static double rank(RowSet rows, int row) {
        double classes = 1 << MOST_OUTPUTS;
        double expected = code(rows.sample(row).targets(), rows.scoring());
        return (kind(rows, row).ordinal() * classes + expected) * classes + code(rows.predictions(row), rows.scoring());
    }

    private static int code(double[] values, Scoring scoring) {
        if (scoring == Scoring.LARGEST) {
            return largest(values);
        }
        int code = 0;
        for (double value : values) {
            code = 2 * code + (value >= scoring.threshold() ? 1 : 0);
        }
        return code;
    }

    /** Both classes where they differ, else the one. */
    String classes() {
        return expected.equals(said) ? expected : expected + " \u2192 " + said;
    }

    /** The longest that {@link #classes} can become. */
    static String longest(Dataset data, Scoring scoring) {
        List<String> names = data.outputs();
        if (scoring != Scoring.LARGEST) {
            String every = String.join(" ", java.util.Collections.nCopies(names.size(), word(false, scoring)));
            return every + " \u2192 " + every;
        }
        List<String> byLength = names.stream()
                .sorted((a, b) -> b.length() - a.length())
                .limit(2)
                .toList();
        return String.join(" \u2192 ", byLength);
    }
}
