package backprop.engine;

/**
 * The loops over a block of rows: one array a neuron, the row is the index.
 *
 * <p>They look as they do because of what the JIT of JDK 17 turns into SIMD: all arrays are indexed by the same expression,
 * the body is short, at most four arrays are read and one is written. A sum into one variable never becomes SIMD, since its
 * order is fixed; so {@link #dots} keeps eight sums in registers, which the processor adds to at the same time.
 */
final class WeightedSums {

    /** Sources are taken in groups of this many. */
    static final int GROUP = 4;

    /** What stands for a weight where a group is not full: a product with it, added, changes no bit, not even of -0. */
    static final double NO_WEIGHT = -0.0;

    private WeightedSums() {}

    /** The smallest multiple of {@link #GROUP} that holds {@code sources}. */
    static int padded(int sources) {
        return (sources + GROUP - 1) / GROUP * GROUP;
    }

    /**
     * {@code sum[s] = first + w[0] a[0][s] + w[1] a[1][s] + …}, added in this order.
     *
     * @param first the bias, or 0
     * @param w     weights, a multiple of {@link #GROUP}, {@link #NO_WEIGHT} where there is no source
     * @param a     as many arrays as weights, shape [weights][n at least]
     */
    static void sum(double first, double[] w, double[][] a, double[] sum, int n) {
        start(first, w[0], a[0], w[1], a[1], w[2], a[2], w[3], a[3], sum, n);
        for (int i = GROUP; i < w.length; i += GROUP) {
            add(w[i], a[i], w[i + 1], a[i + 1], w[i + 2], a[i + 2], w[i + 3], a[i + 3], sum, n);
        }
    }

    private static void start(
            double first,
            double p,
            double[] a,
            double q,
            double[] b,
            double r,
            double[] c,
            double t,
            double[] d,
            double[] sum,
            int n) {
        for (int s = 0; s < n; s++) {
            sum[s] = first + p * a[s] + q * b[s] + r * c[s] + t * d[s];
        }
    }

    private static void add(
            double p,
            double[] a,
            double q,
            double[] b,
            double r,
            double[] c,
            double t,
            double[] d,
            double[] sum,
            int n) {
        for (int s = 0; s < n; s++) {
            sum[s] = sum[s] + p * a[s] + q * b[s] + r * c[s] + t * d[s];
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
