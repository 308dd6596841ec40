package backprop.engine;

import java.util.Arrays;

/**
 * A layer wide enough for SIMD over the units of one row. Every row is copied into an array of its own, and so is every row
 * of weights, because the JIT of JDK 17 wants all arrays of a loop indexed by the same expression. Both loops do six
 * multiplications for five arrays read, two or three of them written; a longer body would stay scalar.
 */
final class WideLayer extends RowMajorLayer {

    /** Weights that lead out of a source, shape [sources, rounded up to threes][units]; the last ones are 0. */
    private final double[][] out;
    /** Weights that lead into a unit, shape [units, rounded up to threes][sources]; the last ones are 0. */
    private final double[][] in;
    /** Sums of dL/dw since {@link #begin}, in the shape of {@link #in}. */
    private final double[][] gradient;

    private final double[] bias;
    /** A copy of each row, shape [rows + 1][sources or units, rounded up to threes]; those beyond the width are 0. */
    private final double[][] x;

    private final double[][] d;
    private final double[][] sum;
    private final double[][] upstream;

    WideLayer(Architecture shape, int layer, int rows) {
        super(shape, layer, rows);
        int paddedSources = threes(sources);
        int paddedUnits = threes(units);
        out = new double[paddedSources][units];
        in = new double[paddedUnits][sources];
        gradient = new double[paddedUnits][sources];
        bias = new double[units];
        x = new double[rows + 1][paddedSources];
        d = new double[rows + 1][paddedUnits];
        sum = new double[rows + 1][units];
        upstream = new double[rows + 1][sources];
    }

    private static int threes(int n) {
        return (n + 2) / 3 * 3;
    }

    @Override
    void begin(double[] w) {
        System.arraycopy(w, biases, bias, 0, units);
        for (int to = 0; to < units; to++) {
            System.arraycopy(w, weights + to * sources, in[to], 0, sources);
            Arrays.fill(gradient[to], 0);
        }
        transpose();
    }

    /** Four columns at a time: the four numbers that are read lie side by side. */
    private void transpose() {
        for (int from = 0; from < sources; from += 4) {
            int second = Math.min(from + 1, sources - 1);
            int third = Math.min(from + 2, sources - 1);
            int fourth = Math.min(from + 3, sources - 1);
            double[] a = out[from];
            double[] b = out[second];
            double[] c = out[third];
            double[] e = out[fourth];
            for (int to = 0; to < units; to++) {
                double[] row = in[to];
                a[to] = row[from];
                b[to] = row[second];
                c[to] = row[third];
                e[to] = row[fourth];
            }
        }
    }

    @Override
    void weightedSums(double[] w, double[] from, int n) {
        copyRows(from, sources, x, n);
        for (int s = 0; s < n; s += 2) {
            System.arraycopy(bias, 0, sum[s], 0, units);
            System.arraycopy(bias, 0, sum[s + 1], 0, units);
            addThrees(x[s], x[s + 1], out, sum[s], sum[s + 1], units);
        }
        copyBack(sum, units, z, n);
    }

    @Override
    void carryBack(double[] w, double[] to, int n) {
        for (int s = 0; s < n; s += 2) {
            Arrays.fill(upstream[s], 0);
            Arrays.fill(upstream[s + 1], 0);
            addThrees(d[s], d[s + 1], in, upstream[s], upstream[s + 1], sources);
        }
        copyBack(upstream, sources, to, n);
    }

    /** Adds {@code p[i] rows[i]} to {@code y}, and {@code q[i] rows[i]} to {@code z}, over all i. */
    private static void addThrees(double[] p, double[] q, double[][] rows, double[] y, double[] z, int width) {
        for (int i = 0; i < rows.length; i += 3) {
            addThree(
                    p[i], p[i + 1], p[i + 2], q[i], q[i + 1], q[i + 2], rows[i], rows[i + 1], rows[i + 2], y, z, width);
        }
    }

    private static void addThree(
            double p0,
            double p1,
            double p2,
            double q0,
            double q1,
            double q2,
            double[] a,
            double[] b,
            double[] c,
            double[] y,
            double[] z,
            int n) {
        for (int j = 0; j < n; j++) {
            y[j] = y[j] + p0 * a[j] + p1 * b[j] + p2 * c[j];
            z[j] = z[j] + q0 * a[j] + q1 * b[j] + q2 * c[j];
        }
    }

    @Override
    void addWeightGradients(double[] from, int n, double[] g) {
        copyRows(delta, units, d, n);
        for (int s = 0; s < n; s += 2) {
            for (int to = 0; to < units; to += 3) {
                addTwo(
                        d[s][to],
                        d[s][to + 1],
                        d[s][to + 2],
                        d[s + 1][to],
                        d[s + 1][to + 1],
                        d[s + 1][to + 2],
                        x[s],
                        x[s + 1],
                        gradient[to],
                        gradient[to + 1],
                        gradient[to + 2],
                        sources);
            }
        }
    }

    private static void addTwo(
            double p0,
            double p1,
            double p2,
            double q0,
            double q1,
            double q2,
            double[] a,
            double[] b,
            double[] y0,
            double[] y1,
            double[] y2,
            int n) {
        for (int j = 0; j < n; j++) {
            y0[j] = y0[j] + p0 * a[j] + q0 * b[j];
            y1[j] = y1[j] + p1 * a[j] + q1 * b[j];
            y2[j] = y2[j] + p2 * a[j] + q2 * b[j];
        }
    }

    @Override
    void end(double[] g) {
        for (int to = 0; to < units; to++) {
            add(gradient[to], g, weights + to * sources);
        }
    }

    private static void add(double[] row, double[] g, int offset) {
        for (int i = 0; i < row.length; i++) {
            g[offset + i] += row[i];
        }
    }

    /** Copies n rows; the row after them becomes 0, so that an odd number of rows can be taken two by two. */
    private static void copyRows(double[] flat, int width, double[][] rows, int n) {
        for (int s = 0; s < n; s++) {
            System.arraycopy(flat, s * width, rows[s], 0, width);
        }
        Arrays.fill(rows[n], 0);
    }

    private static void copyBack(double[][] rows, int width, double[] flat, int n) {
        for (int s = 0; s < n; s++) {
            System.arraycopy(rows[s], 0, flat, s * width, width);
        }
    }
}
