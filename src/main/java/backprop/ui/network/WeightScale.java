package backprop.ui.network;

/** Line width of a connection by the magnitude of its weight. */
final class WeightScale {

    private static final double THINNEST = 1;
    private static final double WIDEST = 6;
    /** The |w| drawn midway between minimum and maximum width. */
    private static final double HALF_WAY = 2;

    private WeightScale() {}

    /** Returns the width in pixels: 1 for weight 0, 3.5 for |w| = 2, below 6 for any weight. */
    static double width(double weight) {
        double size = Math.abs(weight);
        return Double.isFinite(size) ? THINNEST + (WIDEST - THINNEST) * size / (size + HALF_WAY) : WIDEST;
    }

    /**
     * Returns dash and gap of a negative connection, which increase with its width and are visible at one pixel too.
     */
    static double[] dashes(double width) {
        return new double[] {4 + width, 3 + 0.5 * width};
    }
}
