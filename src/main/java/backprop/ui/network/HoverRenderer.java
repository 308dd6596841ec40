package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.Palette;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** Draws, on a canvas of its own, what is emphasised: one part of the network, with a label that says its exact numbers. */
final class HoverRenderer {

    private static final double TEXT_SIZE = 12;
    private static final double LINE_HEIGHT = 20;
    private static final double PADDING = 10;
    private static final double GAP = 4;

    private final GraphicsContext canvas;
    private final Pen pen;
    private final ConnectionRenderer connections;
    private final NeuronRenderer neurons;

    HoverRenderer(Canvas canvas) {
        this.canvas = canvas.getGraphicsContext2D();
        pen = new Pen(this.canvas);
        connections = new ConnectionRenderer(this.canvas);
        neurons = new NeuronRenderer(this.canvas, pen);
    }

    void clear(NetworkLayout layout) {
        canvas.clearRect(0, 0, layout.width(), layout.height());
    }

    void draw(Part part, NetworkView view) {
        clear(view.layout());
        if (part instanceof Part.Weight weight) {
            drawWeight(weight, view);
        } else if (part instanceof Part.Bias bias) {
            drawBias(bias, view);
        } else if (part instanceof Part.Input input) {
            drawNeuron(-1, input.index(), view);
        } else if (part instanceof Part.Neuron neuron) {
            drawNeuron(neuron.layer(), neuron.unit(), view);
        }
        drawLabel(part, view);
    }

    private void drawWeight(Part.Weight weight, NetworkView view) {
        Curve curve = view.layout().gaps().get(weight.layer()).curve(weight.to(), weight.from());
        double value = view.values().weight(weight.layer(), weight.to(), weight.from());
        connections.drawEdge(value, curve, view.palette());
        connections.drawStrong(value, curve, view.palette());
    }

    private void drawBias(Part.Bias bias, NetworkView view) {
        Column column = view.layout().column(bias.layer());
        if (!column.hasBias()) {
            neurons.drawOutline(column, bias.to(), view.palette());
            return;
        }
        neurons.drawStrongBias(column, bias.to(), view);
    }

    private void drawNeuron(int layer, int unit, NetworkView view) {
        for (Gap gap : view.layout().gaps()) {
            if (gap.layer() == layer) {
                drawInto(gap, unit, view);
            } else if (gap.layer() == layer + 1) {
                drawFrom(gap, unit, view);
            }
        }
        neurons.drawOutline(view.layout().column(layer), unit, view.palette());
    }

    private void drawInto(Gap gap, int to, NetworkView view) {
        for (int from = 0; from < gap.from().shown(); from++) {
            double weight = view.values().weight(gap.layer(), to, from);
            connections.drawStrong(weight, gap.curve(to, from), view.palette());
        }
    }

    private void drawFrom(Gap gap, int from, NetworkView view) {
        for (int to = 0; to < gap.to().shown(); to++) {
            double weight = view.values().weight(gap.layer(), to, from);
            connections.drawStrong(weight, gap.curve(to, from), view.palette());
        }
    }

    private void drawLabel(Part part, NetworkView view) {
        List<MathText> lines = new PartTexts(view).label(part);
        Dimension2D size =
                new Dimension2D(Math.ceil(pen.width(lines, TEXT_SIZE)) + 2 * PADDING, lines.size() * LINE_HEIGHT + GAP);
        Rectangle2D place = place(part, view.layout(), size);
        Palette palette = view.palette();
        canvas.setFill(palette.label());
        canvas.fillRoundRect(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(), 8, 8);
        double y = place.getMinY() + GAP / 2 + LINE_HEIGHT / 2;
        for (MathText line : lines) {
            pen.write(line, place.getMinX() + PADDING, y, TEXT_SIZE, palette.labelText());
            y += LINE_HEIGHT;
        }
    }

    private static Rectangle2D place(Part part, NetworkLayout layout, Dimension2D size) {
        LabelPlace place = new LabelPlace(new Dimension2D(layout.width(), layout.height()), size);
        Rectangle2D thing = layout.boxOf(part);
        return part instanceof Part.Weight ? place.above(thing) : place.beside(thing);
    }
}
