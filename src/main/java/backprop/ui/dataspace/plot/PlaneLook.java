package backprop.ui.dataspace.plot;

import backprop.engine.Architecture;
import backprop.engine.ForwardPass;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.training.Snapshot;
import backprop.ui.shared.Palette;
import java.util.Optional;

/**
 * How the plane itself looks: what is read there, and in which colours.
 *
 * @param neuron  whose response is shown; empty for the outputs
 * @param outputs how many numbers are read in each cell
 */
public record PlaneLook(
        Optional<Part.Neuron> neuron, OutputInterpretation interpretation, HeatColors colors, int outputs) {

    /**
     * The look of what is shown.
     *
     * @param outputs how the outputs are read
     * @param reach   how far the colours go for neurons whose activation has no bounds, more than 0
     */
    public static PlaneLook of(
            PlaneContent shown, Architecture shape, OutputInterpretation outputs, double reach, Palette palette) {
        Optional<Part.Neuron> neuron = shown.neuron();
        OutputInterpretation interpretation = neuron.map(
                        n -> OutputInterpretation.ofNeuron(shape.activation(n.layer()), reach))
                .orElse(outputs);
        HeatColors colors = HeatColors.of(interpretation, palette, DataSpace.SOFTNESS, shown.strength());
        return new PlaneLook(neuron, interpretation, colors, neuron.isPresent() ? 1 : shape.outputs());
    }

    public PlaneGrid of(ResponseGrid grid) {
        return new PlaneGrid(grid, neuron);
    }

    /** What the network says at a point of all that is read here, shape [outputs]. */
    double[] at(Snapshot snapshot, double[] inputs) {
        ForwardPass pass = snapshot.forward(inputs);
        return neuron.map(n -> new double[] {pass.a(n.layer(), n.unit())}).orElseGet(pass::outputs);
    }
}
