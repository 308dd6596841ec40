package backprop.ui.calculation;

import backprop.explain.Slope;

/** Where the curve of an activation lies in a small picture, around z = 0 and as wide as the neuron's z needs. */
record CurveScale(Slope slope, double width, double height) {

    private static final double LEAST_REACH = 3;
    private static final double MARGIN = 6;

    /** The largest |z| in the picture. */
    double reach() {
        return Math.max(LEAST_REACH, 1.25 * Math.abs(slope.z()));
    }

    /** Pixels from the left edge. */
    double x(double z) {
        return width * (0.5 + 0.5 * z / reach());
    }

    /** Pixels from the upper edge. */
    double y(double a) {
        double low = Math.min(slope.f().value(-reach()), 0);
        double high = Math.max(slope.f().value(reach()), 1e-9);
        return height - MARGIN - (height - 2 * MARGIN) * (a - low) / (high - low);
    }

    /** The tangent's a at {@code z}. */
    double tangent(double z) {
        return slope.a() + slope.value() * (z - slope.z());
    }
}
