package backprop.ui.history;

import backprop.training.ErrorCurve;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws the cursor and its values on a separate canvas above the chart, which is not redrawn. */
final class CursorRenderer {

    private static final double PADDING = 7;
    private static final double LINE = 14;
    private static final double GAP = 8;

    private static final String SEPARATOR = " \u00b7 ";

    private final GraphicsContext g;

    CursorRenderer(GraphicsContext g) {
        this.g = g;
    }

    static double width(String text) {
        return Fonts.width(text, ChartRenderer.FONT);
    }

    /** @param point point of the curve at the cursor */
    void draw(ChartContent content, OptionalInt point) {
        g.clearRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
        point.ifPresent(i -> draw(content, i));
    }

    private void draw(ChartContent content, int i) {
        ErrorCurve curve = content.curve();
        ChartScale scale = content.scale();
        Palette palette = content.palette();
        double x = scale.x(curve.epoch(i));
        g.setStroke(palette.outline());
        g.setLineWidth(1);
        g.strokeLine(Math.floor(x) + 0.5, scale.top(), Math.floor(x) + 0.5, scale.bottom());
        if (!Double.isNaN(curve.test(i))) {
            CurveRenderer.drawDot(g, x, scale.lineY(curve.test(i)), scale, ChartRenderer.testColor(palette));
        }
        CurveRenderer.drawDot(g, x, scale.lineY(curve.train(i)), scale, palette.positive());
        drawLabel(content, i, lines(content, i));
    }

    /** Returns one line if it fits, plus one for an edit. */
    private List<String> lines(ChartContent content, int i) {
        String value = content.texts().point(content.curve(), i);
        boolean fits = width(value) + 2 * PADDING <= g.getCanvas().getWidth();
        List<String> lines = new ArrayList<>(fits ? List.of(value) : List.of(value.split(SEPARATOR)));
        if (content.isChanged(i)) {
            lines.add(content.texts().changed());
        }
        return lines;
    }

    private void drawLabel(ChartContent content, int i, List<String> lines) {
        ChartScale scale = content.scale();
        double x = scale.x(content.curve().epoch(i));
        double width = lines.stream().mapToDouble(CursorRenderer::width).max().orElse(0) + 2 * PADDING;
        double height = LINE * lines.size() + PADDING;
        double left = labelLeft(x, width);
        double top = labelTop(content, i, height);
        g.setFill(content.palette().label());
        g.fillRoundRect(left, top, width, height, 6, 6);
        g.setFill(content.palette().labelText());
        g.setFont(ChartRenderer.FONT);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        for (int line = 0; line < lines.size(); line++) {
            g.fillText(lines.get(line), left + PADDING, top + PADDING / 2 + LINE * (line + 0.5));
        }
    }

    /**
     * Places the label to the right of the cursor if it fits, otherwise to the left, or across it in a narrow chart.
     */
    private double labelLeft(double x, double width) {
        double most = g.getCanvas().getWidth() - width;
        if (x + GAP <= most) {
            return x + GAP;
        }
        return x - GAP - width >= 0 ? x - GAP - width : Math.max(0, most);
    }

    /** Places the label in the half of the plot opposite to the training loss. */
    private static double labelTop(ChartContent content, int i, double height) {
        ChartScale scale = content.scale();
        boolean low = scale.y(content.curve().train(i)) > (scale.top() + scale.bottom()) / 2;
        return low ? scale.top() + GAP : scale.bottom() - height - GAP;
    }
}
