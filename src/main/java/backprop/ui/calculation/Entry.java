package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Chapter;
import java.util.Optional;

/** Entry of the list. Identifies the content without its numbers, so that the list is unchanged during training. */
sealed interface Entry {

    Chapter chapter();

    /** Heading of a chapter. */
    record Title(Chapter chapter) implements Entry {}

    /** Expands and collapses the entries below. */
    sealed interface Fold extends Entry {
        boolean open();
    }

    /** Heading of a layer of many neurons. */
    record Layer(Chapter chapter, int layer, boolean open) implements Fold {}

    /** Heading of a neuron, above its lines. */
    record Group(Chapter chapter, Part.Neuron neuron, boolean open) implements Fold {}

    /** Line of a neuron or of the whole network. */
    record Formula(Chapter chapter, Optional<Part.Neuron> neuron, int line) implements Entry {}

    /** Reason why a chapter has no lines. */
    record Note(Chapter chapter) implements Entry {}
}
