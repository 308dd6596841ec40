package backprop.ui.network;

import backprop.ui.Palette;
import java.util.OptionalDouble;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws a network; decides nothing. */
final class NetworkRenderer {

    private static final double CAPTION_SIZE = 11;
    private static final double NAME_SIZE = 13;
    private static final double PITCH_FOR_TWO_LINES = 30;
    private static final int LONGEST_NAME = 16;

    private final GraphicsContext canvas;
    private final Pen pen;
    private final ConnectionRenderer connections;
    private final DenseRenderer dense;
    private final NeuronRenderer neurons;

    NetworkRenderer(Canvas canvas) {
        this.canvas = canvas.getGraphicsContext2D();
        pen = new Pen(this.canvas);
        connections = new ConnectionRenderer(this.canvas);
        dense = new DenseRenderer(this.canvas);
        neurons = new NeuronRenderer(this.canvas, pen);
    }

    void draw(NetworkView view) {
        NetworkLayout layout = view.layout();
        canvas.clearRect(0, 0, layout.width(), layout.height());
        layout.gaps().forEach(gap -> drawConnections(gap, view));
        layout.columns().forEach(column -> drawColumn(column, view));
        drawCaptions(view);
        drawOutputs(layout.column(view.values().shape().depth() - 1), view);
    }

    private void drawConnections(Gap gap, NetworkView view) {
        if (gap.isDense()) {
            dense.draw(gap, view.values(), view.palette(), view.layout().height());
        } else {
            connections.drawAll(gap, view.values(), view.palette());
        }
    }

    private void drawColumn(Column column, NetworkView view) {
        for (int unit = 0; unit < column.shown(); unit++) {
            if (column.isInput()) {
                neurons.drawInput(column, unit, view);
                drawName(column, unit, view);
            } else {
                neurons.drawNeuron(column, unit, view);
            }
        }
    }

    private void drawName(Column column, int input, NetworkView view) {
        double size = Math.min(NAME_SIZE, column.pitch() - 1);
        MathText name = MathText.ofName(shortened(view.inputName(input)));
        double x = column.left() - 10 - pen.width(name, size);
        pen.write(name, x, column.y(input), size, view.palette().text());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private void drawCaptions(NetworkView view) {
        Captions captions = new Captions(view.values().shape(), view.texts());
        for (Column column : view.layout().columns()) {
            muted(captions.of(column), column.x(), view.layout().captionY(), TextAlignment.CENTER, view.palette());
            if (column.hidden() > 0) {
                double y = column.y(column.shown());
                muted(captions.more(column), column.x(), y, TextAlignment.CENTER, view.palette());
            }
        }
    }

    /** The name of each output and what is expected; its value too, where that does not fit into the neuron. */
    private void drawOutputs(Column column, NetworkView view) {
        double x = column.right() + 10;
        for (int output = 0; output < column.shown(); output++) {
            double y = column.y(output);
            OptionalDouble expected = view.values().expected(output);
            boolean twoLines = expected.isPresent() && column.pitch() >= PITCH_FOR_TWO_LINES;
            double apart = twoLines ? 9 : 0;
            if (twoLines || expected.isEmpty()) {
                MathText name = MathText.ofName(shortened(view.outputName(output)));
                pen.write(name, x, y - apart, NAME_SIZE, view.palette().text());
            }
            if (expected.isPresent()) {
                muted(
                        outputText(column, output, expected.getAsDouble(), view),
                        x,
                        y + apart,
                        TextAlignment.LEFT,
                        view.palette());
            }
        }
    }

    private static String outputText(Column column, int output, double expected, NetworkView view) {
        String text = view.texts().get("expected", shortly(expected, view));
        return column.decimals().isPresent()
                ? text
                : view.numbers().fixed(view.values().a(column.layer(), output), 3) + " · " + text;
    }

    private static String shortly(double value, NetworkView view) {
        String exact = view.numbers().exact(value);
        return exact.length() <= 6 ? exact : view.numbers().significant(value, 3);
    }

    private void muted(String text, double x, double y, TextAlignment alignment, Palette palette) {
        pen.write(text, x, y, CAPTION_SIZE, palette.mutedText(), alignment);
    }
}
