package backprop.cli;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Evaluation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The training rows with what is expected and what is predicted, as the window's table shows them. */
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
        for (int r = 0; r < Math.min(MOST_ROWS, data.train().size()); r++) {
            lines.add(row(r, data.train().get(r), evaluation));
        }
        print(lines);
        int more = data.train().size() - MOST_ROWS;
        if (more > 0) {
            out.println(Messages.text("table.more", "" + more));
        }
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
                cells.add(String.format(Locale.ROOT, "%.4f", number));
            }
        }
        return cells;
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
