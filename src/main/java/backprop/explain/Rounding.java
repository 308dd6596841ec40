package backprop.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds as numbers are printed: to significant digits, but never a digit before the decimal sign.
 *
 * @param digits significant digits, at least 1
 */
record Rounding(int digits) {

    /** With so many digits a double comes back exactly. */
    static final int EXACT = 17;

    /** The value that a reader of the printed number sees. */
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

    /** Whether {@code value} has no more digits than are printed, as 0.15 or 2. */
    boolean isExact(double value) {
        return value == 0
                || Double.isFinite(value)
                        && new BigDecimal(Double.toString(value))
                                        .stripTrailingZeros()
                                        .precision()
                                <= digits;
    }
}
