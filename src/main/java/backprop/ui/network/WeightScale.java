package backprop.ui.network;

/** How wide a connection is drawn: one pixel, and one more for each unit of |w|, up to {@value #LARGEST_WEIGHT}. */
final class WeightScale {

    static final double LARGEST_WEIGHT = 5;
    /** Connections of nearly the same width are drawn together. */
    static final int LEVELS = 11;

    private WeightScale() {}

    /** In pixels, 1 to 6. */
    static double width(double weight) {
        return 1 + Math.min(LARGEST_WEIGHT, Math.abs(weight));
    }

    /** The nearest of {@value #LEVELS} widths, 0 for the thinnest. */
    static int level(double weight) {
        return (int) Math.round((width(weight) - 1) * (LEVELS - 1) / LARGEST_WEIGHT);
    }

    static double levelWidth(int level) {
        return 1 + level * LARGEST_WEIGHT / (LEVELS - 1);
    }

    /** Dash and gap of a negative connection: longer where it is wider, to be seen at one pixel too. */
    static double[] dashes(double width) {
        return new double[] {4 + width, 3 + 0.5 * width};
    }
}
