package backprop.ui.dataspace.view;

import backprop.ui.dataspace.plot.Cursor;
import backprop.ui.dataspace.plot.DataSpacePlot;
import backprop.ui.dataspace.plot.PlotArea;

/** Zooms and moves what is in sight; it is seen when the training thread has computed it. */
public final class ViewCommands {

    /** From one press of a key to the next. */
    public static final double STEP = 1.4;

    private static final double KEY_PAN = 0.1;

    private final DataSpacePlot plot;
    private final ViewRequest request;
    private final Runnable ask;

    /** @param ask asks for what was requested */
    public ViewCommands(DataSpacePlot plot, ViewRequest request, Runnable ask) {
        this.plot = plot;
        this.request = request;
        this.ask = ask;
    }

    /** Enlarges around a pixel. */
    public void zoom(double factor, double pixelX, double pixelY) {
        PlotArea area = plot.area();
        double x = (pixelX - area.left()) / area.side();
        double y = (area.bottom() - pixelY) / area.side();
        // By shares, since what was asked for may not be on the screen yet.
        request.change(window -> window.zoomed(
                factor,
                window.xLow() + x * (window.xHigh() - window.xLow()),
                window.yLow() + y * (window.yHigh() - window.yLow())));
        ask.run();
    }

    /** Enlarges around the cursor of the keyboard, or around the middle. */
    public void zoom(double factor) {
        PlotArea area = plot.area();
        Cursor around = plot.cursor()
                .orElseGet(() -> Cursor.crosshair(area.left() + area.side() / 2, area.top() + area.side() / 2));
        zoom(factor, around.x(), around.y());
    }

    /** Moves the ground by so many pixels. */
    public void pan(double dx, double dy) {
        double side = plot.area().side();
        request.change(window -> window.panned(-dx / side, dy / side));
        ask.run();
    }

    /** Moves what is in sight by a tenth, to the right and upwards where the numbers are 1. */
    public void step(int right, int up) {
        request.change(window -> window.panned(KEY_PAN * right, KEY_PAN * up));
        ask.run();
    }

    /** Brings all rows into sight. */
    public void fit() {
        request.fit();
        ask.run();
    }

    /** Whether a unit is as long on both axes. */
    boolean isSquare() {
        return request.isSquare();
    }

    /** Makes a unit as long on both axes, or fills the square. */
    void setSquare(boolean square) {
        request.setSquare(square);
        ask.run();
    }
}
