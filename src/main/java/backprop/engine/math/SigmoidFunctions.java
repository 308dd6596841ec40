package backprop.engine.math;

/**
 * The sigmoid functions {@code sigmoid(z) = 1 / (1 + e^-z)} and {@code tanh(z) = (e^2z - 1) / (e^2z + 1)}, of scalars
 * and arrays, with identical bits in both forms and on every machine.
 *
 * <p>Both are quotients, so the exponential can be a quotient too: with {@code x = k ln 2 + r} and {@code |r| <=
 * ln(2)/2} (see {@link Exponential}), {@code e^x = 2^k (u + v) / (u - v)}, where u is even in r, v is odd, and {@code v
 * / u = tanh(r/2)}. A quotient of degree 5, fitted to tanh(r/2) at Chebyshev points of r^2 (with 80 digits), has an
 * error of at most 1e-17. It takes less than half the operations of a Taylor series of that precision, has short
 * dependency chains, and its division is merged into that of the function.
 *
 * <p>The largest measured errors are 2.32 ulp for sigmoid and 3.29 ulp for tanh (KernelAccuracyTest).
 */
public final class SigmoidFunctions {

    /** Bound of |2z| beyond which tanh rounds to 1. */
    private static final double FLAT = 40;

    private static final double U1 = 0x1.c71999e913f15p-4;
    private static final double U2 = 0x1.03fe0f2a96465p-10;
    private static final double V0 = 0.5;
    private static final double V1 = 0x1.c711124efa7d3p-7;
    private static final double V2 = 0x1.15362d7ae9916p-15;

    private SigmoidFunctions() {}

    public static double sigmoid(double z) {
        double x = clamp(-z, Exponential.LOWEST, Exponential.HIGHEST);
        double rounded = Exponential.rounded(x);
        return sigmoid(Exponential.rest(x, rounded), Exponential.power(rounded));
    }

    public static double tanh(double z) {
        double x = clamp(2 * z, -FLAT, FLAT);
        double rounded = Exponential.rounded(x);
        return tanh(Exponential.rest(x, rounded), Exponential.power(rounded));
    }

    /** As min and max do in the loops below; written with branches, which are quicker for a single number. */
    private static double clamp(double x, double lowest, double highest) {
        if (x < lowest) {
            return lowest;
        }
        return x > highest ? highest : x;
    }

    /**
     * {@code a = sigmoid(z)} for the first {@code n} elements.
     *
     * @param power scratch, shape [at least n]
     */
    public static void sigmoid(double[] z, double[] a, double[] power, int n) {
        for (int s = 0; s < n; s++) {
            a[s] = Math.min(Math.max(-z[s], Exponential.LOWEST), Exponential.HIGHEST);
        }
        Exponential.reduce(a, power, n);
        Exponential.powers(power, n);
        for (int s = 0; s < n; s++) {
            a[s] = sigmoid(a[s], power[s]);
        }
    }

    /**
     * {@code a = tanh(z)} for the first {@code n} elements.
     *
     * @param power scratch, shape [at least n]
     */
    public static void tanh(double[] z, double[] a, double[] power, int n) {
        for (int s = 0; s < n; s++) {
            a[s] = Math.min(Math.max(2 * z[s], -FLAT), FLAT);
        }
        Exponential.reduce(a, power, n);
        Exponential.powers(power, n);
        for (int s = 0; s < n; s++) {
            a[s] = tanh(a[s], power[s]);
        }
    }

    /** {@code 1 / (1 + e^x)}. */
    private static double sigmoid(double r, double power) {
        double q = r * r;
        double u = even(q);
        double v = r * odd(q);
        return (u - v) / ((u - v) + power * (u + v));
    }

    /**
     * {@code (e^x - 1) / (e^x + 1)}. For small x, power is 1 and the result is v / u, without cancellation. As 1 -
     * power and 1 + power are exact, the function is exactly odd.
     */
    private static double tanh(double r, double power) {
        double q = r * r;
        double u = even(q);
        double v = r * odd(q);
        double minus = 1 - power;
        double plus = 1 + power;
        return (v * plus - u * minus) / (u * plus - v * minus);
    }

    private static double even(double q) {
        return (U2 * q + U1) * q + 1;
    }

    private static double odd(double q) {
        return (V2 * q + V1) * q + V0;
    }
}
