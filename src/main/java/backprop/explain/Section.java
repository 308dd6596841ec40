package backprop.explain;

import backprop.engine.Part;
import java.util.Optional;
import java.util.function.IntFunction;

/** Lines of one chapter that belong together: those of a neuron, or of the loss. Lines are created on demand. */
public final class Section {

    private final Chapter chapter;
    private final Optional<Part.Neuron> neuron;
    private final int size;
    private final IntFunction<Line> lines;

    Section(Chapter chapter, Optional<Part.Neuron> neuron, int size, IntFunction<Line> lines) {
        this.chapter = chapter;
        this.neuron = neuron;
        this.size = size;
        this.lines = lines;
    }

    /** Creates a section without lines. */
    static Section empty(Chapter chapter) {
        return new Section(chapter, Optional.empty(), 0, i -> {
            throw new IndexOutOfBoundsException(i);
        });
    }

    public Chapter chapter() {
        return chapter;
    }

    /** Returns the neuron of these lines; empty for lines of the whole network, such as the loss. */
    public Optional<Part.Neuron> neuron() {
        return neuron;
    }

    /** Returns the number of lines. */
    public int size() {
        return size;
    }

    /** Creates line {@code index}, from 0. */
    public Line line(int index) {
        return lines.apply(index);
    }
}
