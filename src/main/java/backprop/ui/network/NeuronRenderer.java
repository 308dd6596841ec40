package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.shared.Palette;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.text.TextAlignment;

/** Draws inputs and neurons, with the numbers in and above them. */
final class NeuronRenderer {

    static final double ROUNDING = 0.4;
    private static final Fit.Sizes LABEL_SIZES = new Fit.Sizes(9, 11);
    private static final double SMALLEST_LETTERS = 8;
    private static final double DELTA_WIDTH = 62;
    private static final double SMALLEST_INPUT_WITH_VALUE = 26;
    /** Fraction of the diameter of an input available for its number. */
    private static final double SHARE_OF_CIRCLE = 0.84;

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
            Fit.Sizes sizes = new Fit.Sizes(SMALLEST_LETTERS, Math.max(9, Math.min(13, column.size() * 0.34)));
            List<String> texts = ShortNumbers.exact(value, view.numbers());
            double chord = column.size() * SHARE_OF_CIRCLE;
            pen.writeStrong(texts, column.x(), column.y(index), chord, sizes, Palette.textOn(fill));
        }
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

    /** Draws the activation, or the delta in its colour. */
    private void drawPlate(Column column, int unit, int decimals, NetworkView view) {
        OptionalDouble delta = view.values().delta(column.layer(), unit);
        if (view.showsDeltaInside(column) && delta.isPresent()) {
            List<String> texts = ShortNumbers.fixed(delta.getAsDouble(), decimals, view.numbers());
            drawPlate(column.box(unit), texts, view.palette().backward(), view);
        } else {
            List<String> texts = ShortNumbers.fixed(view.values().a(column.layer(), unit), decimals, view.numbers());
            drawPlate(column.box(unit), view.age().marked(texts), view.palette().text(), view);
        }
    }

    private void drawPlate(Rectangle2D box, List<String> texts, Color color, NetworkView view) {
        double size = Math.max(9, Math.min(11, box.getWidth() / 4.2));
        double height = Math.round(size * 1.3);
        double margin = box.getWidth() >= 38 ? 3 : 1;
        double y = box.getMaxY() - margin - height;
        canvas.setFill(view.palette().plate());
        canvas.fillRoundRect(box.getMinX() + margin, y, box.getWidth() - 2 * margin, height, 6, 6);
        double middle = (box.getMinX() + box.getMaxX()) / 2;
        double width = box.getWidth() - 2 * margin - 2;
        pen.writeStrong(texts, middle, y + height / 2, width, new Fit.Sizes(SMALLEST_LETTERS, size), color);
    }

    /** Draws bias and delta above a neuron, if space permits. */
    void drawLabels(Column column, int unit, NetworkView view) {
        if (!column.hasBias()) {
            return;
        }
        drawBias(column, unit, view);
        if (column.hasDelta()) {
            double y = labelY(column.labelBox(unit));
            shownDelta(column, unit, view).ifPresent(delta -> {
                List<String> texts = named("δ ", ShortNumbers.signed(delta, 4, view.numbers()));
                Pen.Ink ink = new Pen.Ink(view.palette().backward(), TextAlignment.LEFT);
                pen.writeOver(view.palette().panel(), texts, column.x() + 5, y, DELTA_WIDTH, LABEL_SIZES, ink);
            });
        }
    }

    private static List<String> named(String letter, List<String> texts) {
        return texts.stream().map(text -> letter + text).toList();
    }

    private static OptionalDouble shownDelta(Column column, int unit, NetworkView view) {
        return view.reveal().showsDelta(column.layer())
                ? view.values().delta(column.layer(), unit)
                : OptionalDouble.empty();
    }

    private void drawBias(Column column, int unit, NetworkView view) {
        drawBias(column, unit, view, view.palette().panel(), view.palette().mutedText());
    }

    /** Redraws the bias above a neuron, highlighted. */
    void drawStrongBias(Column column, int unit, NetworkView view) {
        drawBias(column, unit, view, view.palette().highlight(), view.palette().text());
    }

    private void drawBias(Column column, int unit, NetworkView view, Color ground, Color color) {
        List<String> numbers = ShortNumbers.signed(view.values().bias(column.layer(), unit), 3, view.numbers());
        List<String> texts = named("b ", view.age().marked(numbers));
        Rectangle2D box = column.labelBox(unit);
        boolean shared =
                column.hasDelta() && view.values().delta(column.layer(), unit).isPresent();
        double x = shared ? column.x() - 5 : column.x();
        Pen.Ink ink = new Pen.Ink(color, shared ? TextAlignment.RIGHT : TextAlignment.CENTER);
        pen.writeOver(ground, texts, x, labelY(box), column.biasBox(unit).getWidth(), LABEL_SIZES, ink);
    }

    private static double labelY(Rectangle2D box) {
        return (box.getMinY() + box.getMaxY()) / 2;
    }
}
