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
        int paddedSources = padded(sources + 1);
        out = new double[paddedSources][units];
        in = new double[paddedUnits][sources];
        gradient = alongSources ? new double[paddedUnits][sources + 1] : new double[paddedSources][units];
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
        if (wideSources) {
            for (int to = 0; to < units; to++) {
                System.arraycopy(w, weights + to * sources, in[to], 0, sources);
            }
        }
        if (wideUnits) {
            System.arraycopy(w, biases, out[0], 0, units);
            transpose(w);
        }
    }

    /** Four rows at a time: the four numbers that are written lie side by side. */
    private void transpose(double[] w) {
        for (int to = 0; to < units; to += 4) {
            int to1 = Math.min(to + 1, units - 1);
            int to2 = Math.min(to + 2, units - 1);
            int to3 = Math.min(to + 3, units - 1);
            int a = weights + to * sources;
            int b = weights + to1 * sources;
            int c = weights + to2 * sources;
            int e = weights + to3 * sources;
            for (int i = 0; i < sources; i++) {
                double[] column = out[i + 1];
                column[to] = w[a + i];
                column[to1] = w[b + i];
                column[to2] = w[c + i];
                column[to3] = w[e + i];
            }
        }
    }

    @Override
    void weightedSums(double[] w, double[] from, int n) {
        copyRows(from, sources, x, 1, n);
        for (int s = 0; s < n; s++) {
            x[s][0] = 1;
        }
        if (!wideUnits) {
            super.weightedSums(w, from, n);
            return;
        }
        setRows(x, sources + 1, out, sum, units, n);
        copyBack(sum, units, z, n);
    }

    @Override
    void carryBack(double[] w, double[] to, int n) {
        if (!wideSources) {
            super.carryBack(w, to, n);
            return;
        }
        setRows(d, units, in, upstream, sources, n);
        copyBack(upstream, sources, to, n);
    }

    private static void setRows(double[][] factors, int count, double[][] from, double[][] to, int length, int n) {
        int s = 0;
        for (; s + 1 < n; s += WeightedSums.TARGETS) {
            double[] f = factors[s];
            double[] g = factors[s + 1];
            double[] h = factors[s + 2];
            WeightedSums.set(0, 0, 0, f[0], g[0], h[0], f[1], g[1], h[1], from, 0, to, s, length);
            for (int i = 2; i < count; i += 2) {
                WeightedSums.add(f[i], g[i], h[i], f[i + 1], g[i + 1], h[i + 1], from, i, to, s, length);
            }
        }
        if (s < n) {
            double[] f = factors[s];
            Arrays.fill(to[s], 0);
            for (int i = 0; i < count; i += 4) {
                WeightedSums.add(f[i], f[i + 1], f[i + 2], f[i + 3], from, i, to[s], length);
            }
        }
    }

    @Override
    void gradients(double[] from, int n, double[] g) {
        copyRows(delta, units, d, 0, n);
        if (alongSources) {
            addProducts(d, units, x, sources + 1, n);
            for (int to = 0; to < units; to++) {
                double[] row = gradient[to];
                System.arraycopy(row, 1, g, weights + to * sources, sources);
                g[biases + to] = row[0];
            }
        } else {
            addProducts(x, sources + 1, d, units, n);
            for (int to = 0; to < units; to++) {
                for (int i = 0; i < sources; i++) {
                    g[weights + to * sources + i] = gradient[i + 1][to];
                }
            }
            System.arraycopy(gradient[0], 0, g, biases, units);
        }
    }

    /** {@code gradient[j][i] += factors[s][j] rows[s][i]}, two rows s and three j at a time. */
    private void addProducts(double[][] factors, int count, double[][] rows, int length, int n) {
        double[] p = factors[0];
        double[] q = factors[1];
        for (int j = 0; j < count; j += WeightedSums.TARGETS) {
            WeightedSums.set(0, 0, 0, p[j], p[j + 1], p[j + 2], q[j], q[j + 1], q[j + 2], rows, 0, gradient, j, length);
        }
        for (int s = 2; s < n; s += 2) {
            p = factors[s];
            q = factors[s + 1];
            for (int j = 0; j < count; j += WeightedSums.TARGETS) {
                WeightedSums.add(p[j], p[j + 1], p[j + 2], q[j], q[j + 1], q[j + 2], rows, s, gradient, j, length);
            }
        }
    }

    /** Copies n rows; those that fill up the last group become 0, so that they can be added without being there. */
    private static void copyRows(double[] flat, int width, double[][] rows, int offset, int n) {
        for (int s = 0; s < n; s++) {
            System.arraycopy(flat, s * width, rows[s], offset, width);
        }
        Arrays.fill(rows[n], 0);
    }

    private static void copyBack(double[][] rows, int width, double[] flat, int n) {
        for (int s = 0; s < n; s++) {
            System.arraycopy(rows[s], 0, flat, s * width, width);
        }
    }
}
