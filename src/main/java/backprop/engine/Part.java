package backprop.engine;

import java.util.Optional;

/** Part of a network that can be selected. Layers are numbered as in {@link Architecture}. */
public sealed interface Part {

    /** Input number {@code index}. */
    record Input(int index) implements Part {}

    /** A hidden or output neuron. */
    record Neuron(int layer, int unit) implements Part {}

    /** The weight from neuron {@code from} of the previous layer to neuron {@code to}. */
    record Weight(int layer, int to, int from) implements Part {}

    /** The bias of neuron {@code to}. */
    record Bias(int layer, int to) implements Part {}

    /** The neuron itself, or the target neuron of a weight or bias; empty for an input. */
    default Optional<Neuron> neuron() {
        if (this instanceof Weight weight) {
            return Optional.of(new Neuron(weight.layer(), weight.to()));
        }
        if (this instanceof Bias bias) {
            return Optional.of(new Neuron(bias.layer(), bias.to()));
        }
        return this instanceof Neuron neuron ? Optional.of(neuron) : Optional.empty();
    }

    /** Whether the part exists in the architecture. */
    default boolean isIn(Architecture shape) {
        if (this instanceof Input input) {
            return input.index() < shape.inputs();
        }
        if (this instanceof Neuron neuron) {
            return neuron.layer() < shape.depth() && neuron.unit() < shape.units(neuron.layer());
        }
        if (this instanceof Weight weight) {
            return weight.layer() < shape.depth()
                    && weight.to() < shape.units(weight.layer())
                    && weight.from() < shape.sources(weight.layer());
        }
        Bias bias = (Bias) this;
        return bias.layer() < shape.depth() && bias.to() < shape.units(bias.layer());
    }
}
