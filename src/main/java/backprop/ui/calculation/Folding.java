package backprop.ui.calculation;

import backprop.engine.Architecture;
import backprop.engine.Part;
import backprop.explain.Calculation;
import backprop.explain.Chapter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Expanded layers and neurons. Initially all in a small network, otherwise only the first of each chapter. */
final class Folding {

    private static final int MOST_ALL_OPEN = 8;
    /** Number of neurons above which a layer can be collapsed. */
    private static final int MOST_UNFOLDED = 4;

    private record NeuronKey(Chapter chapter, Part.Neuron neuron) {}

    private record LayerKey(Chapter chapter, int layer) {}

    private final Map<NeuronKey, Boolean> neurons = new HashMap<>();
    private final Map<LayerKey, Boolean> layers = new HashMap<>();
    private Optional<Part.Neuron> revealed = Optional.empty();

    /** Toggles an entry; a layer together with its neurons. */
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

    /** Expands a neuron in all chapters until another one is revealed. */
    void reveal(Part.Neuron neuron) {
        revealed = Optional.of(neuron);
    }

    /** Whether a layer has its own heading. */
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
