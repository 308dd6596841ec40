package backprop.engine;

import java.util.Arrays;
import java.util.List;

/** Immutable rows of a set in column-major layout: one array per column, so that adjacent rows are contiguous. */
public final class Rows {

    private final int count;
    private final double[][] inputs;
    private final double[][] targets;

    private Rows(int count, double[][] inputs, double[][] targets) {
        this.count = count;
        this.inputs = inputs;
        this.targets = targets;
    }

    /**
     * @param inputs  one array per row, all of the same length; at least one row
     * @param targets one array per row, all of the same length
     * @throws IllegalArgumentException if there are no rows or the shapes differ
     */
    public static Rows of(List<double[]> inputs, List<double[]> targets) {
        if (inputs.isEmpty() || inputs.size() != targets.size()) {
            throw new IllegalArgumentException("rows: expected at least one, as many inputs as targets, but was "
                    + inputs.size() + " and " + targets.size());
        }
        return new Rows(inputs.size(), columns("inputs", inputs), columns("targets", targets));
    }

    private static double[][] columns(String what, List<double[]> rows) {
        int width = rows.get(0).length;
        double[][] columns = new double[width][rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            double[] row = rows.get(r);
            if (row.length != width) {
                throw new IllegalArgumentException(
                        what + "[" + r + "]: expected " + width + " numbers but was " + row.length);
            }
            for (int c = 0; c < width; c++) {
                columns[c][r] = row[c];
            }
        }
        return columns;
    }

    /**
     * Returns the first {@code n} rows.
     *
     * @param n 1 to {@link #count}
     */
    public Rows first(int n) {
        return n == count ? this : new Rows(n, firstOf(inputs, n), firstOf(targets, n));
    }

    private static double[][] firstOf(double[][] columns, int n) {
        return Arrays.stream(columns).map(column -> Arrays.copyOf(column, n)).toArray(double[][]::new);
    }

    public int count() {
        return count;
    }

    public int inputCount() {
        return inputs.length;
    }

    public int targetCount() {
        return targets.length;
    }

    public double input(int row, int column) {
        return inputs[column][row];
    }

    /** A copy of the inputs of one row, shape [inputs]. */
    public double[] inputs(int row) {
        double[] x = new double[inputs.length];
        for (int c = 0; c < x.length; c++) {
            x[c] = inputs[c][row];
        }
        return x;
    }

    public double target(int row, int column) {
        return targets[column][row];
    }

    /** Not copied; must not be modified. */
    double[] inputColumn(int column) {
        return inputs[column];
    }

    /** Not copied; must not be modified. */
    double[] targetColumn(int column) {
        return targets[column];
    }
}
