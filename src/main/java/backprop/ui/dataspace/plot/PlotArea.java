package backprop.ui.dataspace.plot;

import backprop.engine.GridSpec;
import backprop.ui.plot.LinearScale;

/**
 * The square in which the data space is drawn, and where the values of its axes lie in it.
 *
 * @param left pixel position, whole
 * @param top  pixel position, whole
 * @param side in pixels, whole
 * @param x    grows to the right
 * @param y    grows upwards
 */
public record PlotArea(double left, double top, double side, LinearScale x, LinearScale y) {

    /** Room above and to the right, for half a tick label. */
    static final double MARGIN = 8;
    /** Room below, for tick labels and the title of the axis. */
    static final double BELOW = 34;

    private static final double SMALLEST_SIDE = 40;

    /**
     * The largest square that fits, centred if there is room to.
     *
     * @param width  of the canvas, in pixels
     * @param height of the canvas, in pixels
     * @param before room on the left, for tick labels and the title of the axis
     */
    public static PlotArea within(double width, double height, double before, GridSpec view) {
        double side = Math.floor(Math.min(width - before - MARGIN, height - MARGIN - BELOW));
        side = Math.max(SMALLEST_SIDE, side);
        double left = Math.floor(Math.max(before, (width - side) / 2));
        double top = Math.floor(MARGIN + Math.max(0, (height - MARGIN - BELOW - side) / 2));
        return new PlotArea(
                left,
                top,
                side,
                new LinearScale(view.xMin(), view.xMax(), left, left + side),
                new LinearScale(view.yMin(), view.yMax(), top + side, top));
    }

    double right() {
        return left + side;
    }

    public double bottom() {
        return top + side;
    }

    public boolean contains(double pixelX, double pixelY) {
        return pixelX >= left && pixelX <= right() && pixelY >= top && pixelY <= bottom();
    }

    /** Whether this is the area of such a view. */
    boolean shows(GridSpec view) {
        return x.low() == view.xMin() && x.high() == view.xMax() && y.low() == view.yMin() && y.high() == view.yMax();
    }
}
