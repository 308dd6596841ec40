package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.shared.Palette;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** Draws the hovered and the selected part on a separate canvas, with a label of the exact numbers. */
final class HoverRenderer {

    private static final double TEXT_SIZE = 12;
    private static final double LINE_HEIGHT = 20;
    private static final double PADDING = 10;
    private static final double GAP = 4;

    private final GraphicsContext canvas;
    private final Pen pen;
    private final ConnectionRenderer connections;
    private final NeuronRenderer neurons;
    private final MarkRenderer marks;

    HoverRenderer(Canvas canvas) {
        this.canvas = canvas.getGraphicsContext2D();
        pen = new Pen(this.canvas);
        connections = new ConnectionRenderer(this.canvas);
        neurons = new NeuronRenderer(this.canvas, pen);
        marks = new MarkRenderer(this.canvas, pen);
    }

    /**
     * Redraws the canvas.
     *
     * @param labelled the part to label
     */
    void draw(NetworkView view, Optional<Part> hovered, Optional<Part> selected, Optional<Part> labelled) {
        Dimension2D window = view.viewport().window();
        canvas.clearRect(0, 0, window.getWidth(), window.getHeight());
        pen.enlarge(view.viewport());
        hovered.ifPresent(part -> drawHovered(part, view));
        selected.ifPresent(part -> drawSelected(part, view));
        pen.reset(view.viewport());
        labelled.ifPresent(part -> drawLabel(part, view));
    }

    private void drawHovered(Part part, NetworkView view) {
        if (part instanceof Part.Weight weight) {
            double value = view.values().weight(weight.layer(), weight.to(), weight.from());
            connections.drawEdge(value, curve(weight, view), view.palette());
            connections.drawStrong(value, curve(weight, view), view.palette());
        } else if (part instanceof Part.Bias bias) {
            drawBias(bias, view);
        } else if (part instanceof Part.Input input) {
            drawNeuron(-1, input.index(), view);
        } else if (part instanceof Part.Neuron neuron) {
            drawNeuron(neuron.layer(), neuron.unit(), view);
        }
    }

    private static Curve curve(Part.Weight weight, NetworkView view) {
        return view.layout().gaps().get(weight.layer()).curve(weight.to(), weight.from());
    }

    private void drawSelected(Part part, NetworkView view) {
        if (part instanceof Part.Weight weight) {
            double value = view.values().weight(weight.layer(), weight.to(), weight.from());
            connections.drawSelection(value, curve(weight, view), view.palette());
        } else if (part instanceof Part.Bias bias) {
            drawSelectedBias(bias, view);
        } else if (part instanceof Part.Input input) {
            drawSelectedNeuron(-1, input.index(), view);
        } else if (part instanceof Part.Neuron neuron) {
            drawSelectedNeuron(neuron.layer(), neuron.unit(), view);
        }
    }

    private void drawSelectedBias(Part.Bias bias, NetworkView view) {
        Column column = view.layout().column(bias.layer());
        if (column.hasBias()) {
            marks.drawBiasSelection(column, bias.to(), view.palette());
        } else {
            drawSelectedNeuron(bias.layer(), bias.to(), view);
        }
    }

    private void drawSelectedNeuron(int layer, int unit, NetworkView view) {
        Column column = view.layout().column(layer);
        marks.drawSelection(column, unit, view.palette());
        neurons.drawLabels(column, unit, view);
    }

    private void drawBias(Part.Bias bias, NetworkView view) {
        Column column = view.layout().column(bias.layer());
        if (!column.hasBias()) {
            marks.drawOutline(column, bias.to(), view.palette());
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
        marks.drawOutline(view.layout().column(layer), unit, view.palette());
        marks.drawStuck(view.layout().column(layer), unit, view);
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
        Rectangle2D place = place(part, view, size);
        Palette palette = view.palette();
        canvas.setFill(palette.label());
        canvas.fillRoundRect(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(), 8, 8);
        double y = place.getMinY() + GAP / 2 + LINE_HEIGHT / 2;
        for (MathText line : lines) {
            pen.write(line, place.getMinX() + PADDING, y, TEXT_SIZE, palette.labelText());
            y += LINE_HEIGHT;
        }
    }

    private static Rectangle2D place(Part part, NetworkView view, Dimension2D size) {
        LabelPlace place = new LabelPlace(view.viewport().window(), size);
        Rectangle2D thing = view.placeOf(part);
        return part instanceof Part.Weight ? place.above(thing) : place.beside(thing);
    }
}
