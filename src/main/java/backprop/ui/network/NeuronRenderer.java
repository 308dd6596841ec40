package backprop.ui.network;

import backprop.engine.Activation;
import backprop.engine.Part;
import backprop.engine.StuckNeurons;
import backprop.ui.Palette;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.text.TextAlignment;

/** Draws inputs and neurons, with their numbers in and above them. */
final class NeuronRenderer {

    private static final double ROUNDING = 0.4;
    private static final double LABEL_SIZE = 11;
    private static final double SMALLEST_INPUT_WITH_VALUE = 26;
    private static final double SELECTION_DISTANCE = 3.5;
    private static final double BIAS_MARGIN = 3;
    private static final double SMALLEST_MARK = 5;
    private static final double LARGEST_MARK = 15;
    private static final Map<StuckNeurons.Cause, String> SIGNS =
            Map.of(StuckNeurons.Cause.DEAD, "0", StuckNeurons.Cause.SATURATED, "≈");

    private final GraphicsContext canvas;
    private final Pen pen;

    NeuronRenderer(GraphicsContext canvas, Pen pen) {
        this.canvas = canvas;
        this.pen = pen;
    }

    void drawInput(Column column, int index, NetworkView view) {
        double value = view.values().a(-1, index);
        Color fill = view.palette().diverging(view.inputScales().get(index).position(value));
        Rectangle2D box = column.box(index);
        canvas.setFill(fill);
        canvas.fillOval(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        border(view.palette(), box);
        canvas.strokeOval(box.getMinX() + 0.5, box.getMinY() + 0.5, box.getWidth() - 1, box.getHeight() - 1);
        if (column.size() >= SMALLEST_INPUT_WITH_VALUE) {
            double size = Math.max(9, Math.min(13, column.size() * 0.34));
            pen.writeStrong(inputValue(value, view), column.x(), column.y(index), size, Palette.textOn(fill));
        }
    }

    private static String inputValue(double value, NetworkView view) {
        String exact = view.numbers().exact(value);
        String shorter = exact.length() <= 5 ? exact : view.numbers().significant(value, 3);
        return shorter.length() <= 5 ? shorter : view.numbers().significant(value, 2);
    }

    void drawNeuron(Column column, int unit, NetworkView view, ResponsePictures pictures) {
        Rectangle2D box = column.box(unit);
        Activation activation = view.values().shape().activation(column.layer());
        Image picture = pictures.picture(
                view.values().snapshot().neuronGrid(), new Part.Neuron(column.layer(), unit), activation);
        double arc = column.size() * ROUNDING;
        canvas.setFill(new ImagePattern(picture, box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), false));
        canvas.fillRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), arc, arc);
        border(view.palette(), box);
        canvas.strokeRoundRect(
                box.getMinX() + 0.5, box.getMinY() + 0.5, box.getWidth() - 1, box.getHeight() - 1, arc, arc);
        column.decimals().ifPresent(decimals -> drawPlate(column, unit, decimals, view));
        drawMark(column, unit, view);
        if (column.hasBias()) {
            drawLabels(column, unit, view);
        }
    }

    private void border(Palette palette, Rectangle2D box) {
        canvas.setStroke(palette.mutedText());
        canvas.setLineWidth(1);
        canvas.setLineDashes();
    }

    /** The activation, or the delta in its own colour. */
    private void drawPlate(Column column, int unit, int decimals, NetworkView view) {
        OptionalDouble delta = view.values().delta(column.layer(), unit);
        if (view.reading() == Reading.DELTA && delta.isPresent()) {
            String text = plateText(delta.getAsDouble(), decimals, view);
            drawPlate(column.box(unit), text, view.palette().backward(), view);
        } else {
            String text = plateText(view.values().a(column.layer(), unit), decimals, view);
            drawPlate(column.box(unit), text, view.palette().text(), view);
        }
    }

    private static String plateText(double value, int decimals, NetworkView view) {
        int digitsBeforePoint = (int) Math.log10(Math.max(1, Math.abs(value)));
        return view.numbers().fixed(value, Math.max(0, decimals - digitsBeforePoint));
    }

    private void drawPlate(Rectangle2D box, String text, Color color, NetworkView view) {
        double size = Math.max(9, Math.min(11, box.getWidth() / 4.2));
        double height = Math.round(size * 1.3);
        double margin = box.getWidth() >= 38 ? 3 : 1;
        double y = box.getMaxY() - margin - height;
        canvas.setFill(view.palette().plate());
        canvas.fillRoundRect(box.getMinX() + margin, y, box.getWidth() - 2 * margin, height, 6, 6);
        pen.writeStrong(text, (box.getMinX() + box.getMaxX()) / 2, y + height / 2, size, color);
    }

    /** A sign at a neuron that learns nothing; why is said where one points at it. */
    void drawMark(Column column, int unit, NetworkView view) {
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

    private void drawLabels(Column column, int unit, NetworkView view) {
        drawBias(column, unit, view);
        if (column.hasDelta()) {
            double y = labelY(column.labelBox(unit));
            view.values().delta(column.layer(), unit).ifPresent(delta -> {
                String text = "δ " + view.numbers().signed(delta, 4);
                Palette palette = view.palette();
                pen.writeOver(
                        palette.panel(), text, column.x() + 5, y, LABEL_SIZE, palette.backward(), TextAlignment.LEFT);
            });
        }
    }

    private void drawBias(Column column, int unit, NetworkView view) {
        drawBias(column, unit, view, view.palette().panel(), view.palette().mutedText());
    }

    /** The bias above a neuron again, highlighted. */
    void drawStrongBias(Column column, int unit, NetworkView view) {
        drawBias(column, unit, view, view.palette().highlight(), view.palette().text());
    }

    private void drawBias(Column column, int unit, NetworkView view, Color ground, Color color) {
        String text = "b " + view.numbers().signed(view.values().bias(column.layer(), unit), 3);
        Rectangle2D box = column.labelBox(unit);
        boolean shared =
                column.hasDelta() && view.values().delta(column.layer(), unit).isPresent();
        double x = shared ? column.x() - 5 : column.x();
        TextAlignment alignment = shared ? TextAlignment.RIGHT : TextAlignment.CENTER;
        pen.writeOver(ground, text, x, labelY(box), LABEL_SIZE, color, alignment);
    }

    private static double labelY(Rectangle2D box) {
        return (box.getMinY() + box.getMaxY()) / 2;
    }

    /** Marks a neuron or input as the one that is looked at. */
    void drawOutline(Column column, int unit, Palette palette) {
        outline(column, column.box(unit), 0, 2.5, palette);
    }

    /** Marks a neuron or input as the one that is selected: a second line around it, a little away. */
    void drawSelection(Column column, int unit, NetworkView view) {
        outline(column, column.box(unit), 0, 1.5, view.palette());
        outline(column, column.box(unit), SELECTION_DISTANCE, 1.5, view.palette());
        if (column.hasBias()) {
            drawLabels(column, unit, view);
        }
    }

    private void outline(Column column, Rectangle2D box, double distance, double width, Palette palette) {
        double arc = (column.isInput() ? column.size() : column.size() * ROUNDING) + 2 * distance;
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

    /** Marks the bias above a neuron as the one that is selected. */
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
