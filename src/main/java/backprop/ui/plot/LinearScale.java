package backprop.ui.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where the values of an axis lie on the screen.
 *
 * @param low   value at {@code start}
 * @param high  value at {@code end}, another one than {@code low}
 * @param start pixel position of {@code low}; may be larger than {@code end}, as on a vertical axis
 * @param end   pixel position of {@code high}
 */
public record LinearScale(double low, double high, double start, double end) {

    public LinearScale {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low == high) {
            throw new IllegalArgumentException("scale: expected two finite values but was " + low + " and " + high);
        }
    }

    /** Pixel position of a value; beyond the ends, too. */
    public double position(double value) {
        double unit = unit();
        return start + (value * unit - low * unit) / (high * unit - low * unit) * (end - start);
    }

    /** Half, where the distance of the ends is beyond all doubles; dividing by two is exact there. */
    private double unit() {
        return Double.isFinite(high - low) ? 1 : 0.5;
    }

    /** The value at a pixel position; beyond the ends, too. */
    public double value(double position) {
        double share = (position - start) / (end - start);
        return Double.isFinite(high - low) ? low + share * (high - low) : low * (1 - share) + high * share;
    }

    /** The shortest decimal number within a pixel of a position: what a click there means. */
    public double roundValue(double position) {
        return BigDecimal.valueOf(value(position))
                .setScale(decimals(), RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** Digits behind the decimal sign with which values are exact to one pixel, at least 0. */
    public int decimals() {
        return Math.max(0, (int) Math.ceil(-Math.log10(2 * valuePerPixel())));
    }

    /** How much the value changes from one pixel to the next; above 0. */
    public double valuePerPixel() {
        double unit = unit();
        return Math.abs((high * unit - low * unit) / (end - start) / unit);
    }
}
