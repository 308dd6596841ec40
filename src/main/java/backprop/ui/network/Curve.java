package backprop.ui.network;

import javafx.geometry.Point2D;

/** A connection as it is drawn: a cubic Bézier curve from left to right, at every x one point. */
record Curve(double x0, double y0, double x1, double y1, Bend bend) {

    /** How a connection leads from neuron to neuron. */
    enum Bend {
        /** Leaves and arrives horizontally. */
        SMOOTH(0.5, 0),
        STRAIGHT(1 / 3.0, 1 / 3.0);

        private final double along;
        private final double across;

        /** The first control point lies at these shares of the way; the second one mirrors it. */
        Bend(double along, double across) {
            this.along = along;
            this.across = across;
        }
    }

    private static final int HALVINGS = 24;

    double controlX0() {
        return x0 + bend.along * (x1 - x0);
    }

    double controlY0() {
        return y0 + bend.across * (y1 - y0);
    }

    double controlX1() {
        return x1 - bend.along * (x1 - x0);
    }

    double controlY1() {
        return y1 - bend.across * (y1 - y0);
    }

    /** The same way, but so much less of it at either end, in x. */
    Curve shortened(double by) {
        return new Curve(x0 + by, y0, x1 - by, y1, bend);
    }

    /** The point at {@code t}, 0 to 1. */
    Point2D at(double t) {
        return new Point2D(cubic(x0, controlX0(), controlX1(), x1, t), cubic(y0, controlY0(), controlY1(), y1, t));
    }

    /** The {@code t} of the point at {@code x}; that is the same for all curves between the same two columns. */
    double parameterAt(double x) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (cubic(x0, controlX0(), controlX1(), x1, middle) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /**
     * How far a point lies from this curve, to first order: exact where the curve is straight.
     *
     * @param t of the curve's point above or below it
     */
    double distance(double y, double t) {
        double dx = slope(x0, controlX0(), controlX1(), x1, t);
        double dy = slope(y0, controlY0(), controlY1(), y1, t);
        double vertical = Math.abs(y - cubic(y0, controlY0(), controlY1(), y1, t));
        return vertical * dx / Math.hypot(dx, dy);
    }

    private static double cubic(double p0, double p1, double p2, double p3, double t) {
        double s = 1 - t;
        return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
    }

    private static double slope(double p0, double p1, double p2, double p3, double t) {
        double s = 1 - t;
        return 3 * (s * s * (p1 - p0) + 2 * s * t * (p2 - p1) + t * t * (p3 - p2));
    }
}
