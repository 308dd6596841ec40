package backprop.ui.network;

import java.util.Comparator;

/**
 * Style of a connection. Widths are quantized, so that many connections share a style and are drawn together; ordered
 * by width.
 *
 * @param negative  dashed, in the colour of negative numbers
 * @param halfWidth width in half pixels
 */
record LineStyle(boolean negative, int halfWidth) implements Comparable<LineStyle> {

    private static final Comparator<LineStyle> ORDER =
            Comparator.comparingInt(LineStyle::halfWidth).thenComparing(LineStyle::negative);

    static LineStyle of(double weight) {
        return new LineStyle(weight < 0, (int) Math.round(2 * WeightScale.width(weight)));
    }

    double width() {
        return halfWidth / 2.0;
    }

    /** Returns the dash pattern, empty for a solid line. */
    double[] dashes() {
        return negative ? WeightScale.dashes(width()) : new double[0];
    }

    @Override
    public int compareTo(LineStyle other) {
        return ORDER.compare(this, other);
    }
}
