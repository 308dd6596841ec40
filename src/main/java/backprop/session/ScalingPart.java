package backprop.session;

import backprop.data.Dataset;
import backprop.data.Scaling;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The optional section {@code data.scaling}: a method with its shift and scale, one number of each for each input. Both lists
 * may be missing; they are then computed from the training rows.
 */
final class ScalingPart {

    private static final List<String> METHODS =
            Arrays.stream(Scaling.Method.values()).map(Scaling.Method::id).toList();

    private ScalingPart() {}

    static Dataset read(JsonPlace scaling, Dataset data) throws SessionException {
        Scaling.Method method =
                Scaling.Method.values()[METHODS.indexOf(scaling.at("method").oneOf(METHODS))];
        if (method == Scaling.Method.NONE) {
            scaling.withKeys("method");
            return data;
        }
        scaling.withKeys("method", "shift", "scale");
        if (!scaling.has("shift") && !scaling.has("scale")) {
            return data.withScaling(method);
        }
        int columns = data.inputs().size();
        double[] shift = scaling.at("shift").numbers(columns, expected(columns));
        double[] scale = scaling.at("scale").numbers(columns, expected(columns));
        requirePositive(scaling.at("scale"), columns);
        return data.withScaling(new Scaling(method, shift, scale));
    }

    private static String expected(int columns) {
        return "a list of " + columns + (columns == 1 ? " number" : " numbers")
                + ", one for each input, or neither of both lists,";
    }

    private static void requirePositive(JsonPlace scale, int columns) throws SessionException {
        for (JsonPlace number : scale.items(columns, columns, expected(columns))) {
            number.positiveNumber();
        }
    }

    static Json writeNone() {
        return new Json.Members(Map.of("method", new Json.Text(Scaling.Method.NONE.id())));
    }

    static Json write(Scaling scaling) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("method", new Json.Text(scaling.method().id()));
        members.put("shift", new Json.Numbers(scaling.shift()));
        members.put("scale", new Json.Numbers(scaling.scale()));
        return new Json.Members(members);
    }
}
