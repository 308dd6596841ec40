package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Chapter;
import java.util.Optional;

/** One row of the list. It says what stands there, not with which numbers, so that a list stays as it is while training. */
sealed interface Entry {

    Chapter chapter();

    /** The name of a chapter. */
    record Title(Chapter chapter) implements Entry {}

    /** Opens and closes what follows it. */
    sealed interface Fold extends Entry {
        boolean open();
    }

    /** The name of a layer of many neurons. */
    record Layer(Chapter chapter, int layer, boolean open) implements Fold {}

    /** The name of a neuron, above its lines. */
    record Group(Chapter chapter, Part.Neuron neuron, boolean open) implements Fold {}

    /** A line of a neuron, or of the whole network. */
    record Formula(Chapter chapter, Optional<Part.Neuron> neuron, int line) implements Entry {}

    /** The chapter has no lines; says why. */
    record Note(Chapter chapter) implements Entry {}
}
