package backprop.explain;

import backprop.engine.Part;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The lines of one stage that belong together: those of a neuron, or of the loss. Lines are made when they are asked for.
 */
public final class Section {

    private final Stage stage;
    private final Optional<Part.Neuron> neuron;
    private final int size;
    private final IntFunction<Line> lines;

    Section(Stage stage, Optional<Part.Neuron> neuron, int size, IntFunction<Line> lines) {
        this.stage = stage;
        this.neuron = neuron;
        this.size = size;
        this.lines = lines;
    }

    public Stage stage() {
        return stage;
    }

    /** The neuron whose lines these are; empty for the loss. */
    public Optional<Part.Neuron> neuron() {
        return neuron;
    }

    /** The number of lines. */
    public int size() {
        return size;
    }

    /** Makes line {@code index}, from 0. */
    public Line line(int index) {
        return lines.apply(index);
    }
}
