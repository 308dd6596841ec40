package backprop.ui.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Linear mapping of axis values to pixels.
 *
 * @param low   value at {@code start}
 * @param high  value at {@code end}, different from {@code low}
 * @param start pixel position of {@code low}; may be larger than {@code end}, as on a vertical axis
 * @param end   pixel position of {@code high}
 */
public record LinearScale(double low, double high, double start, double end) {

    public LinearScale {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low == high) {
            throw new IllegalArgumentException("scale: expected two finite values but was " + low + " and " + high);
        }
    }

    /** Returns the pixel position of a value, also beyond the ends. */
    public double position(double value) {
        double unit = unit();
        return start + (value * unit - low * unit) / (high * unit - low * unit) * (end - start);
    }

    /** Factor that halves the ends where their difference would overflow; halving is exact there. */
    private double unit() {
        return Double.isFinite(high - low) ? 1 : 0.5;
    }

    /** Returns the value at a pixel position, also beyond the ends. */
    public double value(double position) {
        double share = (position - start) / (end - start);
        return Double.isFinite(high - low) ? low + share * (high - low) : low * (1 - share) + high * share;
    }

    /** Returns the shortest decimal number within a pixel of a position, as the value of a click. */
    public double roundValue(double position) {
        return BigDecimal.valueOf(value(position))
                .setScale(decimals(), RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** Returns the number of decimals for a precision of one pixel, at least 0. */
    public int decimals() {
        return Math.max(0, (int) Math.ceil(-Math.log10(2 * valuePerPixel())));
    }

    /** Returns the difference of value per pixel; above 0. */
    public double valuePerPixel() {
        double unit = unit();
        return Math.abs((high * unit - low * unit) / (end - start) / unit);
    }
}
