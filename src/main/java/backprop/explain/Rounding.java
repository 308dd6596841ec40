package backprop.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding of printed numbers to significant digits; digits before the decimal separator are always kept.
 *
 * @param digits significant digits, at least 1
 */
record Rounding(int digits) {

    /** Number of digits that reproduces any double exactly. */
    static final int EXACT = 17;

    /** Returns the value of the printed number. */
    double round(double value) {
        return value == 0 || !Double.isFinite(value)
                ? value
                : rounded(new BigDecimal(value)).doubleValue();
    }

    private BigDecimal rounded(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        boolean scientific = exponent < -4 || exponent >= 7;
        int scale = digits - 1 - exponent;
        return value.setScale(scientific ? scale : Math.max(0, scale), RoundingMode.HALF_EVEN);
    }

    /** Whether {@code value} has no more digits than are printed, such as 0.15 or 2. */
    boolean isExact(double value) {
        return value == 0
                || Double.isFinite(value)
                        && new BigDecimal(Double.toString(value))
                                        .stripTrailingZeros()
                                        .precision()
                                <= digits;
    }
}
