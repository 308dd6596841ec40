package backprop.engine.fast;

/**
 * Loops over a block of rows, with one array per neuron, indexed by row: the forward sums and the deltas of {@link
 * BlockGradient} and {@link BlockPass} (W2, W3f, W4). {@link RowSums} uses the same loops for W3.
 *
 * <p>Their form follows the conditions under which the JIT of JDK 17 vectorizes: the same expression indexes all
 * arrays, and the body is short. Two sources and three targets make the best use of memory bandwidth among the
 * vectorized forms (two and four remain scalar, as do three and three). Sums over rows are in {@link Dots}.
 */
final class WeightedSums {

    /** Sources are padded to a multiple of this, as required by {@link #add} and {@link Dots}. */
    static final int SOURCES = 4;

    /** Targets are padded to a multiple of this. */
    static final int TARGETS = 3;

    /**
     * Mask that bounds the iterations of a loop over a block. With a known bound the JIT omits strip mining, the outer
     * loop with a safepoint poll every thousand iterations. Measured: W2 1.05 to 1.1 times, W3f 1.08 to 1.11 times as
     * fast with the mask.
     */
    static final int LONGEST = 2 * BlockPass.BLOCK - 1;

    /** Denotes sums that start from 0. */
    static final int NO_STARTS = -1;

    private static final int NONE = 0;

    /** Weight of a padding source: adding a product with it changes no bit, not even of -0. */
    private static final double NO_WEIGHT = -0.0;

    private WeightedSums() {}

    /** Returns the smallest multiple of {@code group} that is at least {@code count}. */
    static int padded(int count, int group) {
        return (count + group - 1) / group * group;
    }

    /**
     * {@code sum[j][s] = start[j] + w[j][0] a[0][s] + w[j][1] a[1][s] + …}, added in this order, for all rows s below n.
     *
     * @param weights layout of the weights
     * @param w       parameters, shape [parameters]
     * @param starts  index of start[0] in {@code w}, followed by those of the other targets; or {@link #NO_STARTS}
     * @param a       shape [sources, padded][at least n]
     * @param sum     shape [targets, padded][at least n]; the padding is overwritten
     */
    static void set(LayerIndex.Weights weights, double[] w, int starts, double[][] a, double[][] sum, int n) {
        int last = weights.targets() - 1;
        for (int j = 0; j <= last; j += TARGETS) {
            int j1 = Math.min(j + 1, last);
            int j2 = Math.min(j + 2, last);
            int t0 = weights.first() + j * weights.targetStep();
            int t1 = weights.first() + j1 * weights.targetStep();
            int t2 = weights.first() + j2 * weights.targetStep();
            int next = weights.sources() == 1 ? NONE : weights.sourceStep();
            set(
                    start(w, starts, j),
                    start(w, starts, j1),
                    start(w, starts, j2),
                    w[t0],
                    w[t1],
                    w[t2],
                    second(w, t0, next),
                    second(w, t1, next),
                    second(w, t2, next),
                    a,
                    0,
                    sum,
                    j,
                    n);
            addRest(weights, w, t0, t1, t2, a, sum, j, n);
        }
    }

    private static double start(double[] w, int starts, int target) {
        return starts == NO_STARTS ? 0 : w[starts + target];
    }

    private static double second(double[] w, int first, int step) {
        return step == NONE ? NO_WEIGHT : w[first + step];
    }

    /** Adds all sources from the third, for three targets whose weights start at t0, t1 and t2. */
    private static void addRest(
            LayerIndex.Weights weights,
            double[] w,
            int t0,
            int t1,
            int t2,
            double[][] a,
            double[][] sum,
            int j,
            int n) {
        int step = weights.sourceStep();
        for (int i = 2; i < weights.sources(); i += 2) {
            int next = i + 1 < weights.sources() ? step : NONE;
            int at = i * step;
            add(
                    w[t0 + at],
                    w[t1 + at],
                    w[t2 + at],
                    second(w, t0 + at, next),
                    second(w, t1 + at, next),
                    second(w, t2 + at, next),
                    a,
                    i,
                    sum,
                    j,
                    n);
        }
    }

    /** {@code to[j + k][s] = b_k + p_k from[i][s] + q_k from[i + 1][s]} for k = 0 to 2 and all s below n. */
    static void set(
            double b0,
            double b1,
            double b2,
            double p0,
            double p1,
            double p2,
            double q0,
            double q1,
            double q2,
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
        for (int s = 0, end = n & LONGEST; s < end; s++) {
            double p = a[s];
            double q = b[s];
            x[s] = b0 + p0 * p + q0 * q;
            y[s] = b1 + p1 * p + q1 * q;
            z[s] = b2 + p2 * p + q2 * q;
        }
    }

    /**
     * {@code to[j + k][s] += p_k from[i][s] + q_k from[i + 1][s]} for k = 0 to 2 and all s below n: the loop that does
     * most of the work of training.
     */
    static void add(
            double p0,
            double p1,
            double p2,
            double q0,
            double q1,
            double q2,
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
        for (int s = 0, end = n & LONGEST; s < end; s++) {
            double p = a[s];
            double q = b[s];
            x[s] = x[s] + p0 * p + q0 * q;
            y[s] = y[s] + p1 * p + q1 * q;
            z[s] = z[s] + p2 * p + q2 * q;
        }
    }

    /** {@code y[s] += p from[i][s] + q from[i + 1][s] + r from[i + 2][s] + t from[i + 3][s]} for all s below n. */
    static void add(double p, double q, double r, double t, double[][] from, int i, double[] y, int n) {
        double[] a = from[i];
        double[] b = from[i + 1];
        double[] c = from[i + 2];
        double[] d = from[i + 3];
        for (int s = 0, end = n & LONGEST; s < end; s++) {
            y[s] = y[s] + p * a[s] + q * b[s] + r * c[s] + t * d[s];
        }
    }
}
