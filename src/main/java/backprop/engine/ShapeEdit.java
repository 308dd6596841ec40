package backprop.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Change of the hidden layers by which the remaining parameters can be retained. */
public sealed interface ShapeEdit {

    /** Denotes no layer or neuron of the old architecture. */
    int NONE = -1;

    /** Addition of a neuron at the end of a hidden layer. */
    record AddNeuron(int layer) implements ShapeEdit {}

    /** Removal of a neuron of a hidden layer. */
    record RemoveNeuron(int layer, int unit) implements ShapeEdit {}

    /** Insertion of a hidden layer before {@code layer}. */
    record AddLayer(int layer, Layer added) implements ShapeEdit {}

    /** Removal of a hidden layer. */
    record RemoveLayer(int layer) implements ShapeEdit {}

    /**
     * Returns the architecture after the change.
     *
     * @throws IllegalArgumentException if the result exceeds the limits of {@link Architecture}, or the layer is not
     *     hidden
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

    /** The affected hidden layer. */
    int layer();

    /**
     * Maps each parameter of the new architecture to the index of the retained parameter of the old one, or to {@link
     * #NONE} if it is new. A weight is retained if both of its neurons are and remain in adjacent layers.
     *
     * @return shape [parameters of the new architecture]
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
