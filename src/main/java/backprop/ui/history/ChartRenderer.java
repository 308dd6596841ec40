package backprop.ui.history;

import backprop.ui.shared.Fonts;
import backprop.ui.shared.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws the axes and the curves. */
final class ChartRenderer {

    static final Font FONT = Fonts.text(11);

    private static final double GRID_OPACITY = 0.75;
    private static final double TRIANGLE = 4;
    private static final double HINT_PADDING = 12;
    private static final double HINT_HEIGHT = 16;
    private static final double[] TEST_DASH = {5, 4};
    private static final double[] MARK_DASH = {1, 3};
    private static final double[] SOLID = {};

    private final GraphicsContext g;
    private final CurveRenderer curves;

    ChartRenderer(GraphicsContext g) {
        this.g = g;
        curves = new CurveRenderer(g);
    }

    /** Colour of the test loss, which also has a dash pattern. */
    static Color testColor(Palette palette) {
        return palette.mutedText();
    }

    void draw(ChartContent content) {
        g.clearRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
        g.setFont(FONT);
        drawAxes(content);
        drawHint(content);
        drawMarks(content);
        content.test().ifPresent(test -> curves.draw(test, content.scale(), testColor(content.palette()), TEST_DASH));
        curves.draw(content.training(), content.scale(), content.palette().positive(), SOLID);
        drawLegend(content);
    }

    private void drawAxes(ChartContent content) {
        ChartScale scale = content.scale();
        g.setLineWidth(1);
        g.setLineDashes(SOLID);
        g.setStroke(content.palette().border().deriveColor(0, 1, 1, GRID_OPACITY));
        g.setFill(content.palette().mutedText());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.RIGHT);
        for (ChartScale.AxisLabel label : scale.lossLabels()) {
            double y = crisp(label.position());
            g.strokeLine(scale.left(), y, scale.right(), y);
            g.fillText(label.text(), scale.left() - 6, y);
        }
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        for (ChartScale.AxisLabel label : scale.epochLabels()) {
            double x = crisp(label.position());
            g.strokeLine(x, scale.bottom(), x, scale.bottom() + 3);
            g.fillText(label.text(), x, scale.bottom() + 5);
        }
        g.fillText(content.texts().epoch(), (scale.left() + scale.right()) / 2, scale.bottom() + 18);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(content.texts().loss(), 0, 0);
    }

    private static double crisp(double position) {
        return Math.floor(position) + 0.5;
    }

    private void drawMarks(ChartContent content) {
        ChartScale scale = content.scale();
        g.setStroke(content.palette().mutedText());
        g.setFill(content.palette().mutedText());
        g.setLineWidth(1);
        g.setLineDashes(MARK_DASH);
        for (double mark : content.marks()) {
            double x = crisp(mark);
            g.strokeLine(x, scale.top(), x, scale.bottom());
            g.fillPolygon(
                    new double[] {x - TRIANGLE, x + TRIANGLE, x},
                    new double[] {scale.top() - TRIANGLE, scale.top() - TRIANGLE, scale.top() + TRIANGLE - 1},
                    3);
        }
    }

    /** Draws the legend, needed for two lines only, above the plot. */
    private void drawLegend(ChartContent content) {
        if (content.test().isEmpty()) {
            return;
        }
        Palette palette = content.palette();
        double right = content.scale().right();
        double left = drawKey(content.texts().test(), right, palette, testColor(palette), TEST_DASH);
        drawKey(content.texts().training(), left - 14, palette, palette.positive(), SOLID);
    }

    private double drawKey(String text, double right, Palette palette, Color color, double[] dash) {
        double width = CursorRenderer.width(text);
        g.setFill(palette.mutedText());
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.TOP);
        g.fillText(text, right, 0);
        g.setStroke(color);
        g.setLineWidth(CurveRenderer.LINE);
        g.setLineDashes(dash);
        double end = right - width - 5;
        g.strokeLine(end - 23, 7, end, 7);
        return end - 23;
    }

    private void drawHint(ChartContent content) {
        ChartScale scale = content.scale();
        if (content.curve().size() == 1) {
            drawHint(content, content.texts().empty(), (scale.top() + scale.bottom()) / 2);
        } else if (scale.losses().isExceeded()) {
            drawHint(content, content.texts().exceeded(), scale.top() + 14);
        }
    }

    private void drawHint(ChartContent content, String text, double y) {
        ChartScale scale = content.scale();
        double lineY = y;
        for (String line : Wrapping.of(text, scale.right() - scale.left() - HINT_PADDING, CursorRenderer::width)) {
            drawHintLine(content.palette(), line, (scale.left() + scale.right()) / 2, lineY);
            lineY += HINT_HEIGHT;
        }
    }

    private void drawHintLine(Palette palette, String line, double middle, double y) {
        double width = CursorRenderer.width(line) + HINT_PADDING;
        g.setFill(palette.panel());
        g.fillRect(middle - width / 2, y - HINT_HEIGHT / 2, width, HINT_HEIGHT);
        g.setFill(palette.mutedText());
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(line, middle, y);
    }
}
