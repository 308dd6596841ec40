package backprop.engine;

/**
 * A layer too narrow for SIMD: the sums of two rows and four units are built up together. Eight sums stay in registers, and
 * each number that is read serves several of them. Where four units or two rows are not left, the last one is computed
 * several times over, which is cheaper than code of its own.
 */
final class NarrowLayer extends RowMajorLayer {

    NarrowLayer(Architecture shape, int layer, int rows) {
        super(shape, layer, rows);
    }

    @Override
    void weightedSums(double[] w, double[] x, int n) {
        for (int s = 0; s < n; s += 2) {
            for (int to = 0; to < units; to += 4) {
                weightedSums(w, x, s, Math.min(s + 1, n - 1), to);
            }
        }
    }

    private void weightedSums(double[] w, double[] x, int s, int t, int to) {
        int to1 = Math.min(to + 1, units - 1);
        int to2 = Math.min(to + 2, units - 1);
        int to3 = Math.min(to + 3, units - 1);
        int row0 = weights + to * sources;
        int row1 = weights + to1 * sources;
        int row2 = weights + to2 * sources;
        int row3 = weights + to3 * sources;
        double s0 = w[biases + to];
        double s1 = w[biases + to1];
        double s2 = w[biases + to2];
        double s3 = w[biases + to3];
        double t0 = s0;
        double t1 = s1;
        double t2 = s2;
        double t3 = s3;
        int xs = s * sources;
        int xt = t * sources;
        for (int i = 0; i < sources; i++) {
            double p = x[xs + i];
            double q = x[xt + i];
            s0 += w[row0 + i] * p;
            s1 += w[row1 + i] * p;
            s2 += w[row2 + i] * p;
            s3 += w[row3 + i] * p;
            t0 += w[row0 + i] * q;
            t1 += w[row1 + i] * q;
            t2 += w[row2 + i] * q;
            t3 += w[row3 + i] * q;
        }
        int zs = s * units;
        int zt = t * units;
        z[zs + to] = s0;
        z[zs + to1] = s1;
        z[zs + to2] = s2;
        z[zs + to3] = s3;
        z[zt + to] = t0;
        z[zt + to1] = t1;
        z[zt + to2] = t2;
        z[zt + to3] = t3;
    }

    @Override
    void carryBack(double[] w, double[] upstream, int n) {
        for (int s = 0; s < n; s += 2) {
            for (int from = 0; from < sources; from += 4) {
                carryBack(w, upstream, s, Math.min(s + 1, n - 1), from);
            }
        }
    }

    private void carryBack(double[] w, double[] upstream, int s, int t, int from) {
        int from1 = Math.min(from + 1, sources - 1);
        int from2 = Math.min(from + 2, sources - 1);
        int from3 = Math.min(from + 3, sources - 1);
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double t0 = 0;
        double t1 = 0;
        double t2 = 0;
        double t3 = 0;
        int ds = s * units;
        int dt = t * units;
        int row = weights;
        for (int k = 0; k < units; k++) {
            double p = delta[ds + k];
            double q = delta[dt + k];
            s0 += w[row + from] * p;
            s1 += w[row + from1] * p;
            s2 += w[row + from2] * p;
            s3 += w[row + from3] * p;
            t0 += w[row + from] * q;
            t1 += w[row + from1] * q;
            t2 += w[row + from2] * q;
            t3 += w[row + from3] * q;
            row += sources;
        }
        int us = s * sources;
        int ut = t * sources;
        upstream[us + from] = s0;
        upstream[us + from1] = s1;
        upstream[us + from2] = s2;
        upstream[us + from3] = s3;
        upstream[ut + from] = t0;
        upstream[ut + from1] = t1;
        upstream[ut + from2] = t2;
        upstream[ut + from3] = t3;
    }

    @Override
    void addWeightGradients(double[] x, int n, double[] g) {
        for (int to = 0; to < units; to += 2) {
            for (int from = 0; from < sources; from += 4) {
                addWeightGradients(x, n, to, Math.min(to + 1, units - 1), from, g);
            }
        }
    }

    private void addWeightGradients(double[] x, int n, int to, int second, int from, double[] g) {
        int from1 = Math.min(from + 1, sources - 1);
        int from2 = Math.min(from + 2, sources - 1);
        int from3 = Math.min(from + 3, sources - 1);
        int row = weights + to * sources;
        int secondRow = weights + second * sources;
        double p0 = g[row + from];
        double p1 = g[row + from1];
        double p2 = g[row + from2];
        double p3 = g[row + from3];
        double q0 = g[secondRow + from];
        double q1 = g[secondRow + from1];
        double q2 = g[secondRow + from2];
        double q3 = g[secondRow + from3];
        int d = 0;
        int a = 0;
        for (int s = 0; s < n; s++) {
            double p = delta[d + to];
            double q = delta[d + second];
            p0 += p * x[a + from];
            p1 += p * x[a + from1];
            p2 += p * x[a + from2];
            p3 += p * x[a + from3];
            q0 += q * x[a + from];
            q1 += q * x[a + from1];
            q2 += q * x[a + from2];
            q3 += q * x[a + from3];
            d += units;
            a += sources;
        }
        g[row + from] = p0;
        g[row + from1] = p1;
        g[row + from2] = p2;
        g[row + from3] = p3;
        g[secondRow + from] = q0;
        g[secondRow + from1] = q1;
        g[secondRow + from2] = q2;
        g[secondRow + from3] = q3;
    }
}
