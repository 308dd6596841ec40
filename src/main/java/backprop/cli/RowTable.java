package backprop.cli;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Evaluation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Table of the training rows with targets and predictions, as in the window; of excluded rows only the numbers are listed. */
final class RowTable {

    private static final int MOST_ROWS = 40;
    private static final String GAP = "  ";

    private final PrintStream out;

    RowTable(PrintStream out) {
        this.out = out;
    }

    void print(Dataset data, Evaluation evaluation) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(header(data));
        int[] shown = IntStream.range(0, data.train().size())
                .filter(r -> !data.train().get(r).isLeftOut())
                .limit(MOST_ROWS)
                .toArray();
        for (int r : shown) {
            lines.add(row(r, data.train().get(r), evaluation));
        }
        print(lines);
        int more = evaluation.rows() - shown.length;
        if (more > 0) {
            out.println(Messages.text("table.more", more));
        }
        if (!data.leftOut().isEmpty()) {
            out.println(leftOut(data.leftOut()));
        }
    }

    private static String leftOut(List<Integer> rows) {
        String listed =
                rows.stream().limit(MOST_ROWS).map(row -> "" + (row + 1)).collect(Collectors.joining(", "));
        return Messages.text("table.leftOut", "" + rows.size(), rows.size() > MOST_ROWS ? listed + ", ..." : listed);
    }

    private static List<String> header(Dataset data) {
        List<String> cells = new ArrayList<>();
        cells.add(Messages.text("table.number"));
        cells.addAll(data.inputs());
        for (String key : List.of("table.expected", "table.prediction", "table.error")) {
            data.outputs().forEach(name -> cells.add(Messages.text(key, name)));
        }
        return cells;
    }

    private static List<String> row(int r, Sample sample, Evaluation evaluation) {
        List<String> cells = new ArrayList<>();
        cells.add("" + (r + 1));
        double[] targets = sample.targets();
        double[] predictions = evaluation.predictions(r);
        double[] errors = new double[targets.length];
        for (int k = 0; k < targets.length; k++) {
            errors[k] = predictions[k] - targets[k];
        }
        for (double[] numbers : List.of(sample.inputs(), targets, predictions, errors)) {
            for (double number : numbers) {
                cells.add(text(number));
            }
        }
        return cells;
    }

    /** Formats with four decimals; zero has no sign. */
    static String text(double number) {
        return String.format(Locale.ROOT, "%.4f", number).replaceFirst("^-(0\\.0+)$", "$1");
    }

    private void print(List<List<String>> lines) {
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < line.size(); c++) {
                text.append(c == 0 ? "" : GAP)
                        .append(" ".repeat(width(lines, c) - line.get(c).length()));
                text.append(line.get(c));
            }
            out.println(text);
        }
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }
}
