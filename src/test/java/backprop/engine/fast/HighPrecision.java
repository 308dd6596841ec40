package backprop.engine.fast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Elementary functions to some 45 digits, from their series: independent of {@code Math} and of the code under test. */
final class HighPrecision {

    static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);

    private static final BigDecimal SMALL = new BigDecimal("1e-55");
    private static final BigDecimal LN2 = ln2();

    private HighPrecision() {}

    /** {@code e^x}: the series of x / 2^m, squared m times. */
    static BigDecimal exp(BigDecimal x) {
        int halvings = Math.max(0, x.precision() - x.scale()) * 4 + 8;
        BigDecimal r = x.divide(new BigDecimal(2).pow(halvings), new MathContext(90));
        MathContext more = new MathContext(90);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 1; term.signum() != 0 && term.abs().compareTo(new BigDecimal("1e-88")) > 0; k++) {
            term = term.multiply(r, more).divide(BigDecimal.valueOf(k), more);
            sum = sum.add(term, more);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, more);
        }
        return sum.round(DIGITS);
    }

    /** {@code e^x - 1}: by the series where x is small, so that no digits are lost. */
    static BigDecimal expm1(BigDecimal x) {
        if (x.abs().compareTo(BigDecimal.ONE) > 0) {
            return exp(x).subtract(BigDecimal.ONE, DIGITS);
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 1; k < 60; k++) {
            term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    /** {@code ln x} of a positive x: halved or doubled until it is near 1, then 2 artanh((x - 1) / (x + 1)). */
    static BigDecimal log(BigDecimal x) {
        BigDecimal m = x;
        int k = 0;
        BigDecimal two = BigDecimal.valueOf(2);
        while (m.compareTo(new BigDecimal("1.5")) > 0) {
            m = m.divide(two, DIGITS);
            k++;
        }
        while (m.compareTo(new BigDecimal("0.75")) < 0) {
            m = m.multiply(two, DIGITS);
            k--;
        }
        return twiceArtanh(m.subtract(BigDecimal.ONE).divide(m.add(BigDecimal.ONE), DIGITS))
                .add(LN2.multiply(BigDecimal.valueOf(k)), DIGITS);
    }

    /** {@code ln(1 + u)} of a u from 0 to 1, without rounding the sum. */
    static BigDecimal log1p(BigDecimal u) {
        return twiceArtanh(u.divide(u.add(BigDecimal.valueOf(2)), DIGITS));
    }

    static BigDecimal sigmoid(BigDecimal z) {
        return BigDecimal.ONE.divide(BigDecimal.ONE.add(exp(z.negate())), DIGITS);
    }

    static BigDecimal tanh(BigDecimal z) {
        BigDecimal e = expm1(z.multiply(BigDecimal.valueOf(2)));
        return e.divide(e.add(BigDecimal.valueOf(2)), DIGITS);
    }

    /** {@code ln(1 + e^z)}. */
    static BigDecimal softplus(BigDecimal z) {
        return z.max(BigDecimal.ZERO).add(log1p(exp(z.abs().negate())), DIGITS);
    }

    private static BigDecimal ln2() {
        return twiceArtanh(BigDecimal.ONE.divide(BigDecimal.valueOf(3), DIGITS));
    }

    private static BigDecimal twiceArtanh(BigDecimal s) {
        BigDecimal q = s.multiply(s, DIGITS);
        BigDecimal power = s;
        BigDecimal sum = s;
        for (int k = 3; power.abs().compareTo(SMALL.multiply(s.abs().add(new BigDecimal("1e-320")))) > 0; k += 2) {
            power = power.multiply(q, DIGITS);
            sum = sum.add(power.divide(BigDecimal.valueOf(k), DIGITS), DIGITS);
        }
        return sum.multiply(BigDecimal.valueOf(2));
    }
}
