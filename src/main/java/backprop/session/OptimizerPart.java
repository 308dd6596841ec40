package backprop.session;

import backprop.engine.Optimizer;
import backprop.engine.OptimizerType;
import backprop.engine.OptimizerType.Constant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The optimizer and its hyperparameters, as declared by {@link OptimizerType}; a missing one has its default value. */
final class OptimizerPart {

    private static final String TYPE = "type";
    private static final String LEARNING_RATE = "learningRate";
    private static final List<String> TYPES =
            Arrays.stream(OptimizerType.values()).map(OptimizerType::id).toList();

    private OptimizerPart() {}

    static Optimizer read(JsonPlace place) throws SessionException {
        OptimizerType type = OptimizerType.values()[TYPES.indexOf(place.at(TYPE).oneOf(TYPES))];
        List<Constant> constants = type.constants();
        place.withKeys(
                Stream.concat(Stream.of(TYPE, LEARNING_RATE), constants.stream().map(Constant::key))
                        .toArray(String[]::new));
        double rate = place.at(LEARNING_RATE).positiveNumber();
        double[] values = new double[constants.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = constant(place, constants.get(i));
        }
        return type.of(rate, values);
    }

    private static double constant(JsonPlace place, Constant constant) throws SessionException {
        OptimizerType.Range range = constant.range();
        return place.has(constant.key())
                ? place.at(constant.key()).number(range.expected(), range::includes)
                : constant.usual();
    }

    static Json write(Optimizer optimizer) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(TYPE, new Json.Text(optimizer.id()));
        members.put(LEARNING_RATE, Json.Number.of(optimizer.learningRate()));
        for (Constant constant : optimizer.type().constants()) {
            members.put(constant.key(), Json.Number.of(optimizer.constant(constant.key())));
        }
        return new Json.Members(members);
    }
}
