package backprop.ui.dataspace.plot;

import backprop.data.Scaling;
import backprop.engine.Architecture;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.ui.shared.LabModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/** The lines of the hidden neurons of the first layer, and which of them is pointed at, in the plane or in another panel. */
final class NeuronLines {

    /** How near one has to point at a line, in pixels. */
    private static final double REACH = 5;

    private final LabModel lab;
    private final NeuronWords words;
    private final LineRenderer emphasis;

    /** @param g where the line that is pointed at is drawn */
    NeuronLines(LabModel lab, GraphicsContext g) {
        this.lab = lab;
        words = new NeuronWords(lab);
        emphasis = new LineRenderer(g);
    }

    /** All of them; none where there is no hidden layer. */
    List<NeuronLine> of(PlotFrame frame) {
        Network network = lab.snapshot().network();
        return network.architecture().depth() > 1
                ? NeuronLine.of(network, scaling(), frame.view(), frame.area())
                : List.of();
    }

    /** The neuron whose line is nearest to a position, if one is near. */
    Optional<Part.Neuron> at(Cursor position, PlotFrame frame) {
        return of(frame).stream()
                .filter(line -> line.distance(position) <= REACH)
                .min(Comparator.comparingDouble(line -> line.distance(position)))
                .map(line -> new Part.Neuron(0, line.unit()));
    }

    /**
     * Draws the line of the neuron that is pointed at in any panel, or whose weight or bias is, even where the lines are hidden.
     *
     * @param avoid positions that its label better does not cover
     */
    void emphasise(PlotFrame frame, List<Cursor> avoid) {
        Network network = lab.snapshot().network();
        hovered(network.architecture())
                .ifPresent(neuron -> NeuronLine.of(neuron.unit(), network, scaling(), frame.view(), frame.area())
                        .ifPresent(line -> emphasis.emphasise(
                                frame.area(),
                                line,
                                words.label(neuron, frame.space(), network, frame.area()),
                                avoid,
                                frame.palette())));
    }

    private Scaling scaling() {
        return lab.snapshot().config().data().scaling();
    }

    private Optional<Part.Neuron> hovered(Architecture shape) {
        return lab.hoveredProperty()
                .get()
                .flatMap(NeuronLines::neuronOf)
                .filter(neuron -> neuron.layer() == 0 && shape.depth() > 1 && neuron.isIn(shape));
    }

    private static Optional<Part.Neuron> neuronOf(Part part) {
        if (part instanceof Part.Neuron neuron) {
            return Optional.of(neuron);
        }
        if (part instanceof Part.Weight weight) {
            return Optional.of(new Part.Neuron(weight.layer(), weight.to()));
        }
        return part instanceof Part.Bias bias
                ? Optional.of(new Part.Neuron(bias.layer(), bias.to()))
                : Optional.empty();
    }
}
