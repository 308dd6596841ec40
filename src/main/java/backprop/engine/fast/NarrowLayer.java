package backprop.engine.fast;

import backprop.engine.Architecture;
import backprop.engine.ParameterArrays;

/**
 * Layer too narrow for SIMD in a network with wide layers, such as the first of 2-8-32-32-1, in small batches. Sums of
 * several rows and units are computed together: eight sums are kept in registers, and each loaded value is used several
 * times. Incomplete groups repeat the last element, which is cheaper than separate code.
 *
 * <p>Measured: 2-8-32-32-1 with batches of ten 1.1 times as fast as with plain loops.
 */
sealed class NarrowLayer extends RowMajorLayer permits WideUnits {

    /** Weights, then biases, with their gradients; shape [units x sources + units]. */
    final double[] w;

    final double[] g;
    /** Index of the first bias. */
    final int biases;

    NarrowLayer(Architecture shape, int layer, int rows, ParameterArrays parameters, int array) {
        super(shape, layer, rows);
        w = parameters.values(array);
        g = parameters.gradient(array);
        biases = units * sources;
    }

    @Override
    void weightedSums(double[] x, int n) {
        for (int s = 0; s < n; s += 4) {
            for (int to = 0; to < units; to += 2) {
                weightedSums(x, s, n - 1, to);
            }
        }
    }

    private void weightedSums(double[] x, int s, int last, int to) {
        int s1 = Math.min(s + 1, last);
        int s2 = Math.min(s + 2, last);
        int s3 = Math.min(s + 3, last);
        int to1 = Math.min(to + 1, units - 1);
        int row = to * sources;
        int row1 = to1 * sources;
        double p0 = w[biases + to];
        double p1 = p0;
        double p2 = p0;
        double p3 = p0;
        double q0 = w[biases + to1];
        double q1 = q0;
        double q2 = q0;
        double q3 = q0;
        int x0 = s * sources;
        int x1 = s1 * sources;
        int x2 = s2 * sources;
        int x3 = s3 * sources;
        for (int i = 0; i < sources; i++) {
            double p = w[row + i];
            double q = w[row1 + i];
            p0 += p * x[x0 + i];
            p1 += p * x[x1 + i];
            p2 += p * x[x2 + i];
            p3 += p * x[x3 + i];
            q0 += q * x[x0 + i];
            q1 += q * x[x1 + i];
            q2 += q * x[x2 + i];
            q3 += q * x[x3 + i];
        }
        z[s * units + to] = p0;
        z[s1 * units + to] = p1;
        z[s2 * units + to] = p2;
        z[s3 * units + to] = p3;
        z[s * units + to1] = q0;
        z[s1 * units + to1] = q1;
        z[s2 * units + to1] = q2;
        z[s3 * units + to1] = q3;
    }

    @Override
    void carryBack(double[] upstream, int n) {
        for (int s = 0; s < n; s += 2) {
            for (int from = 0; from < sources; from += 4) {
                carryBack(upstream, s, Math.min(s + 1, n - 1), from);
            }
        }
    }

    private void carryBack(double[] upstream, int s, int t, int from) {
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
        int row = 0;
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
    void gradients(double[] x, int n) {
        for (int to = 0; to < units; to += 2) {
            for (int from = 0; from < sources; from += 4) {
                weightGradients(x, n, to, Math.min(to + 1, units - 1), from);
            }
        }
        for (int to = 0; to < units; to++) {
            double sum = 0;
            for (int s = 0; s < n; s++) {
                sum += delta[s * units + to];
            }
            g[biases + to] = sum;
        }
    }

    private void weightGradients(double[] x, int n, int to, int second, int from) {
        int from1 = Math.min(from + 1, sources - 1);
        int from2 = Math.min(from + 2, sources - 1);
        int from3 = Math.min(from + 3, sources - 1);
        double p0 = 0;
        double p1 = 0;
        double p2 = 0;
        double p3 = 0;
        double q0 = 0;
        double q1 = 0;
        double q2 = 0;
        double q3 = 0;
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
        int row = to * sources;
        int secondRow = second * sources;
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
