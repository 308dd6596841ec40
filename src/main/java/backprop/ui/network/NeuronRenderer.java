package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.Palette;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.text.TextAlignment;

/** Draws inputs and neurons, with their numbers in and above them. */
final class NeuronRenderer {

    static final double ROUNDING = 0.4;
    private static final double LABEL_SIZE = 11;
    private static final double SMALLEST_INPUT_WITH_VALUE = 26;

    private final GraphicsContext canvas;
    private final Pen pen;
    private final MarkRenderer marks;

    NeuronRenderer(GraphicsContext canvas, Pen pen) {
        this.canvas = canvas;
        this.pen = pen;
        marks = new MarkRenderer(canvas, pen);
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
        Image picture = pictures.picture(view, new Part.Neuron(column.layer(), unit));
        double arc = column.size() * ROUNDING;
        canvas.setFill(new ImagePattern(picture, box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), false));
        canvas.fillRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), arc, arc);
        border(view.palette(), box);
        canvas.strokeRoundRect(
                box.getMinX() + 0.5, box.getMinY() + 0.5, box.getWidth() - 1, box.getHeight() - 1, arc, arc);
        if (view.reveal().showsValue(column.layer())) {
            column.decimals().ifPresent(decimals -> drawPlate(column, unit, decimals, view));
        }
        marks.drawStuck(column, unit, view);
        drawLabels(column, unit, view);
    }

    private void border(Palette palette, Rectangle2D box) {
        canvas.setStroke(palette.mutedText());
        canvas.setLineWidth(1);
        canvas.setLineDashes();
    }

    /** The activation, or the delta in its own colour. */
    private void drawPlate(Column column, int unit, int decimals, NetworkView view) {
        OptionalDouble delta = view.values().delta(column.layer(), unit);
        if (view.showsDeltaInside(column) && delta.isPresent()) {
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

    /** Bias and delta above a neuron, where there is room for them. */
    void drawLabels(Column column, int unit, NetworkView view) {
        if (!column.hasBias()) {
            return;
        }
        drawBias(column, unit, view);
        if (column.hasDelta()) {
            double y = labelY(column.labelBox(unit));
            shownDelta(column, unit, view).ifPresent(delta -> {
                String text = "δ " + view.numbers().signed(delta, 4);
                Palette palette = view.palette();
                pen.writeOver(
                        palette.panel(), text, column.x() + 5, y, LABEL_SIZE, palette.backward(), TextAlignment.LEFT);
            });
        }
    }

    private static OptionalDouble shownDelta(Column column, int unit, NetworkView view) {
        return view.reveal().showsDelta(column.layer())
                ? view.values().delta(column.layer(), unit)
                : OptionalDouble.empty();
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
}
