package backprop.session;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Initializer;
import backprop.engine.Layer;
import backprop.engine.Network;
import backprop.training.Start;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section {@code network}: layers and initial parameters. */
final class NetworkPart {

    private static final List<String> ACTIVATIONS =
            Arrays.stream(Activation.values()).map(Activation::id).toList();
    private static final List<String> HIDDEN_ACTIVATIONS = Arrays.stream(Activation.values())
            .filter(f -> f != Activation.SOFTMAX)
            .map(Activation::id)
            .toList();
    private static final List<String> INITIALIZERS =
            List.of("zeros", "uniform", "xavier-uniform", "xavier-normal", "he-uniform", "he-normal");

    private NetworkPart() {}

    static Architecture readShape(JsonPlace network, int inputs) throws SessionException {
        network.withKeys("layers", "initializer", "seed", "parameters");
        int most = Architecture.MAX_HIDDEN_LAYERS + 1;
        List<JsonPlace> places =
                network.at("layers").items(1, most, "a list of 1 to " + most + " layers, the last for the outputs,");
        List<Layer> layers = new ArrayList<>();
        for (JsonPlace place : places) {
            boolean output = layers.size() == places.size() - 1;
            layers.add(output ? outputLayer(place) : hiddenLayer(place));
        }
        return new Architecture(inputs, layers);
    }

    private static Layer hiddenLayer(JsonPlace layer) throws SessionException {
        return layer(layer, Architecture.MAX_UNITS, HIDDEN_ACTIVATIONS);
    }

    private static Layer outputLayer(JsonPlace layer) throws SessionException {
        return layer(layer, Architecture.MAX_OUTPUTS, ACTIVATIONS);
    }

    private static Layer layer(JsonPlace layer, int mostUnits, List<String> activations) throws SessionException {
        layer.withKeys("units", "activation");
        int units = (int) layer.at("units").whole(1, mostUnits);
        String id = layer.at("activation").oneOf(activations);
        return new Layer(units, Activation.values()[ACTIVATIONS.indexOf(id)]);
    }

    static Start readStart(JsonPlace network, Architecture shape) throws SessionException {
        Initializer initializer = initializer(network.at("initializer"));
        long seed = network.at("seed").whole(Long.MIN_VALUE, Long.MAX_VALUE);
        Optional<Network> given = network.has("parameters")
                ? Optional.of(new Network(shape, ParametersPart.read(network.at("parameters"), shape)))
                : Optional.empty();
        return new Start(initializer, seed, given);
    }

    private static Initializer initializer(JsonPlace place) throws SessionException {
        String type = place.at("type").oneOf(INITIALIZERS);
        if (type.equals("uniform")) {
            place.withKeys("type", "range");
            return new Initializer.Uniform(place.at("range").positiveNumber());
        }
        place.withKeys("type");
        return switch (type) {
            case "zeros" -> new Initializer.Zeros();
            case "xavier-uniform" -> new Initializer.XavierUniform();
            case "xavier-normal" -> new Initializer.XavierNormal();
            case "he-uniform" -> new Initializer.HeUniform();
            default -> new Initializer.HeNormal();
        };
    }

    static Json write(Architecture shape, Start start) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(
                "layers",
                new Json.Items(shape.layers().stream().map(NetworkPart::write).toList()));
        members.put("initializer", write(start.initializer()));
        members.put("seed", Json.Number.of(start.seed()));
        start.given().ifPresent(n -> members.put("parameters", ParametersPart.write(n.parameters(), shape)));
        return new Json.Members(members);
    }

    private static Json write(Layer layer) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("units", Json.Number.of((long) layer.units()));
        members.put("activation", new Json.Text(layer.activation().id()));
        return new Json.Members(members);
    }

    private static Json write(Initializer initializer) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("type", new Json.Text(initializer.id()));
        if (initializer instanceof Initializer.Uniform uniform) {
            members.put("range", Json.Number.of(uniform.range()));
        }
        return new Json.Members(members);
    }
}
