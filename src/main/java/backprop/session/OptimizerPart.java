package backprop.session;

import backprop.engine.Optimizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The optimizer and its constants; where a constant is missing, it has the value that is usual. */
final class OptimizerPart {

    private static final List<String> TYPES = List.of("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam");
    private static final double MOMENTUM = 0.9;
    private static final double DECAY = 0.99;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double ADAGRAD_EPSILON = 1e-10;
    private static final double EPSILON = 1e-8;

    private OptimizerPart() {}

    static Optimizer read(JsonPlace place) throws SessionException {
        String type = place.at("type").oneOf(TYPES);
        place.withKeys(keys(type));
        double rate = place.at("learningRate").positiveNumber();
        return switch (type) {
            case "momentum" -> new Optimizer.Momentum(rate, fraction(place, "momentum", MOMENTUM));
            case "nesterov" -> new Optimizer.Nesterov(rate, fraction(place, "momentum", MOMENTUM));
            case "adagrad" -> new Optimizer.Adagrad(rate, epsilon(place, ADAGRAD_EPSILON));
            case "rmsprop" -> new Optimizer.RmsProp(rate, fraction(place, "decay", DECAY), epsilon(place, EPSILON));
            case "adam" ->
                new Optimizer.Adam(
                        rate,
                        fraction(place, "beta1", BETA1),
                        fraction(place, "beta2", BETA2),
                        epsilon(place, EPSILON));
            default -> new Optimizer.Sgd(rate);
        };
    }

    private static String[] keys(String type) {
        return switch (type) {
            case "momentum", "nesterov" -> new String[] {"type", "learningRate", "momentum"};
            case "adagrad" -> new String[] {"type", "learningRate", "epsilon"};
            case "rmsprop" -> new String[] {"type", "learningRate", "decay", "epsilon"};
            case "adam" -> new String[] {"type", "learningRate", "beta1", "beta2", "epsilon"};
            default -> new String[] {"type", "learningRate"};
        };
    }

    private static double fraction(JsonPlace place, String key, double usual) throws SessionException {
        return place.has(key) ? place.at(key).fraction() : usual;
    }

    private static double epsilon(JsonPlace place, double usual) throws SessionException {
        return place.has("epsilon") ? place.at("epsilon").positiveNumber() : usual;
    }

    static Json write(Optimizer optimizer) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("type", new Json.Text(optimizer.id()));
        members.put("learningRate", Json.Number.of(optimizer.learningRate()));
        constants(optimizer).forEach((key, value) -> members.put(key, Json.Number.of(value)));
        return new Json.Members(members);
    }

    private static Map<String, Double> constants(Optimizer optimizer) {
        Map<String, Double> constants = new LinkedHashMap<>();
        if (optimizer instanceof Optimizer.Momentum rule) {
            constants.put("momentum", rule.momentum());
        } else if (optimizer instanceof Optimizer.Nesterov rule) {
            constants.put("momentum", rule.momentum());
        } else if (optimizer instanceof Optimizer.Adagrad rule) {
            constants.put("epsilon", rule.epsilon());
        } else if (optimizer instanceof Optimizer.RmsProp rule) {
            constants.put("decay", rule.decay());
            constants.put("epsilon", rule.epsilon());
        } else if (optimizer instanceof Optimizer.Adam rule) {
            constants.put("beta1", rule.beta1());
            constants.put("beta2", rule.beta2());
            constants.put("epsilon", rule.epsilon());
        }
        return constants;
    }
}
