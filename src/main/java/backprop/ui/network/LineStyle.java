package backprop.ui.network;

import java.util.Comparator;

/**
 * How a connection is drawn. Widths and opacities come in steps, so that many connections share a style and can be drawn at
 * once. The strongest comes last.
 *
 * @param negative  dashed, in the colour of negative numbers
 * @param halfWidth width in half pixels
 * @param tenths    opacity in tenths
 * @param phase     0 to {@value #PHASES} - 1: where in their pattern dashes begin
 */
record LineStyle(boolean negative, int halfWidth, int tenths, int phase) implements Comparable<LineStyle> {

    /** Dashes of many lines side by side would make a pattern if they all began alike. */
    static final int PHASES = 4;

    private static final Comparator<LineStyle> ORDER = Comparator.comparingInt(LineStyle::tenths)
            .thenComparingInt(LineStyle::halfWidth)
            .thenComparing(LineStyle::negative)
            .thenComparingInt(LineStyle::phase);

    /** Of a connection that is emphasised. */
    static LineStyle strong(double weight) {
        return new LineStyle(weight < 0, halfWidth(weight), 10, 0);
    }

    /** Of any other. */
    static LineStyle subdued(double weight) {
        return new LineStyle(weight < 0, halfWidth(weight), 7, 0);
    }

    /**
     * Of one of a great many: the weaker, the paler.
     *
     * @param largest the largest |w| among them
     */
    static LineStyle amongMany(double weight, double largest, int index) {
        double share = largest > 0 ? Math.min(1, Math.abs(weight) / largest) : 0;
        int tenths = 1 + (int) Math.round(6 * share * share * share);
        return new LineStyle(weight < 0, halfWidth(weight), tenths, weight < 0 ? index % PHASES : 0);
    }

    private static int halfWidth(double weight) {
        return (int) Math.round(2 * WeightScale.width(weight));
    }

    double width() {
        return halfWidth / 2.0;
    }

    double opacity() {
        return tenths / 10.0;
    }

    @Override
    public int compareTo(LineStyle other) {
        return ORDER.compare(this, other);
    }
}
