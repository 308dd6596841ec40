package backprop.ui.calculation;

import backprop.engine.Architecture;
import backprop.engine.Part;
import backprop.explain.Calculation;
import backprop.explain.Chapter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which layers and neurons are open. In a small network all are; in a larger one only the first of each chapter, until the user
 * opens others.
 */
final class Folding {

    private static final int MOST_ALL_OPEN = 8;
    /** A layer with more neurons can be folded as a whole. */
    private static final int MOST_UNFOLDED = 4;

    private record NeuronKey(Chapter chapter, Part.Neuron neuron) {}

    private record LayerKey(Chapter chapter, int layer) {}

    private final Map<NeuronKey, Boolean> neurons = new HashMap<>();
    private final Map<LayerKey, Boolean> layers = new HashMap<>();
    private Optional<Part.Neuron> revealed = Optional.empty();

    /** Opens what is closed and closes what is open; a layer with all its neurons. */
    void turn(Entry.Fold fold) {
        if (fold instanceof Entry.Group group) {
            neurons.put(new NeuronKey(group.chapter(), group.neuron()), !group.open());
        } else {
            Entry.Layer layer = (Entry.Layer) fold;
            neurons.keySet()
                    .removeIf(key ->
                            key.chapter() == layer.chapter() && key.neuron().layer() == layer.layer());
            layers.put(new LayerKey(layer.chapter(), layer.layer()), !layer.open());
        }
    }

    /** Opens a neuron in all chapters until another one is revealed. */
    void reveal(Part.Neuron neuron) {
        revealed = Optional.of(neuron);
    }

    /** Whether a layer has a heading of its own. */
    boolean folds(Chapter chapter, int layer, Calculation calculation) {
        boolean single = chapter == Chapter.CHAIN && layer == end(calculation).layer();
        return !single && shape(calculation).units(layer) > MOST_UNFOLDED;
    }

    boolean isOpen(Chapter chapter, int layer, Calculation calculation) {
        boolean usually = isSmall(calculation)
                || layer == firstLayer(chapter, calculation)
                || revealed.map(Part.Neuron::layer).equals(Optional.of(layer));
        return layers.getOrDefault(new LayerKey(chapter, layer), usually);
    }

    boolean isOpen(Chapter chapter, Part.Neuron neuron, Calculation calculation) {
        boolean first = neuron.unit() == 0 && neuron.layer() == firstLayer(chapter, calculation);
        boolean usually = isSmall(calculation)
                || first
                || layers.getOrDefault(new LayerKey(chapter, neuron.layer()), false)
                || revealed.equals(Optional.of(neuron))
                || chapter == Chapter.CHAIN && neuron.equals(end(calculation));
        return neurons.getOrDefault(new NeuronKey(chapter, neuron), usually);
    }

    private static boolean isSmall(Calculation calculation) {
        return shape(calculation).layers().stream()
                        .mapToInt(layer -> layer.units())
                        .sum()
                <= MOST_ALL_OPEN;
    }

    private static int firstLayer(Chapter chapter, Calculation calculation) {
        boolean back = chapter == Chapter.CHAIN || chapter == Chapter.BACKWARD;
        return back ? shape(calculation).depth() - 1 : 0;
    }

    private static Part.Neuron end(Calculation calculation) {
        return calculation.traced().flatMap(Part::neuron).orElseThrow();
    }

    private static Architecture shape(Calculation calculation) {
        return calculation.situation().network().architecture();
    }
}
