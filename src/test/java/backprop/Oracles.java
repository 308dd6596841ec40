package backprop;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Network;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers that come from outside the program: published examples and independent computations with 50 digits. */
public final class Oracles {

    private static final JsonNode ALL = read();

    private Oracles() {}

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Oracles.class.getResource("oracles.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode get(String name) {
        return ALL.get(name);
    }

    public static double[] numbers(JsonNode list) {
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i).doubleValue();
        }
        return numbers;
    }

    /** The network of an example: layers with {@code acts}, weights and biases under these names. */
    public static Network network(JsonNode example, String weights, String biases) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < example.get("acts").size(); l++) {
            String f = example.get("acts").get(l).textValue().toUpperCase(Locale.ROOT);
            layers.add(new Layer(example.get(biases).get(l).size(), Activation.valueOf(f)));
        }
        return network(new Architecture(example.get("x").size(), layers), example.get(weights), example.get(biases));
    }

    /** A network from {@code weights[layer][to][from]} and {@code biases[layer][to]}. */
    public static Network network(Architecture shape, JsonNode weights, JsonNode biases) {
        double[] parameters = new double[shape.parameterCount()];
        for (int l = 0; l < shape.depth(); l++) {
            for (int to = 0; to < shape.units(l); to++) {
                for (int from = 0; from < shape.sources(l); from++) {
                    parameters[shape.weightIndex(l, to, from)] =
                            weights.get(l).get(to).get(from).doubleValue();
                }
                parameters[shape.biasIndex(l, to)] = biases.get(l).get(to).doubleValue();
            }
        }
        return new Network(shape, parameters);
    }
}
