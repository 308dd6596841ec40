package backprop.ui.calculation;

import backprop.explain.Slope;

/** Scale of the curve of an activation in a small picture, centred at z = 0 and wide enough for the neuron's z. */
record CurveScale(Slope slope, double width, double height) {

    private static final double LEAST_REACH = 3;
    private static final double MARGIN = 6;

    /** The largest |z| in the picture. */
    double reach() {
        return Math.max(LEAST_REACH, 1.25 * Math.abs(slope.z()));
    }

    /** Returns the distance from the left edge in pixels. */
    double x(double z) {
        return width * (0.5 + 0.5 * z / reach());
    }

    /** Returns the distance from the upper edge in pixels. */
    double y(double a) {
        double low = Math.min(slope.f().value(-reach()), 0);
        double high = Math.max(slope.f().value(reach()), 1e-9);
        return height - MARGIN - (height - 2 * MARGIN) * (a - low) / (high - low);
    }

    /** Returns a of the tangent at {@code z}. */
    double tangent(double z) {
        return slope.a() + slope.value() * (z - slope.z());
    }
}
