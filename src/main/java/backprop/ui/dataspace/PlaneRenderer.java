package backprop.ui.dataspace;

import backprop.engine.GridSpec;
import backprop.engine.ResponseGrid;
import backprop.ui.Palette;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Draws what the network says: as colours of the plane with the borders of the classes, or as a curve. */
final class PlaneRenderer {

    private static final double LINE_WIDTH = 1.6;
    private static final double CURVE_WIDTH = 2;

    private final GraphicsContext g;
    private WritableImage image = new WritableImage(1, 1);
    private int[] pixels = new int[1];
    private double[] xs = new double[1024];
    private double[] ys = new double[1024];

    PlaneRenderer(GraphicsContext g) {
        this.g = g;
    }

    /** Takes over the colours of a grid; {@link #drawPlane} shows them. */
    void colour(ResponseGrid grid, HeatColors colors, int outputCount) {
        int columns = grid.spec().columns();
        int rows = grid.spec().rows();
        if (pixels.length != columns * rows || image.getWidth() != columns) {
            image = new WritableImage(columns, rows);
            pixels = new int[columns * rows];
        }
        colors.fill(grid, outputCount, pixels);
        image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
    }

    void drawPlane(PlotArea area) {
        g.drawImage(image, area.left(), area.top(), area.side(), area.side());
    }

    /** @param lines in cells of the view */
    void drawBorders(PlotArea area, GridSpec view, List<Polyline> lines, Palette palette) {
        g.setStroke(palette.outline());
        g.setLineWidth(LINE_WIDTH);
        double cellWidth = area.side() / view.columns();
        double cellHeight = area.side() / view.rows();
        for (Polyline line : lines) {
            reserve(line.size());
            for (int i = 0; i < line.size(); i++) {
                xs[i] = area.left() + (line.x(i) + 0.5) * cellWidth;
                ys[i] = area.bottom() - (line.y(i) + 0.5) * cellHeight;
            }
            g.strokePolyline(xs, ys, line.size());
        }
    }

    /** Draws one output of a grid with one row. */
    void drawCurve(PlotArea area, ResponseGrid grid, int output, Palette palette) {
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
