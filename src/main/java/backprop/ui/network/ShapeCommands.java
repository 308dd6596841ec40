package backprop.ui.network;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.ShapeEdit;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Commands that add and remove neurons and layers, with the reason where that is impossible. */
final class ShapeCommands {

    private static final int UNITS_OF_FIRST_LAYER = 4;

    /**
     * Command on the network.
     *
     * @param name    localized name
     * @param refusal reason if impossible; empty otherwise
     */
    record Command(String name, String refusal, ShapeEdit edit) {

        boolean isPossible() {
            return refusal.isEmpty();
        }
    }

    private final LabModel lab;
    private final TrainingService training;
    private final Consumer<String> say;
    private final Texts texts;

    /** @param say shows a message; an empty one clears it */
    ShapeCommands(LabModel lab, TrainingService training, Consumer<String> say) {
        this.lab = lab;
        this.training = training;
        this.say = say;
        texts = lab.texts(NetworkController.class);
    }

    private Architecture shape() {
        return lab.snapshot().config().architecture();
    }

    /** @param layer layer index; -1 denotes the inputs */
    Command addNeuron(int layer) {
        String refusal = isHidden(layer) && shape().units(layer) == Architecture.MAX_UNITS
                ? texts.get("refused.mostNeurons", Architecture.MAX_UNITS)
                : outside(layer);
        return new Command(texts.get("command.addNeuron", layer + 1), refusal, new ShapeEdit.AddNeuron(layer));
    }

    Command removeNeuron(int layer, int unit) {
        String refusal =
                isHidden(layer) && shape().units(layer) == 1 ? texts.get("refused.lastNeuron") : outside(layer);
        String name = texts.get("command.removeNeuron", unit + 1, layer + 1);
        return new Command(name, refusal, new ShapeEdit.RemoveNeuron(layer, unit));
    }

    /** Returns the command that adds a hidden layer before {@code layer}. */
    Command addLayer(int layer) {
        List<Layer> hidden = shape().hidden();
        String refusal = hidden.size() == Architecture.MAX_HIDDEN_LAYERS
                ? texts.get("refused.mostLayers", Architecture.MAX_HIDDEN_LAYERS)
                : "";
        int place = Math.max(0, Math.min(hidden.size(), layer));
        Layer added = hidden.isEmpty()
                ? new Layer(UNITS_OF_FIRST_LAYER, Activation.TANH)
                : hidden.get(Math.max(0, place - 1));
        return new Command(
                texts.get("command.addLayer", added.units(), place + 1), refusal, new ShapeEdit.AddLayer(place, added));
    }

    Command removeLayer(int layer) {
        return new Command(
                texts.get("command.removeLayer", layer + 1), outside(layer), new ShapeEdit.RemoveLayer(layer));
    }

    boolean isHidden(int layer) {
        return layer >= 0 && layer < shape().depth() - 1;
    }

    private String outside(int layer) {
        if (isHidden(layer)) {
            return "";
        }
        return texts.get(layer < 0 ? "refused.inputs" : "refused.outputs");
    }

    /**
     * Runs the command or shows the reason. Clears the selection, whose indices may denote another neuron afterwards.
     */
    void run(Command command) {
        say.accept(command.refusal());
        if (command.isPossible()) {
            lab.hoveredProperty().set(Optional.empty());
            lab.selectedPartProperty().set(Optional.empty());
            training.reshape(command.edit());
        }
    }
}
