package backprop.engine;

/**
 * The loops over a block of rows: one array a neuron, the row is the index.
 *
 * <p>They look as they do because of what the JIT of JDK 17 turns into SIMD: all arrays are indexed by the same expression
 * and the body is short. Two sources and three targets are the best use of what is read from memory that it still accepts
 * (three and three stay scalar). A sum into one variable never becomes SIMD, since its order is fixed; so {@link #dots}
 * keeps eight sums in registers, which the processor adds to at the same time.
 */
final class WeightedSums {

    /** Rows of sources are padded to a multiple of this, which suits {@link #sums} and {@link #dots}. */
    static final int SOURCES = 4;

    /** Rows of targets are padded to a multiple of this. */
    static final int TARGETS = 3;

    /** What stands for a weight where there is no source: a product with it, added, changes no bit, not even of -0. */
    static final double NO_WEIGHT = -0.0;

    private WeightedSums() {}

    /** The smallest multiple of {@code group} that holds {@code count}. */
    static int padded(int count, int group) {
        return (count + group - 1) / group * group;
    }

    /**
     * {@code sum[j][s] = sum[j][s] + w[j][0] a[0][s] + w[j][1] a[1][s] + …}, added in this order, for all rows s below n.
     *
     * @param weights where the weights lie
     * @param w       parameters, shape [parameters]
     * @param a       shape [sources, padded][n at least]
     * @param sum     shape [targets, padded][n at least]; what is padded is overwritten
     */
    static void add(LayerIndex.Weights weights, double[] w, double[][] a, double[][] sum, int n) {
        int step = weights.sourceStep();
        int last = weights.targets() - 1;
        for (int j = 0; j <= last; j += TARGETS) {
            int u = weights.first() + j * weights.targetStep();
            int v = weights.first() + Math.min(j + 1, last) * weights.targetStep();
            int t = weights.first() + Math.min(j + 2, last) * weights.targetStep();
            int i = 0;
            for (; i + 1 < weights.sources(); i += 2) {
                add(w[u], w[u + step], w[v], w[v + step], w[t], w[t + step], a, i, sum, j, n);
                u += 2 * step;
                v += 2 * step;
                t += 2 * step;
            }
            if (i < weights.sources()) {
                add(w[u], NO_WEIGHT, w[v], NO_WEIGHT, w[t], NO_WEIGHT, a, i, sum, j, n);
            }
        }
    }

    private static void add(
            double ua,
            double ub,
            double va,
            double vb,
            double ta,
            double tb,
            double[][] from,
            int i,
            double[][] to,
            int j,
            int n) {
        double[] a = from[i];
        double[] b = from[i + 1];
        double[] x = to[j];
        double[] y = to[j + 1];
        double[] z = to[j + 2];
        for (int s = 0; s < n; s++) {
            double p = a[s];
            double q = b[s];
            x[s] = x[s] + ua * p + ub * q;
            y[s] = y[s] + va * p + vb * q;
            z[s] = z[s] + ta * p + tb * q;
        }
    }

    /**
     * The products of two rows of deltas with four rows of activations, each summed over the block.
     *
     * @param sums receives {@code d a, d b, d c, d u, e a, e b, e c, e u}
     */
    static void dots(double[] d, double[] e, double[] a, double[] b, double[] c, double[] u, int n, double[] sums) {
        double da = 0;
        double db = 0;
        double dc = 0;
        double du = 0;
        double ea = 0;
        double eb = 0;
        double ec = 0;
        double eu = 0;
        for (int s = 0; s < n; s++) {
            double p = d[s];
            double q = e[s];
            da += p * a[s];
            db += p * b[s];
            dc += p * c[s];
            du += p * u[s];
            ea += q * a[s];
            eb += q * b[s];
            ec += q * c[s];
            eu += q * u[s];
        }
        sums[0] = da;
        sums[1] = db;
        sums[2] = dc;
        sums[3] = du;
        sums[4] = ea;
        sums[5] = eb;
        sums[6] = ec;
        sums[7] = eu;
    }

    /** The sum of {@code n} numbers: of every fourth first, then of the four. */
    static double total(double[] d, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int n4 = n & ~3;
        for (int s = 0; s < n4; s += 4) {
            s0 += d[s];
            s1 += d[s + 1];
            s2 += d[s + 2];
            s3 += d[s + 3];
        }
        for (int s = n4; s < n; s++) {
            s0 += d[s];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
