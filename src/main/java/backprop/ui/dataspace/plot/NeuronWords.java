package backprop.ui.dataspace.plot;

import backprop.engine.Architecture;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.List;

/** What neurons are called, and which logical functions they compute. */
public final class NeuronWords {

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** In a smaller square, in pixels, there are only names. */
    private static final double ROOM = 200;

    private final Texts texts;

    public NeuronWords(LabModel lab) {
        texts = lab.texts(NeuronWords.class);
    }

    /** A hidden neuron such as {@code h3}, with its layer where there are several; an output by the name of its column. */
    public String name(Part.Neuron neuron, Architecture shape, List<String> outputs) {
        if (neuron.layer() == shape.depth() - 1) {
            return outputs.get(neuron.unit());
        }
        String name = "h" + (neuron.unit() + 1);
        return shape.depth() > 2 ? name + "\u207d" + SUPERSCRIPTS.charAt(neuron.layer() + 1) + "\u207e" : name;
    }

    /** The name of a logical function of two inputs, such as {@code x1 AND NOT x2}. */
    String function(LogicalFunction function, List<String> inputs) {
        return texts.get("logic." + function.name(), inputs.get(0), inputs.get(1));
    }

    /** What stands at the line of a neuron of the first layer: its name, and what it computes where that is a function of bits. */
    String label(Part.Neuron neuron, DataSpace space, Network network, PlotArea area) {
        String name = name(neuron, network.architecture(), space.config().data().outputs());
        return space.isLogical() && area.side() >= ROOM
                ? texts.get(
                        "line.logic",
                        name,
                        function(
                                LogicalFunction.of(
                                        network, space.config().data().scaling(), neuron),
                                space.config().data().inputs()))
                : name;
    }
}
