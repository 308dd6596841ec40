package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.shared.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys Insert and Delete: add or remove a neuron; with Shift, a layer. */
final class ShapeKeys {

    private final ShapeCommands commands;
    private final Consumer<String> say;
    private final Texts texts;

    /** @param say shows a message */
    ShapeKeys(ShapeCommands commands, Consumer<String> say, Texts texts) {
        this.commands = commands;
        this.say = say;
        this.texts = texts;
    }

    /**
     * Handles a key. Returns whether it is one of these.
     *
     * @param current keyboard position
     */
    boolean press(KeyEvent event, Optional<Part> current) {
        if (event.getCode() != KeyCode.INSERT && event.getCode() != KeyCode.DELETE) {
            return false;
        }
        current.flatMap(part -> event.getCode() == KeyCode.INSERT ? insert(event, part) : delete(event, part))
                .ifPresentOrElse(commands::run, () -> say.accept(texts.get("refused.nowhere")));
        return true;
    }

    private Optional<ShapeCommands.Command> insert(KeyEvent event, Part part) {
        int layer = PartWalk.layer(part);
        return Optional.of(event.isShiftDown() ? commands.addLayer(layer + 1) : commands.addNeuron(layer));
    }

    private Optional<ShapeCommands.Command> delete(KeyEvent event, Part part) {
        if (event.isShiftDown()) {
            return Optional.of(commands.removeLayer(PartWalk.layer(part)));
        }
        if (part instanceof Part.Input input) {
            return Optional.of(commands.removeNeuron(-1, input.index()));
        }
        return part instanceof Part.Neuron neuron
                ? Optional.of(commands.removeNeuron(neuron.layer(), neuron.unit()))
                : Optional.empty();
    }
}
