package backprop.engine.fast;

/**
 * Dot products over the rows of a block: the gradients of {@link BlockGradient} (W2, and all presets except those of
 * 2-4-1). Their order is fixed, so they are not vectorized; instead eight or sixteen independent sums are kept in
 * registers, and each loaded value is used several times.
 */
final class Dots {

    private Dots() {}

    /**
     * Computes the products of two rows of deltas with four rows of activations, each summed over the block.
     *
     * @param sums receives {@code d a, d b, d c, d u, e a, e b, e c, e u}
     */
    static void ofPairs(double[] d, double[] e, double[] a, double[] b, double[] c, double[] u, int n, double[] sums) {
        double da = 0;
        double db = 0;
        double dc = 0;
        double du = 0;
        double ea = 0;
        double eb = 0;
        double ec = 0;
        double eu = 0;
        for (int s = 0, end = n & WeightedSums.LONGEST; s < end; s++) {
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

    /**
     * Computes the products of four rows of deltas with four rows of activations, each summed over the block. Sixteen
     * sums exceed the registers of older processors; there it is no slower than two calls of {@link #ofPairs}.
     *
     * @param sums receives {@code d[j + k] a[i + m]}, added at index {@code at + k step + m}
     */
    static void addOfFours(
            double[][] deltas, int j, double[][] activations, int i, int n, double[] sums, int at, int step) {
        double[] d = deltas[j];
        double[] e = deltas[j + 1];
        double[] f = deltas[j + 2];
        double[] g = deltas[j + 3];
        double[] a = activations[i];
        double[] b = activations[i + 1];
        double[] c = activations[i + 2];
        double[] u = activations[i + 3];
        double pa = 0;
        double pb = 0;
        double pc = 0;
        double pu = 0;
        double qa = 0;
        double qb = 0;
        double qc = 0;
        double qu = 0;
        double ra = 0;
        double rb = 0;
        double rc = 0;
        double ru = 0;
        double ta = 0;
        double tb = 0;
        double tc = 0;
        double tu = 0;
        for (int s = 0, end = n & WeightedSums.LONGEST; s < end; s++) {
            double p = d[s];
            double q = e[s];
            double r = f[s];
            double t = g[s];
            pa += p * a[s];
            pb += p * b[s];
            pc += p * c[s];
            pu += p * u[s];
            qa += q * a[s];
            qb += q * b[s];
            qc += q * c[s];
            qu += q * u[s];
            ra += r * a[s];
            rb += r * b[s];
            rc += r * c[s];
            ru += r * u[s];
            ta += t * a[s];
            tb += t * b[s];
            tc += t * c[s];
            tu += t * u[s];
        }
        sums[at] += pa;
        sums[at + 1] += pb;
        sums[at + 2] += pc;
        sums[at + 3] += pu;
        int row1 = at + step;
        sums[row1] += qa;
        sums[row1 + 1] += qb;
        sums[row1 + 2] += qc;
        sums[row1 + 3] += qu;
        int row2 = row1 + step;
        sums[row2] += ra;
        sums[row2 + 1] += rb;
        sums[row2 + 2] += rc;
        sums[row2 + 3] += ru;
        int row3 = row2 + step;
        sums[row3] += ta;
        sums[row3 + 1] += tb;
        sums[row3 + 2] += tc;
        sums[row3 + 3] += tu;
    }

    /**
     * Computes the sums of four rows over the block.
     *
     * @param sums receives the sums in its first four elements
     */
    static void totals(double[] a, double[] b, double[] c, double[] u, int n, double[] sums) {
        double sa = 0;
        double sb = 0;
        double sc = 0;
        double su = 0;
        for (int s = 0, end = n & WeightedSums.LONGEST; s < end; s++) {
            sa += a[s];
            sb += b[s];
            sc += c[s];
            su += u[s];
        }
        sums[0] = sa;
        sums[1] = sb;
        sums[2] = sc;
        sums[3] = su;
    }
}
