package backprop.engine;

import java.util.Arrays;

/**
 * A layer of which one side, units or sources, is wide enough for SIMD along it. The loops are those of {@link WeightedSums},
 * turned round: not the row is the index but the unit, or the source. Each row of activations, deltas and weights is copied
 * into an array of its own for that, because the JIT of JDK 17 wants all arrays of a loop indexed by the same expression.
 *
 * <p>What runs along the narrow side is left to {@link NarrowLayer}.
 */
final class WideLayer extends NarrowLayer {

    private final boolean wideUnits;
    private final boolean wideSources;
    /** Whether the sums of the gradients run along the sources, so that each array leads into one unit. */
    private final boolean alongSources;
    /** Weights that lead out of a source, shape [sources, padded][units]; those of sources that do not exist are 0. */
    private final double[][] out;
    /** Weights that lead into a unit, shape [units, padded][sources]; those of units that do not exist are 0. */
    private final double[][] in;
    /** Sums of dL/dw, shape [units, padded][sources] or [sources, padded][units]. */
    private final double[][] gradient;

    private final double[] bias;
    private final double[] biasGradient;
    /** Activations of the layer before, shape [rows, padded][sources, padded]; 0 where there is no row or source. */
    private final double[][] x;
    /** Deltas, shape [rows, padded][units, padded]; 0 where there is no row or unit. */
    private final double[][] d;

    private final double[][] sum;
    private final double[][] upstream;

    WideLayer(Architecture shape, int layer, int rows) {
        super(shape, layer, rows);
        wideUnits = units >= WIDE;
        wideSources = sources >= WIDE;
        alongSources = sources >= units;
        int paddedRows = padded(rows);
        int paddedUnits = padded(units);
        int paddedSources = padded(sources);
        out = new double[paddedSources][units];
        in = new double[paddedUnits][sources];
        gradient = alongSources ? new double[paddedUnits][sources] : new double[paddedSources][units];
        bias = new double[units];
        biasGradient = new double[units];
        x = new double[paddedRows][paddedSources];
        d = new double[paddedRows][paddedUnits];
        sum = new double[paddedRows][units];
        upstream = new double[paddedRows][sources];
    }

    /** A multiple of two and of three: so many rows, units or sources are worked on at once. */
    private static int padded(int n) {
        return WeightedSums.padded(n, 12);
    }

    @Override
    void begin(double[] w) {
        System.arraycopy(w, biases, bias, 0, units);
        for (int to = 0; to < units; to++) {
            System.arraycopy(w, weights + to * sources, in[to], 0, sources);
        }
        if (wideUnits) {
            transpose();
        }
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
        if (!wideUnits) {
            super.weightedSums(w, from, n);
            return;
        }
        for (int s = 0; s < n; s++) {
            System.arraycopy(bias, 0, sum[s], 0, units);
        }
        addRows(x, sources, out, sum, units, n);
        copyBack(sum, units, z, n);
    }

    @Override
    void carryBack(double[] w, double[] to, int n) {
        if (!wideSources) {
            super.carryBack(w, to, n);
            return;
        }
        for (int s = 0; s < n; s++) {
            Arrays.fill(upstream[s], 0);
        }
        addRows(d, units, in, upstream, sources, n);
        copyBack(upstream, sources, to, n);
    }

    private static void addRows(double[][] factors, int count, double[][] from, double[][] to, int length, int n) {
        int s = 0;
        for (; s + 1 < n; s += WeightedSums.TARGETS) {
            for (int i = 0; i < count; i += 2) {
                add(factors[s], factors[s + 1], factors[s + 2], from, i, to, s, length);
            }
        }
        if (s < n) {
            double[] f = factors[s];
            for (int i = 0; i < count; i += 4) {
                WeightedSums.add(f[i], f[i + 1], f[i + 2], f[i + 3], from, i, to[s], length);
            }
        }
    }

    /** Adds two arrays to three, times the factors that stand at i and i + 1 of three others. */
    private static void add(
            double[] f0, double[] f1, double[] f2, double[][] from, int i, double[][] to, int j, int n) {
        WeightedSums.add(f0[i], f1[i], f2[i], f0[i + 1], f1[i + 1], f2[i + 1], from, i, to, j, n);
    }

    @Override
    void gradients(double[] from, int n, double[] g) {
        copyRows(delta, units, d, n);
        for (double[] row : gradient) {
            Arrays.fill(row, 0);
        }
        if (alongSources) {
            addProducts(d, units, x, sources, n);
            for (int to = 0; to < units; to++) {
                System.arraycopy(gradient[to], 0, g, weights + to * sources, sources);
            }
        } else {
            addProducts(x, sources, d, units, n);
            for (int to = 0; to < units; to++) {
                for (int i = 0; i < sources; i++) {
                    g[weights + to * sources + i] = gradient[i][to];
                }
            }
        }
        biasGradients(n, g);
    }

    /** {@code gradient[j][i] += factors[s][j] rows[s][i]}, two rows s and three j at a time. */
    private void addProducts(double[][] factors, int count, double[][] rows, int length, int n) {
        for (int s = 0; s < n; s += 2) {
            double[] p = factors[s];
            double[] q = factors[s + 1];
            for (int j = 0; j < count; j += WeightedSums.TARGETS) {
                WeightedSums.add(p[j], p[j + 1], p[j + 2], q[j], q[j + 1], q[j + 2], rows, s, gradient, j, length);
            }
        }
    }

    private void biasGradients(int n, double[] g) {
        Arrays.fill(biasGradient, 0);
        for (int s = 0; s < n; s += WeightedSums.TARGETS) {
            add(d[s], d[s + 1], d[s + 2], biasGradient, units);
        }
        System.arraycopy(biasGradient, 0, g, biases, units);
    }

    private static void add(double[] a, double[] b, double[] c, double[] y, int n) {
        for (int j = 0; j < n; j++) {
            y[j] = y[j] + a[j] + b[j] + c[j];
        }
    }

    /** Copies n rows; those that fill up the last group become 0, so that they can be added without being there. */
    private static void copyRows(double[] flat, int width, double[][] rows, int n) {
        for (int s = 0; s < n; s++) {
            System.arraycopy(flat, s * width, rows[s], 0, width);
        }
        for (int s = n; s < padded(n); s++) {
            Arrays.fill(rows[s], 0);
        }
    }

    private static void copyBack(double[][] rows, int width, double[] flat, int n) {
        for (int s = 0; s < n; s++) {
            System.arraycopy(rows[s], 0, flat, s * width, width);
        }
    }
}
