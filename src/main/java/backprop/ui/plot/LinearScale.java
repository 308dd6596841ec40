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
        if (!Double.isFinite(high - low) || low == high) {
            throw new IllegalArgumentException("scale: expected two finite values but was " + low + " and " + high);
        }
    }

    /** Pixel position of a value; beyond the ends, too. */
    public double position(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    /** The value at a pixel position; beyond the ends, too. */
    public double value(double position) {
        return low + (position - start) / (end - start) * (high - low);
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
        return Math.abs((high - low) / (end - start));
    }
}
