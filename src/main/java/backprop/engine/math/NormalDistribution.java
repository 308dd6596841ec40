package backprop.engine.math;

/**
 * Standard normal distribution, with the same bits on every machine: only additions, multiplications, one division and
 * one bit shift, in a fixed order.
 *
 * <p>The tail above y is {@code e^(-y^2/2) R(y)}. R is smooth and decreases slowly; with {@code R = t P(t - 1/2)} and
 * {@code t = 4 / (4 + y)} one polynomial covers all y. It has degree 21, is fitted at Chebyshev points of t (with 60
 * digits), and has a relative error of at most 3e-16. The square of y is split into an exact part and a remainder,
 * which preserves precision in the tail.
 */
public final class NormalDistribution {

    /** Bound at and above which the tail is 0. */
    private static final double FARTHEST = 37.66;

    /** Adding this constant rounds a number to a multiple of 2^-20, whose square is exact up to {@link #FARTHEST}. */
    private static final double ROUNDER = 0x1.8p32;

    private static final double INVERSE_ROOT_OF_TWO_PI = 0.3989422804014327;

    private static final double C0 = 0x1.82b4bb8c94dcep-3;
    private static final double C1 = 0x1.373e3a893c280p-2;
    private static final double C2 = 0x1.8c6dbf2cfc1fap-2;
    private static final double C3 = 0x1.7dff2bff693c8p-2;
    private static final double C4 = 0x1.eec4cc3e5d285p-3;
    private static final double C5 = 0x1.ee276100902b9p-5;
    private static final double C6 = -0x1.c81719e57ebf6p-5;
    private static final double C7 = -0x1.ab825edef52ebp-5;
    private static final double C8 = 0x1.17a4b5c48804fp-7;
    private static final double C9 = 0x1.e4a3ed7668d4dp-6;
    private static final double C10 = -0x1.0024baf58fcdbp-11;
    private static final double C11 = -0x1.26cc6f71261dcp-6;
    private static final double C12 = 0x1.80bae1c2a37c5p-11;
    private static final double C13 = 0x1.8ce846ae44d79p-7;
    private static final double C14 = -0x1.51043c57c88a0p-9;
    private static final double C15 = -0x1.0f5d980d8c6c2p-7;
    private static final double C16 = 0x1.1d0277f8459d7p-8;
    private static final double C17 = 0x1.342a5dd1f1918p-8;
    private static final double C18 = -0x1.4433a1e57c767p-8;
    private static final double C19 = -0x1.f3fd916253aaep-11;
    private static final double C20 = 0x1.94b4b7669beb4p-9;
    private static final double C21 = -0x1.2e0a572761dbfp-10;

    private NormalDistribution() {}

    /** The probability of a number below {@code z}: {@code (1 + erf(z / sqrt 2)) / 2}. */
    public static double probabilityBelow(double z) {
        double above = Math.max(UnitStep.of(z), 0);
        return above + (1 - 2 * above) * tail(Math.abs(z));
    }

    /** {@code e^(-z^2/2) / sqrt(2 pi)}. */
    public static double density(double z) {
        return INVERSE_ROOT_OF_TWO_PI * bell(Math.min(Math.abs(z), FARTHEST));
    }

    /**
     * The probability of a number above {@code y}.
     *
     * @param y at least 0
     */
    public static double tail(double y) {
        double near = Math.min(y, FARTHEST);
        double t = 4 / (4 + near);
        return bell(near) * (t * polynomial(t - 0.5));
    }

    /** {@code e^(-y^2/2)}, for y from 0 to {@link #FARTHEST}. */
    private static double bell(double y) {
        double head = (y + ROUNDER) - ROUNDER;
        double x = -0.5 * (head * head);
        double rounded = Exponential.rounded(x);
        double r = Exponential.rest(x, rounded) - 0.5 * ((y - head) * (y + head));
        return Exponential.power(rounded) * (1 + Exponential.series(r));
    }

    /** The even and the odd coefficients by Horner's rule, in parallel. */
    private static double polynomial(double u) {
        double q = u * u;
        double even =
                (((((((((C20 * q + C18) * q + C16) * q + C14) * q + C12) * q + C10) * q + C8) * q + C6) * q + C4) * q
                                        + C2)
                                * q
                        + C0;
        double odd =
                (((((((((C21 * q + C19) * q + C17) * q + C15) * q + C13) * q + C11) * q + C9) * q + C7) * q + C5) * q
                                        + C3)
                                * q
                        + C1;
        return odd * u + even;
    }
}
