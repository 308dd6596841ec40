package backprop.ui.network;

import backprop.engine.Part;
import backprop.engine.StuckNeurons;
import backprop.ui.shared.Palette;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/** Draws marks of neurons: hovered, selected, dead or saturated. */
final class MarkRenderer {

    private static final double SELECTION_DISTANCE = 3.5;
    private static final double BIAS_MARGIN = 3;
    private static final double SMALLEST_MARK = 5;
    private static final double LARGEST_MARK = 15;
    private static final Map<StuckNeurons.Cause, String> SIGNS =
            Map.of(StuckNeurons.Cause.DEAD, "0", StuckNeurons.Cause.SATURATED, "≈");

    private final GraphicsContext canvas;
    private final Pen pen;

    MarkRenderer(GraphicsContext canvas, Pen pen) {
        this.canvas = canvas;
        this.pen = pen;
    }

    /** Draws the mark of a dead or saturated neuron; its label explains the cause. */
    void drawStuck(Column column, int unit, NetworkView view) {
        view.stuck(new Part.Neuron(column.layer(), unit)).ifPresent(cause -> {
            Rectangle2D box = column.box(unit);
            double size = Math.max(SMALLEST_MARK, Math.min(LARGEST_MARK, column.size() * 0.35));
            double x = box.getMinX() + size / 4;
            double y = box.getMinY() + size / 4;
            Palette palette = view.palette();
            canvas.setFill(palette.label());
            canvas.fillOval(x - size / 2, y - size / 2, size, size);
            pen.writeStrong(SIGNS.get(cause), x, y, size * 0.75, palette.labelText());
        });
    }

    /** Marks a neuron or input as hovered. */
    void drawOutline(Column column, int unit, Palette palette) {
        outline(column, column.box(unit), 0, 2.5, palette);
    }

    /** Marks a neuron or input as selected, with a second outline. */
    void drawSelection(Column column, int unit, Palette palette) {
        outline(column, column.box(unit), 0, 1.5, palette);
        outline(column, column.box(unit), SELECTION_DISTANCE, 1.5, palette);
    }

    private void outline(Column column, Rectangle2D box, double distance, double width, Palette palette) {
        double arc = (column.isInput() ? column.size() : column.size() * NeuronRenderer.ROUNDING) + 2 * distance;
        canvas.setStroke(palette.outline());
        canvas.setLineWidth(width);
        canvas.setLineDashes();
        canvas.strokeRoundRect(
                box.getMinX() - distance,
                box.getMinY() - distance,
                box.getWidth() + 2 * distance,
                box.getHeight() + 2 * distance,
                arc,
                arc);
    }

    /** Marks the bias above a neuron as selected. */
    void drawBiasSelection(Column column, int unit, Palette palette) {
        Rectangle2D box = column.biasBox(unit);
        canvas.setStroke(palette.outline());
        canvas.setLineWidth(1.5);
        canvas.setLineDashes();
        canvas.strokeRoundRect(
                box.getMinX() - BIAS_MARGIN,
                box.getMinY() - 1,
                box.getWidth() + 2 * BIAS_MARGIN,
                box.getHeight() + 1,
                6,
                6);
    }
}
