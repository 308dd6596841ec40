package backprop.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A change of the hidden layers that leaves everything else as it is, so that what remains can keep what it has learned. */
public sealed interface ShapeEdit {

    /** No layer or neuron of the old shape. */
    int NONE = -1;

    /** One neuron more, below the others of a hidden layer. */
    record AddNeuron(int layer) implements ShapeEdit {}

    /** One neuron of a hidden layer less. */
    record RemoveNeuron(int layer, int unit) implements ShapeEdit {}

    /** A new hidden layer, which takes the place of {@code layer} and moves it and those behind by one. */
    record AddLayer(int layer, Layer added) implements ShapeEdit {}

    /** One hidden layer less. */
    record RemoveLayer(int layer) implements ShapeEdit {}

    /**
     * The shape after the change.
     *
     * @throws IllegalArgumentException if it would leave the limits of {@link Architecture}, or the layer is not a hidden one
     */
    default Architecture in(Architecture shape) {
        List<Layer> hidden = new ArrayList<>(shape.hidden());
        int place = layer();
        int last = this instanceof AddLayer ? hidden.size() : hidden.size() - 1;
        if (place < 0 || place > last) {
            throw new IllegalArgumentException("layer: expected a hidden layer, 0 to " + last + ", but was " + place);
        }
        if (this instanceof AddLayer edit) {
            hidden.add(place, edit.added);
        } else if (this instanceof RemoveLayer) {
            hidden.remove(place);
        } else {
            Layer old = hidden.get(place);
            hidden.set(place, new Layer(old.units() + (this instanceof AddNeuron ? 1 : -1), old.activation()));
        }
        return shape.withHidden(hidden);
    }

    /** The hidden layer that is changed. */
    int layer();

    /**
     * Which parameter of the old shape each of the new one is: the index of a weight or bias that remains, or {@link #NONE} for
     * one that is new. A weight remains where both of its ends do, and are still neighbours.
     *
     * @return shape [parameters of the new shape]
     */
    default int[] origins(Architecture old) {
        Architecture shape = in(old);
        int[] origins = new int[shape.parameterCount()];
        Arrays.fill(origins, NONE);
        for (int layer = 0; layer < shape.depth(); layer++) {
            int oldLayer = oldLayer(layer);
            for (int to = 0; oldLayer != NONE && to < shape.units(layer); to++) {
                addOrigins(origins, old, shape, layer, to);
            }
        }
        return origins;
    }

    private void addOrigins(int[] origins, Architecture old, Architecture shape, int layer, int to) {
        int oldLayer = oldLayer(layer);
        int oldTo = oldUnit(layer, to, old);
        if (oldTo == NONE) {
            return;
        }
        origins[shape.biasIndex(layer, to)] = old.biasIndex(oldLayer, oldTo);
        boolean neighbours = layer == 0 ? oldLayer == 0 : oldLayer(layer - 1) == oldLayer - 1;
        for (int from = 0; neighbours && from < shape.sources(layer); from++) {
            int oldFrom = layer == 0 ? from : oldUnit(layer - 1, from, old);
            if (oldFrom != NONE) {
                origins[shape.weightIndex(layer, to, from)] = old.weightIndex(oldLayer, oldTo, oldFrom);
            }
        }
    }

    private int oldLayer(int layer) {
        if (this instanceof AddLayer edit) {
            return layer == edit.layer ? NONE : layer - (layer > edit.layer ? 1 : 0);
        }
        return this instanceof RemoveLayer edit && layer >= edit.layer ? layer + 1 : layer;
    }

    private int oldUnit(int layer, int unit, Architecture old) {
        int oldLayer = oldLayer(layer);
        int oldUnit = this instanceof RemoveNeuron edit && layer == edit.layer && unit >= edit.unit ? unit + 1 : unit;
        return oldLayer == NONE || oldUnit >= old.units(oldLayer) ? NONE : oldUnit;
    }
}
