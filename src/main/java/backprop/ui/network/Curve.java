package backprop.ui.network;

import javafx.geometry.Point2D;

/** Cubic Bézier curve of a connection from left to right, with one point for each x. */
record Curve(double x0, double y0, double x1, double y1, Bend bend) {

    /** Shape of a connection. */
    enum Bend {
        /** Horizontal at both ends. */
        SMOOTH(0.5, 0),
        STRAIGHT(1 / 3.0, 1 / 3.0);

        private final double along;
        private final double across;

        /** Fractions of the distance for the first control point; the second one is symmetric. */
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

    /** Returns this curve shortened at both ends by a distance in x. */
    Curve shortened(double by) {
        return new Curve(x0 + by, y0, x1 - by, y1, bend);
    }

    /** The point at {@code t}, 0 to 1. */
    Point2D at(double t) {
        return new Point2D(cubic(x0, controlX0(), controlX1(), x1, t), cubic(y0, controlY0(), controlY1(), y1, t));
    }

    /** Returns {@code t} of the point at {@code x}, which is equal for all curves between the same two columns. */
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
     * Returns the distance of a point from this curve to first order; exact for straight curves.
     *
     * @param t parameter of the curve point with the same x
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
