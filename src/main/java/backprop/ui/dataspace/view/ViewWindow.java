package backprop.ui.dataspace.view;

import backprop.engine.GridSpec;

/** The part of the plane that is in sight, as values of its axes; each low end lies below its high end. */
public record ViewWindow(double xLow, double xHigh, double yLow, double yHigh) {

    /** A window as narrow as this share of the numbers in it has no room for ticks any more. */
    private static final double FINEST = 1e-6;

    private static final double WIDEST = 1e9;

    static ViewWindow of(GridSpec spec) {
        return new ViewWindow(spec.xMin(), spec.xMax(), spec.yMin(), spec.yMax());
    }

    /** The same inputs and cells, over this window. */
    GridSpec on(GridSpec spec) {
        return new GridSpec(
                spec.xInput(), spec.yInput(), spec.held(), xLow, xHigh, yLow, yHigh, spec.columns(), spec.rows());
    }

    /**
     * Enlarged around a point, which stays where it is; as it was where that would go too far.
     *
     * @param factor above 1 shows less, below 1 more
     */
    public ViewWindow zoomed(double factor, double x, double y) {
        ViewWindow next = new ViewWindow(
                x - (x - xLow) / factor, x + (xHigh - x) / factor, y - (y - yLow) / factor, y + (yHigh - y) / factor);
        return next.isUsable() ? next : this;
    }

    /** Moved by shares of its width and height, to the right and upwards where they are positive. */
    ViewWindow panned(double right, double up) {
        double dx = right * (xHigh - xLow);
        double dy = up * (yHigh - yLow);
        ViewWindow next = new ViewWindow(xLow + dx, xHigh + dx, yLow + dy, yHigh + dy);
        return next.isUsable() ? next : this;
    }

    /** As wide as high, around the same middle, with all that was in sight. */
    ViewWindow squared() {
        double half = Math.max(xHigh - xLow, yHigh - yLow) / 2;
        double x = (xLow + xHigh) / 2;
        double y = (yLow + yHigh) / 2;
        return new ViewWindow(x - half, x + half, y - half, y + half);
    }

    private boolean isUsable() {
        return isUsable(xLow, xHigh) && isUsable(yLow, yHigh);
    }

    private static boolean isUsable(double low, double high) {
        double largest = Math.max(Math.abs(low), Math.abs(high));
        return high - low > FINEST * largest && high - low > Double.MIN_NORMAL && high - low < WIDEST;
    }

    boolean contains(double x, double y) {
        return x >= xLow && x <= xHigh && y >= yLow && y <= yHigh;
    }

    /** Whether what is in the other window can be seen well in this one: each of its sides takes a third at least. */
    boolean isNotMuchWiderThan(ViewWindow other) {
        double x = (other.xHigh - other.xLow) / (xHigh - xLow);
        double y = (other.yHigh - other.yLow) / (yHigh - yLow);
        return Math.min(x, y) > 1.0 / 3;
    }
}
