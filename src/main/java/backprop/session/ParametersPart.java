package backprop.session;

import backprop.engine.Architecture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One number for each parameter, layer by layer: {@code weights[to][from]} and {@code biases[to]}. */
final class ParametersPart {

    private ParametersPart() {}

    /** Returns the numbers in the order of {@link Architecture}. */
    static double[] read(JsonPlace list, Architecture shape) throws SessionException {
        double[] parameters = new double[shape.parameterCount()];
        String expected = "a list of " + shape.depth() + " layers";
        int l = 0;
        for (JsonPlace layer : list.items(shape.depth(), shape.depth(), expected)) {
            readLayer(layer.withKeys("weights", "biases"), shape, l++, parameters);
        }
        return parameters;
    }

    private static void readLayer(JsonPlace layer, Architecture shape, int l, double[] parameters)
            throws SessionException {
        int units = shape.units(l);
        int sources = shape.sources(l);
        String rows = "a list of " + units + " rows of weights, one for each neuron of this layer,";
        String row = "a list of " + sources + " numbers, one for each value that leads into this layer,";
        int to = 0;
        for (JsonPlace weights : layer.at("weights").items(units, units, rows)) {
            double[] numbers = weights.numbers(sources, row);
            System.arraycopy(numbers, 0, parameters, shape.weightIndex(l, to++, 0), sources);
        }
        String biases = "a list of " + units + " numbers, one for each neuron of this layer,";
        double[] numbers = layer.at("biases").numbers(units, biases);
        System.arraycopy(numbers, 0, parameters, shape.biasOffset(l), units);
    }

    /** @param parameters in the order of {@link Architecture} */
    static Json write(double[] parameters, Architecture shape) {
        List<Json> layers = new ArrayList<>();
        for (int l = 0; l < shape.depth(); l++) {
            List<Json> rows = new ArrayList<>();
            for (int to = 0; to < shape.units(l); to++) {
                rows.add(slice(parameters, shape.weightIndex(l, to, 0), shape.sources(l)));
            }
            Map<String, Json> layer = new LinkedHashMap<>();
            layer.put("weights", new Json.Items(rows));
            layer.put("biases", slice(parameters, shape.biasOffset(l), shape.units(l)));
            layers.add(new Json.Members(layer));
        }
        return new Json.Items(layers);
    }

    private static Json.Numbers slice(double[] numbers, int start, int length) {
        return new Json.Numbers(Arrays.copyOfRange(numbers, start, start + length));
    }
}
