package backprop.ui.dataspace.plot;

import backprop.ui.plot.PixelImage;
import backprop.ui.shared.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

/** Draws what the network says: as colours of the plane with the borders of the classes, or as a curve. */
public final class PlaneRenderer {

    private static final double LINE_WIDTH = 1.6;
    private static final double CURVE_WIDTH = 2;

    private final GraphicsContext g;
    private final PixelImage picture = new PixelImage();
    private Image image = picture.image();
    private double[] xs = new double[1024];
    private double[] ys = new double[1024];

    public PlaneRenderer(GraphicsContext g) {
        this.g = g;
    }

    /** Takes over colours; {@link #drawPlane} shows them. */
    public void show(Colouring colouring) {
        int[] pixels = picture.begin(colouring.columns(), colouring.rows());
        System.arraycopy(colouring.pixels(), 0, pixels, 0, pixels.length);
        image = picture.image();
    }

    public void drawPlane(PlotArea area) {
        g.drawImage(image, area.left(), area.top(), area.side(), area.side());
    }

    public void drawBorders(PlotArea area, Borders borders, Palette palette) {
        g.setStroke(palette.outline());
        g.setLineWidth(LINE_WIDTH);
        double cellWidth = area.side() / borders.grid().columns();
        double cellHeight = area.side() / borders.grid().rows();
        for (Polyline line : borders.lines()) {
            reserve(line.size());
            for (int i = 0; i < line.size(); i++) {
                xs[i] = area.left() + borders.inCells(line.x(i)) * cellWidth;
                ys[i] = area.bottom() - borders.inCells(line.y(i)) * cellHeight;
            }
            g.strokePolyline(xs, ys, line.size());
        }
    }

    /** Draws one output of a grid with one row. */
    void drawCurve(PlotArea area, PlaneGrid grid, int output, Palette palette) {
        int points = grid.spec().columns();
        reserve(points);
        for (int i = 0; i < points; i++) {
            xs[i] = area.x().position(grid.spec().x(i));
            ys[i] = area.y().position(grid.output(output, i, 0));
        }
        g.setStroke(palette.outline());
        g.setLineWidth(CURVE_WIDTH);
        g.strokePolyline(xs, ys, points);
    }

    /** Draws the value from which on another class is said. */
    void drawThreshold(PlotArea area, double value, Palette palette) {
        double y = Math.round(area.y().position(value)) + 0.5;
        g.setStroke(palette.mutedText());
        g.setLineWidth(1);
        g.setLineDashes(4, 4);
        g.strokeLine(area.left(), y, area.right(), y);
        g.setLineDashes();
    }

    private void reserve(int points) {
        if (points > xs.length) {
            xs = new double[2 * points];
            ys = new double[2 * points];
        }
    }
}
