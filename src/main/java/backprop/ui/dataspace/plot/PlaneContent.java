package backprop.ui.dataspace.plot;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Part;
import java.util.Optional;

/**
 * What the user wants to see of the network on the plane.
 *
 * @param output index of the output that is read where there are several that are no classes of a softmax
 * @param neuron the neuron whose response is shown instead of the outputs
 */
public record PlaneContent(int output, Optional<Part.Neuron> neuron, Strength strength) {

    /** What the colours of the plane say. */
    public enum Strength {
        /** How sure the network is, too. */
        GRADUAL,
        /** The class alone. */
        CLASS_ONLY
    }

    /** One output, with all its shades. */
    public static PlaneContent ofOutput(int output) {
        return new PlaneContent(output, Optional.empty(), Strength.GRADUAL);
    }

    /**
     * What is shown while a part of the network is selected: a neuron's response, or else the output that was chosen.
     *
     * @param output that was chosen
     */
    static PlaneContent of(Optional<Part> selected, int output, Strength strength, Architecture shape) {
        Optional<Part.Neuron> neuron = selected.filter(Part.Neuron.class::isInstance)
                .map(Part.Neuron.class::cast)
                .filter(part -> part.isIn(shape));
        boolean isOutput = neuron.isPresent() && neuron.get().layer() == shape.depth() - 1;
        return isOutput && shape.outputActivation() != Activation.SOFTMAX
                ? new PlaneContent(neuron.get().unit(), Optional.empty(), strength)
                : new PlaneContent(Math.min(output, shape.outputs() - 1), neuron, strength);
    }
}
