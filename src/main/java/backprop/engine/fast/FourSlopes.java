package backprop.engine.fast;

import backprop.engine.Activation;
import backprop.engine.math.UnitStep;

/**
 * {@code delta = delta f'(z)} of four neurons in one loop: for a few rows, beginning and ending a loop costs more than what it
 * does. The same bits as {@link Elementwise#timesSlope}.
 */
final class FourSlopes {

    /** How many neurons. */
    static final int COUNT = 4;

    private static final int LONGEST = 2 * BlockPass.FEW - 1;

    private FourSlopes() {}

    /**
     * @param f     any but softmax; one without a loop here is left to {@code others}
     * @param z     weighted sums, shape [units][n at least]
     * @param a     {@code f(z)}, in the shape of {@code z}
     * @param delta dL/da, becomes dL/dz, in the shape of {@code a}
     * @param j     the first of the four neurons
     * @param n     rows, at most {@value BlockPass#FEW}
     * @param others takes one neuron after the other
     */
    static void multiply(Activation f, double[][] z, double[][] a, double[][] delta, int j, int n, Elementwise others) {
        switch (f) {
            case SIGMOID ->
                sigmoid(a[j], a[j + 1], a[j + 2], a[j + 3], delta[j], delta[j + 1], delta[j + 2], delta[j + 3], n);
            case TANH ->
                tanh(a[j], a[j + 1], a[j + 2], a[j + 3], delta[j], delta[j + 1], delta[j + 2], delta[j + 3], n);
            case RELU ->
                relu(a[j], a[j + 1], a[j + 2], a[j + 3], delta[j], delta[j + 1], delta[j + 2], delta[j + 3], n);
            case LEAKY_RELU ->
                leakyRelu(a[j], a[j + 1], a[j + 2], a[j + 3], delta[j], delta[j + 1], delta[j + 2], delta[j + 3], n);
            case ELU -> elu(a[j], a[j + 1], a[j + 2], a[j + 3], delta[j], delta[j + 1], delta[j + 2], delta[j + 3], n);
            default -> {
                for (int k = j; k < j + COUNT; k++) {
                    others.timesSlope(f, z[k], a[k], delta[k], n);
                }
            }
        }
    }

    private static void sigmoid(
            double[] a, double[] b, double[] c, double[] e, double[] p, double[] q, double[] r, double[] t, int n) {
        for (int s = 0, end = n & LONGEST; s < end; s++) {
            p[s] = p[s] * (a[s] * (1 - a[s]));
            q[s] = q[s] * (b[s] * (1 - b[s]));
            r[s] = r[s] * (c[s] * (1 - c[s]));
            t[s] = t[s] * (e[s] * (1 - e[s]));
        }
    }

    private static void tanh(
            double[] a, double[] b, double[] c, double[] e, double[] p, double[] q, double[] r, double[] t, int n) {
        for (int s = 0, end = n & LONGEST; s < end; s++) {
            p[s] = p[s] * (1 - a[s] * a[s]);
            q[s] = q[s] * (1 - b[s] * b[s]);
            r[s] = r[s] * (1 - c[s] * c[s]);
            t[s] = t[s] * (1 - e[s] * e[s]);
        }
    }

    private static void relu(
            double[] a, double[] b, double[] c, double[] e, double[] p, double[] q, double[] r, double[] t, int n) {
        for (int s = 0, end = n & LONGEST; s < end; s++) {
            p[s] = p[s] * UnitStep.of(a[s]);
            q[s] = q[s] * UnitStep.of(b[s]);
            r[s] = r[s] * UnitStep.of(c[s]);
            t[s] = t[s] * UnitStep.of(e[s]);
        }
    }

    private static void leakyRelu(
            double[] a, double[] b, double[] c, double[] e, double[] p, double[] q, double[] r, double[] t, int n) {
        for (int s = 0, end = n & LONGEST; s < end; s++) {
            p[s] = p[s] * Math.max(UnitStep.of(a[s]), Activation.LEAK);
            q[s] = q[s] * Math.max(UnitStep.of(b[s]), Activation.LEAK);
            r[s] = r[s] * Math.max(UnitStep.of(c[s]), Activation.LEAK);
            t[s] = t[s] * Math.max(UnitStep.of(e[s]), Activation.LEAK);
        }
    }

    private static void elu(
            double[] a, double[] b, double[] c, double[] e, double[] p, double[] q, double[] r, double[] t, int n) {
        for (int s = 0, end = n & LONGEST; s < end; s++) {
            p[s] = p[s] * (Math.min(a[s], 0) + 1);
            q[s] = q[s] * (Math.min(b[s], 0) + 1);
            r[s] = r[s] * (Math.min(c[s], 0) + 1);
            t[s] = t[s] * (Math.min(e[s], 0) + 1);
        }
    }
}
