package backprop.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shape of a network and the layout of its parameters in one array: layer by layer, the weights of the layer in
 * row-major order of {@code to}, then its biases.
 *
 * @param inputs number of inputs, 1 to {@value #MAX_INPUTS}
 * @param layers the hidden layers (at most {@value #MAX_HIDDEN_LAYERS}, of at most {@value #MAX_UNITS} units), then the
 *     output layer (at most {@value #MAX_OUTPUTS} units); softmax is for the output layer alone
 * @throws IllegalArgumentException if a bound does not hold
 */
public record Architecture(int inputs, List<Layer> layers) {

    public static final int MAX_INPUTS = 16;
    public static final int MAX_OUTPUTS = 16;
    public static final int MAX_HIDDEN_LAYERS = 8;
    public static final int MAX_UNITS = 64;

    public Architecture {
        layers = List.copyOf(layers);
        requireRange("inputs", inputs, MAX_INPUTS);
        requireRange("layers", layers.size(), MAX_HIDDEN_LAYERS + 1);
        for (int l = 0; l < layers.size(); l++) {
            boolean output = l == layers.size() - 1;
            requireRange("layers[" + l + "].units", layers.get(l).units(), output ? MAX_OUTPUTS : MAX_UNITS);
            if (!output && layers.get(l).activation() == Activation.SOFTMAX) {
                throw new IllegalArgumentException(
                        "layers[" + l + "].activation: softmax is for the output layer alone");
            }
        }
    }

    private static void requireRange(String place, int value, int largest) {
        if (value < 1 || value > largest) {
            throw new IllegalArgumentException(place + ": expected 1 to " + largest + " but was " + value);
        }
    }

    public int depth() {
        return layers.size();
    }

    public int outputs() {
        return units(depth() - 1);
    }

    public Activation outputActivation() {
        return activation(depth() - 1);
    }

    public int units(int layer) {
        return layers.get(layer).units();
    }

    public Activation activation(int layer) {
        return layers.get(layer).activation();
    }

    /** Number of sources of a neuron of {@code layer}: the units of the previous layer, or the inputs. */
    public int sources(int layer) {
        return layer == 0 ? inputs : units(layer - 1);
    }

    /** Index of the first weight of {@code layer} in the parameter array. */
    public int weightOffset(int layer) {
        int offset = 0;
        for (int l = 0; l < layer; l++) {
            offset += units(l) * (sources(l) + 1);
        }
        return offset;
    }

    /** Index of the first bias of {@code layer} in the parameter array. */
    public int biasOffset(int layer) {
        return weightOffset(layer) + units(layer) * sources(layer);
    }

    public int weightIndex(int layer, int to, int from) {
        return weightOffset(layer) + to * sources(layer) + from;
    }

    public int biasIndex(int layer, int to) {
        return biasOffset(layer) + to;
    }

    /**
     * Index of a weight or bias in the parameter array.
     *
     * @throws IllegalArgumentException if the part is neither, or does not exist in this architecture
     */
    public int indexOf(Part part) {
        if (part.isIn(this) && part instanceof Part.Weight weight) {
            return weightIndex(weight.layer(), weight.to(), weight.from());
        }
        if (part.isIn(this) && part instanceof Part.Bias bias) {
            return biasIndex(bias.layer(), bias.to());
        }
        throw new IllegalArgumentException("part: expected a weight or bias of " + shape() + " but was " + part);
    }

    /** Length of the parameter array. */
    public int parameterCount() {
        return weightOffset(depth());
    }

    /** Returns this architecture with other hidden layers and the same output layer. */
    public Architecture withHidden(List<Layer> hidden) {
        List<Layer> all = new ArrayList<>(hidden);
        all.add(layers.get(depth() - 1));
        return new Architecture(inputs, all);
    }

    public Architecture withOutputActivation(Activation activation) {
        List<Layer> all = new ArrayList<>(layers);
        all.set(depth() - 1, new Layer(outputs(), activation));
        return new Architecture(inputs, all);
    }

    public List<Layer> hidden() {
        return layers.subList(0, depth() - 1);
    }

    /** Short notation, such as {@code 2-4-1}. */
    public String shape() {
        return inputs + "-" + layers.stream().map(l -> "" + l.units()).collect(Collectors.joining("-"));
    }
}
