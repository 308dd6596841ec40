package backprop.ui.network;

import backprop.ui.shared.Palette;
import java.util.OptionalDouble;
import javafx.geometry.Dimension2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws a network view. */
final class NetworkRenderer {

    private static final double CAPTION_SIZE = 11;
    static final double NAME_SIZE = 13;
    private static final double PITCH_FOR_TWO_LINES = 30;
    /** Distance between a column and the text beside it. */
    private static final double BESIDE = 10;

    private static final double EDGE = 2;

    private final GraphicsContext canvas;
    private final Pen pen;
    private final PixelLayer pixels;
    private final ConnectionRenderer connections;
    private final NeuronRenderer neurons;
    private final MarkRenderer marks;
    private ResponsePictures pictures = new ResponsePictures(Palette.LIGHT);

    NetworkRenderer(Canvas canvas) {
        this.canvas = canvas.getGraphicsContext2D();
        pen = new Pen(this.canvas);
        pixels = new PixelLayer(this.canvas);
        connections = new ConnectionRenderer(this.canvas);
        neurons = new NeuronRenderer(this.canvas, pen);
        marks = new MarkRenderer(this.canvas, pen);
    }

    void draw(NetworkView view) {
        if (pictures.palette() != view.palette()) {
            pictures = new ResponsePictures(view.palette());
        }
        NetworkLayout layout = view.layout();
        Dimension2D window = view.viewport().window();
        canvas.clearRect(0, 0, window.getWidth(), window.getHeight());
        pixels.draw(view, pictures);
        pen.enlarge(view.viewport());
        layout.gaps().stream()
                .filter(gap -> !gap.isDense() && view.shows(gap))
                .forEach(gap -> connections.drawAll(gap, view.values(), view.palette()));
        layout.columns().stream().filter(view::shows).forEach(column -> drawColumn(column, view));
        drawOutputs(layout.column(view.values().shape().depth() - 1), view);
        pen.reset(view.viewport());
        drawCaptions(view);
    }

    private void drawColumn(Column column, NetworkView view) {
        for (int unit = 0; unit < column.shown(); unit++) {
            if (view.shows(column, unit)) {
                drawUnit(column, unit, view);
            }
        }
        if (column.hidden() > 0) {
            String more = new Captions(view.values().shape(), view.texts()).more(column);
            muted(more, column.x(), column.y(column.shown()), TextAlignment.CENTER, view.palette());
        }
    }

    private void drawUnit(Column column, int unit, NetworkView view) {
        if (column.isInput()) {
            neurons.drawInput(column, unit, view);
            drawName(column, unit, view);
        } else if (view.isSmall(column)) {
            marks.drawStuck(column, unit, view);
        } else {
            neurons.drawNeuron(column, unit, view, pictures);
        }
    }

    private void drawName(Column column, int input, NetworkView view) {
        double size = Math.min(NAME_SIZE, column.pitch() - 1);
        MathText name = pen.shortened(view.inputName(input), size, column.left() - BESIDE - EDGE);
        double x = column.left() - BESIDE - pen.width(name, size);
        pen.write(name, x, column.y(input), size, view.palette().text());
    }

    /** Draws the captions at the lower edge of the window, independent of the columns. */
    private void drawCaptions(NetworkView view) {
        Viewport viewport = view.viewport();
        double height = viewport.window().getHeight();
        Captions captions = new Captions(view.values().shape(), view.texts());
        for (Column column : view.layout().columns()) {
            double x = viewport.toWindowX(column.x());
            String text = captions.of(column);
            muted(text, x, height - NetworkLayout.captionBaseline(), TextAlignment.CENTER, view.palette());
        }
    }

    /** Draws name and target of each output, and its value if that does not fit into the neuron. */
    private void drawOutputs(Column column, NetworkView view) {
        double x = column.right() + BESIDE;
        double room = view.layout().width() - EDGE - x;
        for (int output = 0; output < column.shown(); output++) {
            double y = column.y(output);
            OptionalDouble expected = view.values().expected(output);
            boolean twoLines = expected.isPresent() && column.pitch() >= PITCH_FOR_TWO_LINES;
            double apart = twoLines ? 9 : 0;
            if (twoLines || expected.isEmpty()) {
                MathText name = pen.shortened(view.outputName(output), NAME_SIZE, room);
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
