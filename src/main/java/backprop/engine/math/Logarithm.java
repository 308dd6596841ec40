package backprop.engine.math;

/**
 * Natural logarithms with the same bits on every machine, from {@code ln((1 + s) / (1 - s)) = 2 (s + s^3/3 + s^5/5 +
 * …)}. The largest measured errors are 1.79 ulp for {@code ln x} and 1.75 ulp for {@code ln(1 + u)}
 * (KernelAccuracyTest).
 */
public final class Logarithm {

    private static final double LN2_HIGH = 0x1.62e42fee00000p-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double SQRT_2 = 1.4142135623730951;
    private static final double SMALLEST_NORMAL = 0x1p-1022;
    private static final long FRACTION = 0x000f_ffff_ffff_ffffL;
    private static final long ONE = 0x3ff0_0000_0000_0000L;

    private static final double C3 = 1 / 3.0;
    private static final double C5 = 1 / 5.0;
    private static final double C7 = 1 / 7.0;
    private static final double C9 = 1 / 9.0;
    private static final double C11 = 1 / 11.0;
    private static final double C13 = 1 / 13.0;
    private static final double C15 = 1 / 15.0;
    private static final double C17 = 1 / 17.0;
    private static final double C19 = 1 / 19.0;
    private static final double C21 = 1 / 21.0;
    private static final double C23 = 1 / 23.0;
    private static final double C25 = 1 / 25.0;
    private static final double C27 = 1 / 27.0;
    private static final double C29 = 1 / 29.0;
    private static final double C31 = 1 / 31.0;
    private static final double C33 = 1 / 33.0;

    private Logarithm() {}

    /** {@code ln x}: negative infinity for 0, NaN for negative x. */
    public static double log(double x) {
        if (x < SMALLEST_NORMAL) {
            return x > 0 ? finiteLog(x * 0x1p54, -54) : x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        return x <= Double.MAX_VALUE ? finiteLog(x, 0) : x;
    }

    /** {@code ln x + exponent ln 2} of a normal x: {@code x = 2^k m} with m from sqrt(1/2) to sqrt(2). */
    private static double finiteLog(double x, int exponent) {
        long bits = Double.doubleToRawLongBits(x);
        double m = Double.longBitsToDouble(bits & FRACTION | ONE);
        int k = Math.getExponent(x) + exponent;
        if (m > SQRT_2) {
            m *= 0.5;
            k++;
        }
        double f = m - 1;
        double s = f / (2 + f);
        return k * LN2_HIGH + (2 * s + (2 * s * tail(s * s) + k * LN2_LOW));
    }

    /** {@code ln(1 + u)} for u from 0 to 1. */
    public static double log1p(double u) {
        double s = u / (2 + u);
        return 2 * s + 2 * s * tail(s * s);
    }

    /**
     * {@code ln(1 + u)} of the first {@code n} elements of an array, each from 0 to 1, in place; the same bits as
     * {@link #log1p(double)}.
     */
    public static void log1p(double[] u, int n) {
        for (int i = 0; i < n; i++) {
            double s = u[i] / (2 + u[i]);
            u[i] = 2 * s + 2 * s * tail(s * s);
        }
    }

    /**
     * {@code q/3 + q^2/5 + … + q^16/33}; q = s^2 is at most 1/9, so that the truncation error is below a tenth of an
     * ulp.
     */
    private static double tail(double q) {
        double r = q * q;
        double low = ((((((C31 * r + C27) * r + C23) * r + C19) * r + C15) * r + C11) * r + C7) * r + C3;
        double high = ((((((C33 * r + C29) * r + C25) * r + C21) * r + C17) * r + C13) * r + C9) * r + C5;
        return (high * q + low) * q;
    }
}
