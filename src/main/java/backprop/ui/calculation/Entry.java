package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Stage;

/** One row of the list. It says what stands there, not with which numbers, so that a list stays as it is while training. */
sealed interface Entry {

    Stage stage();

    /** The name of a stage. */
    record Title(Stage stage) implements Entry {}

    /** The name of a neuron, above its lines; opens and closes them. */
    record Group(Stage stage, Part.Neuron neuron, boolean open) implements Entry {}

    /** Line {@code line} of section {@code section}. */
    record Formula(Stage stage, int section, int line) implements Entry {}

    /** The lines of a stage cannot be known yet. */
    record Pending(Stage stage) implements Entry {}
}
