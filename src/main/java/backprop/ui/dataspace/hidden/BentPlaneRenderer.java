package backprop.ui.dataspace.hidden;

import backprop.engine.ResponseGrid;
import backprop.ui.dataspace.plot.HeatColors;
import backprop.ui.dataspace.plot.PlotArea;
import backprop.ui.shared.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws the plane of the inputs as two hidden neurons bend it: its cells in the colours of the prediction, and its grid. */
final class BentPlaneRenderer {

    private static final int LINE_EVERY = 3;
    private static final double SEE_THROUGH = 0.75;

    private final GraphicsContext g;
    private double[] xs = new double[0];
    private double[] ys = new double[0];

    BentPlaneRenderer(GraphicsContext g) {
        this.g = g;
    }

    /** Fills the cells between the middles of the grid's cells. */
    void fill(PlotArea area, HiddenSpace hidden, ResponseGrid plane, HeatColors colors, int outputs) {
        double[] said = new double[outputs];
        g.setGlobalAlpha(SEE_THROUGH);
        for (int row = 0; row < plane.spec().rows() - 1; row++) {
            for (int column = 0; column < plane.spec().columns() - 1; column++) {
                for (int k = 0; k < outputs; k++) {
                    said[k] = plane.output(k, column, row);
                }
                g.setFill(HeatColors.color(colors.argb(said)));
                corners(area, hidden, plane, column, row);
                g.fillPolygon(xs, ys, 4);
            }
        }
        g.setGlobalAlpha(1);
    }

    private void corners(PlotArea area, HiddenSpace hidden, ResponseGrid plane, int column, int row) {
        reserve(4);
        for (int corner = 0; corner < 4; corner++) {
            int right = corner == 1 || corner == 2 ? 1 : 0;
            put(area, hidden, plane, corner, column + right, row + corner / 2);
        }
    }

    private void put(PlotArea area, HiddenSpace hidden, ResponseGrid plane, int at, int column, int row) {
        xs[at] = area.x().position(plane.value(hidden.x().layer(), hidden.x().unit(), column, row));
        ys[at] = area.y().position(plane.value(hidden.y().layer(), hidden.y().unit(), column, row));
    }

    /** Draws some lines of the grid; the outermost ones are among them. */
    void drawGrid(PlotArea area, HiddenSpace hidden, ResponseGrid plane, Palette palette) {
        Color color = palette.mutedText();
        g.setStroke(Color.color(color.getRed(), color.getGreen(), color.getBlue(), 0.55));
        g.setLineWidth(0.8);
        int columns = plane.spec().columns();
        int rows = plane.spec().rows();
        reserve(Math.max(columns, rows));
        for (int row = 0; row < rows; row = next(row, rows)) {
            for (int column = 0; column < columns; column++) {
                put(area, hidden, plane, column, column, row);
            }
            g.strokePolyline(xs, ys, columns);
        }
        for (int column = 0; column < columns; column = next(column, columns)) {
            for (int row = 0; row < rows; row++) {
                put(area, hidden, plane, row, column, row);
            }
            g.strokePolyline(xs, ys, rows);
        }
    }

    private static int next(int line, int lines) {
        return line < lines - 1 ? Math.min(lines - 1, line + LINE_EVERY) : lines;
    }

    private void reserve(int points) {
        if (points > xs.length) {
            xs = new double[points];
            ys = new double[points];
        }
    }
}
