package backprop.ui.network;

/** How strongly a connection is drawn, by the size of its weight. */
final class WeightScale {

    private static final double THINNEST = 1;
    private static final double WIDEST = 6;
    /** The |w| that is drawn half way between the thinnest and the widest. */
    private static final double HALF_WAY = 2;

    private WeightScale() {}

    /** In pixels: 1 for no weight at all, 3.5 for a |w| of 2, and less than 6 however large it is. */
    static double width(double weight) {
        double size = Math.abs(weight);
        return Double.isFinite(size) ? THINNEST + (WIDEST - THINNEST) * size / (size + HALF_WAY) : WIDEST;
    }

    /** Dash and gap of a negative connection: longer where it is wider, to be seen at one pixel too. */
    static double[] dashes(double width) {
        return new double[] {4 + width, 3 + 0.5 * width};
    }
}
