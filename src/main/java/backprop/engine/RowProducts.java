package backprop.engine;

import java.util.Arrays;

final class RowProducts {

    private final int units;
    private final int sources;
    private final double[][] rows;
    private final double[][] gradient;

    RowProducts(int units, int sources, int capacity) {
        this.units = units;
        this.sources = sources;
        rows = new double[WeightedSums.padded(capacity, 4)][sources];
        gradient = new double[WeightedSums.padded(units, WeightedSums.TARGETS)][sources];
    }

    static boolean isWorthIt(Architecture shape, int layer) {
        return Math.min(shape.units(layer), shape.sources(layer)) >= RowMajorLayer.WIDE;
    }

    void add(double[][] d, double[][] a, int n, double[] g, int weights) {
        transpose(a, n);
        if ((n & 1) == 1) {
            Arrays.fill(rows[n], 0);
            for (double[] row : d) {
                row[n] = 0;
            }
        }
        for (double[] row : gradient) {
            Arrays.fill(row, 0);
        }
        for (int s = 0; s < n; s += 2) {
            for (int j = 0; j < units; j += WeightedSums.TARGETS) {
                double[] x = d[j];
                double[] y = d[j + 1];
                double[] z = d[j + 2];
                WeightedSums.add(x[s], y[s], z[s], x[s + 1], y[s + 1], z[s + 1], rows, s, gradient, j, sources);
            }
        }
        int at = weights;
        for (int to = 0; to < units; to++) {
            double[] sum = gradient[to];
            for (int i = 0; i < sources; i++) {
                g[at + i] += sum[i];
            }
            at += sources;
        }
    }

    private void transpose(double[][] a, int n) {
        for (int s = 0; s < n; s += 4) {
            double[] p = rows[s];
            double[] q = rows[s + 1];
            double[] r = rows[s + 2];
            double[] t = rows[s + 3];
            for (int i = 0; i < sources; i++) {
                double[] column = a[i];
                p[i] = column[s];
                q[i] = column[s + 1];
                r[i] = column[s + 2];
                t[i] = column[s + 3];
            }
        }
    }
}
