package backprop.ui.network;

import backprop.engine.Architecture;
import backprop.engine.Part;
import java.util.Optional;

/** Keyboard navigation between the parts of a network. */
final class PartWalk {

    enum Step {
        /** To the previous layer; from a connection to its source. */
        LEFT,
        /** To the next layer; from a connection or bias to its neuron. */
        RIGHT,
        UP,
        DOWN,
        /** To the first neuron of the layer. */
        FIRST,
        /** To the last neuron of the layer. */
        LAST,
        /** To the next incoming connection of a neuron, then its bias, then the neuron. */
        NEXT_INCOMING,
        PREVIOUS_INCOMING
    }

    private final Architecture shape;

    PartWalk(Architecture shape) {
        this.shape = shape;
    }

    /**
     * Returns the part after a step; the same part at the border of the network. The initial part is the first input.
     */
    Part step(Optional<Part> from, Step step) {
        if (from.isEmpty()) {
            return new Part.Input(0);
        }
        return switch (step) {
            case LEFT, RIGHT -> sideways(from.get(), step);
            case UP -> neuron(layer(from.get()), unit(from.get()) - 1);
            case DOWN -> neuron(layer(from.get()), unit(from.get()) + 1);
            case FIRST -> neuron(layer(from.get()), 0);
            case LAST -> neuron(layer(from.get()), Integer.MAX_VALUE);
            case NEXT_INCOMING -> incoming(from.get(), 1);
            case PREVIOUS_INCOMING -> incoming(from.get(), -1);
        };
    }

    private Part sideways(Part part, Step step) {
        boolean left = step == Step.LEFT;
        if (part instanceof Part.Weight weight && left) {
            return neuron(weight.layer() - 1, weight.from());
        }
        if (!left && (part instanceof Part.Weight || part instanceof Part.Bias)) {
            return neuron(layer(part), unit(part));
        }
        return neuron(layer(part) + (left ? -1 : 1), unit(part));
    }

    /** Cycles through a neuron, its connections and its bias. */
    private Part incoming(Part part, int direction) {
        int layer = layer(part);
        if (layer < 0) {
            return part;
        }
        int sources = shape.sources(layer);
        int position = Math.floorMod(position(part, sources) + direction, sources + 2);
        if (position == 0) {
            return new Part.Neuron(layer, unit(part));
        }
        return position > sources ? new Part.Bias(layer, unit(part)) : new Part.Weight(layer, unit(part), position - 1);
    }

    private static int position(Part part, int sources) {
        if (part instanceof Part.Weight weight) {
            return weight.from() + 1;
        }
        return part instanceof Part.Bias ? sources + 1 : 0;
    }

    /** Returns the neuron or input with these indices, clamped to the network. */
    private Part neuron(int layer, int unit) {
        int l = Math.max(-1, Math.min(shape.depth() - 1, layer));
        int units = l < 0 ? shape.inputs() : shape.units(l);
        int u = Math.max(0, Math.min(units - 1, unit));
        return l < 0 ? new Part.Input(u) : new Part.Neuron(l, u);
    }

    /** Returns the layer of a part, the target layer for a connection; -1 denotes the inputs. */
    static int layer(Part part) {
        if (part instanceof Part.Neuron neuron) {
            return neuron.layer();
        }
        if (part instanceof Part.Weight weight) {
            return weight.layer();
        }
        return part instanceof Part.Bias bias ? bias.layer() : -1;
    }

    /** Returns the index of the neuron, the target neuron for a weight or bias. */
    private static int unit(Part part) {
        if (part instanceof Part.Input input) {
            return input.index();
        }
        if (part instanceof Part.Neuron neuron) {
            return neuron.unit();
        }
        return part instanceof Part.Weight weight ? weight.to() : ((Part.Bias) part).to();
    }
}
