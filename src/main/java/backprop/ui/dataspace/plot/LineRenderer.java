package backprop.ui.dataspace.plot;

import backprop.ui.shared.Fonts;
import backprop.ui.shared.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Draws the lines of the neurons of the first layer: each with dashes of its own, with hairs on the side where the sum is
 * positive, and a label where it covers least.
 */
final class LineRenderer {

    /** More lines than this have no labels, but for the one that is pointed at. */
    static final int MOST_LABELS = 8;

    private static final Font FONT = Fonts.text(11);
    private static final double[][] DASHES = {{}, {9, 4}, {3, 3}, {10, 3, 2, 3}};
    private static final double[] PLACES = {0.1, 0.9, 0.25, 0.75, 0.4, 0.6};
    private static final double HAIR = 5;
    private static final double HAIR_EVERY = 16;
    private static final double HEIGHT = 16;
    private static final double PADDING = 4;

    private final GraphicsContext g;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LineRenderer(GraphicsContext g) {
        this.g = g;
    }

    /**
     * Draws lines.
     *
     * @param label what a line is called
     * @param avoid positions that labels better do not cover
     */
    void draw(
            PlotArea area,
            List<NeuronLine> lines,
            Function<NeuronLine, String> label,
            List<Cursor> avoid,
            Palette palette) {
        taken.clear();
        avoid.forEach(point -> taken.add(new Rectangle2D(point.x() - 9, point.y() - 9, 18, 18)));
        for (NeuronLine line : lines) {
            drawLine(line, 1.1, palette);
        }
        if (lines.size() <= MOST_LABELS) {
            lines.forEach(line -> drawLabel(area, line, label.apply(line), palette));
        }
    }

    /** Draws the line that is pointed at. */
    void emphasise(PlotArea area, NeuronLine line, String label, List<Cursor> avoid, Palette palette) {
        taken.clear();
        avoid.forEach(point -> taken.add(new Rectangle2D(point.x() - 9, point.y() - 9, 18, 18)));
        g.setStroke(palette.highlight());
        g.setLineWidth(6);
        g.strokeLine(line.from().x(), line.from().y(), line.to().x(), line.to().y());
        drawLine(line, 2, palette);
        drawLabel(area, line, label, palette);
    }

    private void drawLine(NeuronLine line, double width, Palette palette) {
        g.setStroke(palette.text());
        g.setLineWidth(width);
        g.setLineDashes(DASHES[line.unit() % DASHES.length]);
        g.strokeLine(line.from().x(), line.from().y(), line.to().x(), line.to().y());
        g.setLineDashes();
        g.setLineWidth(1);
        int hairs = (int) (line.length() / HAIR_EVERY);
        for (int i = 0; i < hairs; i++) {
            Cursor at = line.at((i + 0.5) / hairs);
            g.strokeLine(at.x(), at.y(), at.x() + HAIR * line.towardsX(), at.y() + HAIR * line.towardsY());
        }
    }

    private void drawLabel(PlotArea area, NeuronLine line, String text, Palette palette) {
        double width = Math.ceil(Fonts.width(text, FONT)) + 2 * PADDING;
        Rectangle2D box = Arrays.stream(PLACES)
                .mapToObj(line::at)
                .map(at -> within(area, at, width))
                .min(Comparator.comparingLong(
                        place -> taken.stream().filter(place::intersects).count()))
                .orElseThrow();
        taken.add(box);
        g.setFill(palette.plate());
        g.fillRoundRect(box.getMinX(), box.getMinY(), width, HEIGHT, 5, 5);
        g.setFill(palette.text());
        g.setFont(FONT);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(text, box.getMinX() + PADDING, box.getMinY() + HEIGHT / 2);
    }

    private static Rectangle2D within(PlotArea area, Cursor at, double width) {
        double x = Math.max(area.left() + 2, Math.min(area.right() - 2 - width, at.x() - width / 2));
        double y = Math.max(area.top() + 2, Math.min(area.bottom() - 2 - HEIGHT, at.y() - HEIGHT / 2));
        return new Rectangle2D(x, y, width, HEIGHT);
    }
}
