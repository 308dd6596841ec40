package backprop.engine.fast;

import java.util.Arrays;

/**
 * The loops of {@link WeightedSums} transposed, vectorized over units or sources instead of rows: for {@link
 * WideSources} and {@link WideUnits}, hence W3. Each row is a separate array, because the JIT of JDK 17 vectorizes a
 * loop only if the same expression indexes all arrays. Incomplete groups of two, three or four are padded with arrays
 * of 0.
 */
final class RowSums {

    /**
     * Numbers of rows, units and sources are padded to a multiple of this, for whole groups of two, three and four.
     */
    private static final int GROUP = 12;

    private RowSums() {}

    static int padded(int count) {
        return WeightedSums.padded(count, GROUP);
    }

    /**
     * {@code to[s][j] = sum over i of factors[s][i] from[i][j]}, for the first {@code n} rows s, {@code count} sources
     * i and {@code length} indices j.
     */
    static void set(double[][] factors, int count, double[][] from, double[][] to, int length, int n) {
        int s = 0;
        for (; s + 1 < n; s += WeightedSums.TARGETS) {
            setThree(factors[s], factors[s + 1], factors[s + 2], count, from, to, s, length);
        }
        if (s < n) {
            setOne(factors[s], count, from, to[s], length);
        }
    }

    private static void setThree(
            double[] f, double[] g, double[] h, int count, double[][] from, double[][] to, int s, int length) {
        WeightedSums.set(0, 0, 0, f[0], g[0], h[0], f[1], g[1], h[1], from, 0, to, s, length);
        for (int i = 2; i < count; i += 2) {
            WeightedSums.add(f[i], g[i], h[i], f[i + 1], g[i + 1], h[i + 1], from, i, to, s, length);
        }
    }

    private static void setOne(double[] f, int count, double[][] from, double[] to, int length) {
        Arrays.fill(to, 0);
        for (int i = 0; i < count; i += 4) {
            WeightedSums.add(f[i], f[i + 1], f[i + 2], f[i + 3], from, i, to, length);
        }
    }

    /**
     * {@code sum[j][i] = sum over s of factors[s][j] rows[s][i]}, for the first {@code n} rows s, {@code count} factors
     * j and {@code length} indices i.
     */
    static void products(double[][] factors, int count, double[][] rows, double[][] sum, int length, int n) {
        double[] p = factors[0];
        double[] q = factors[1];
        for (int j = 0; j < count; j += WeightedSums.TARGETS) {
            WeightedSums.set(0, 0, 0, p[j], p[j + 1], p[j + 2], q[j], q[j + 1], q[j + 2], rows, 0, sum, j, length);
        }
        for (int s = 2; s < n; s += 2) {
            p = factors[s];
            q = factors[s + 1];
            for (int j = 0; j < count; j += WeightedSums.TARGETS) {
                WeightedSums.add(p[j], p[j + 1], p[j + 2], q[j], q[j + 1], q[j + 2], rows, s, sum, j, length);
            }
        }
    }

    /** Copies n rows of {@code width} elements to separate arrays, from index {@code offset}; zeroes the next row. */
    static void copy(double[] flat, int width, double[][] rows, int offset, int n) {
        for (int s = 0; s < n; s++) {
            System.arraycopy(flat, s * width, rows[s], offset, width);
        }
        Arrays.fill(rows[n], 0);
    }

    /** Copies n rows of {@code width} elements back, from index {@code offset} of their arrays. */
    static void copyBack(double[][] rows, int offset, int width, double[] flat, int n) {
        for (int s = 0; s < n; s++) {
            System.arraycopy(rows[s], offset, flat, s * width, width);
        }
    }

    /** Copies n rows of {@code width} sources, after a constant 1 as the source of the bias; zeroes the next row. */
    static void copyBehindOne(double[] flat, int width, double[][] rows, int n) {
        copy(flat, width, rows, 1, n);
        for (int s = 0; s < n; s++) {
            rows[s][0] = 1;
        }
    }
}
