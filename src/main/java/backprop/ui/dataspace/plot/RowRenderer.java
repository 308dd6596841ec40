package backprop.ui.dataspace.plot;

import backprop.ui.plot.PixelImage;
import backprop.ui.shared.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Draws the rows: discs for training rows, dashed circles for those that are left out, squares for test rows; few as shapes, many
 * stamped into a picture.
 */
public final class RowRenderer {

    private static final double CROSS = 0.6;
    private static final double CROSS_WIDTH = 0.22;
    private static final double DASH = 2.6;
    /** How much of what lies behind a row that is left out is covered. */
    private static final double MUTED = 0.45;

    /** In the order of drawing: a wrong row lies above a right one at the same place, so that its cross is in sight. */
    private enum Verdict {
        OTHERS,
        WRONG;

        private boolean isOf(RowMarks marks, int row) {
            return marks.isWrong(row) == (this == WRONG);
        }
    }

    private final GraphicsContext g;
    private final PixelImage image = new PixelImage();
    private int[] pixels = new int[1];

    public RowRenderer(GraphicsContext g) {
        this.g = g;
    }

    public void draw(PlotArea area, DataSpace space, Palette palette) {
        MarkSize size = space.markSize();
        if (size.isStamped()) {
            int side = (int) area.side();
            pixels = image.begin(side, side);
            Stamp hollow = Stamp.circle(size);
            for (Verdict verdict : Verdict.values()) {
                stamp(area, space.test(), verdict, Stamp.square(size), hollow, palette);
                stamp(area, space.train(), verdict, Stamp.disc(size), hollow, palette);
            }
            g.drawImage(image.image(), area.left(), area.top());
        } else {
            for (Verdict verdict : Verdict.values()) {
                drawShapes(area, space, space.test(), verdict, palette, this::square);
                drawShapes(area, space, space.train(), verdict, palette, this::disc);
            }
        }
    }

    private void stamp(PlotArea area, RowMarks marks, Verdict verdict, Stamp stamp, Stamp hollow, Palette palette) {
        int width = (int) area.side();
        int cross = HeatColors.argb(palette.outline());
        for (int i = 0; i < marks.size(); i++) {
            int x = (int) Math.round(area.x().position(marks.x(i)) - area.left() - 0.5);
            int y = (int) Math.round(area.y().position(marks.y(i)) - area.top() - 0.5);
            if (marks.isPlaced(i) && verdict.isOf(marks, i)) {
                Stamp mark = marks.isLeftOut(i) ? hollow : stamp;
                mark.draw(pixels, width, x, y, marks.fill(i), marks.ring(i), marks.isWrong(i) ? cross : 0);
            }
        }
    }

    private void drawShapes(
            PlotArea area, DataSpace space, RowMarks marks, Verdict verdict, Palette palette, Shape shape) {
        MarkSize size = space.markSize();
        // Targets of a regression may have the colour of what lies behind them.
        Color edge = space.interpretation().saysClasses() ? palette.panel() : palette.mutedText();
        for (int i = 0; i < marks.size(); i++) {
            if (!marks.isPlaced(i) || !verdict.isOf(marks, i)) {
                continue;
            }
            double x = area.x().position(marks.x(i));
            double y = area.y().position(marks.y(i));
            if (marks.isLeftOut(i)) {
                dashedCircle(x, y, size, HeatColors.color(marks.ring(i)), palette);
                continue;
            }
            shape.fill(x, y, size.radius() + 1, edge);
            shape.fill(x, y, size.radius(), HeatColors.color(marks.ring(i)));
            shape.fill(x, y, size.radius() - size.ring(), HeatColors.color(marks.fill(i)));
            if (marks.isWrong(i)) {
                cross(x, y, size.radius(), palette);
            }
        }
    }

    @FunctionalInterface
    private interface Shape {
        void fill(double x, double y, double radius, Color color);
    }

    private void dashedCircle(double x, double y, MarkSize size, Color ring, Palette palette) {
        disc(x, y, size.radius() + 1, palette.plate().deriveColor(0, 1, 1, MUTED));
        double radius = size.radius() - size.ring() / 2;
        g.setStroke(ring);
        g.setLineWidth(Math.max(1, 0.6 * size.ring()));
        g.setLineDashes(DASH, DASH);
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setLineDashes();
    }

    private void disc(double x, double y, double radius, Color color) {
        g.setFill(color);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void square(double x, double y, double radius, Color color) {
        double half = radius * 0.9;
        g.setFill(color);
        g.fillRect(x - half, y - half, 2 * half, 2 * half);
    }

    private void cross(double x, double y, double radius, Palette palette) {
        double arm = CROSS * radius;
        g.setStroke(palette.outline());
        g.setLineWidth(CROSS_WIDTH * radius);
        g.strokeLine(x - arm, y - arm, x + arm, y + arm);
        g.strokeLine(x - arm, y + arm, x + arm, y - arm);
    }
}
