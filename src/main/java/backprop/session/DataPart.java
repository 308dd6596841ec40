package backprop.session;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Architecture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The section {@code data}: column names, and rows of inputs followed by targets. */
final class DataPart {

    private DataPart() {}

    static Dataset read(JsonPlace data) throws SessionException {
        data.withKeys("inputs", "outputs", "train", "test", "leftOut", "scaling");
        List<String> inputs = names(data.at("inputs"), Architecture.MAX_INPUTS);
        List<String> outputs = names(data.at("outputs"), Architecture.MAX_OUTPUTS);
        List<Sample> train = rows(data.at("train"), 1, inputs.size(), outputs.size());
        List<Sample> test = data.has("test") ? rows(data.at("test"), 0, inputs.size(), outputs.size()) : List.of();
        Dataset all = new Dataset(inputs, outputs, train, test);
        Dataset unscaled = data.has("leftOut") ? all.withLeftOut(leftOut(data.at("leftOut"), train.size())) : all;
        return data.has("scaling") ? ScalingPart.read(data.at("scaling"), unscaled) : unscaled;
    }

    private static List<Integer> leftOut(JsonPlace list, int rows) throws SessionException {
        List<Integer> places = new ArrayList<>();
        int last = -1;
        for (JsonPlace entry : list.items(0, rows, "a list of at most " + rows + " training rows, counted from 0")) {
            int place = (int) entry.whole(0, rows - 1L);
            if (place <= last) {
                throw entry.mismatch("a row after row " + last + ", since they ascend and each is listed once,");
            }
            places.add(place);
            last = place;
        }
        if (places.size() == rows) {
            throw list.mismatch("a list that leaves at least one training row");
        }
        return places;
    }

    private static List<String> names(JsonPlace list, int largest) throws SessionException {
        List<String> names = new ArrayList<>();
        for (JsonPlace name : list.items(1, largest, "a list of 1 to " + largest + " names")) {
            names.add(name.text());
        }
        return names;
    }

    private static List<Sample> rows(JsonPlace list, int smallest, int inputs, int outputs) throws SessionException {
        String expected = "a list of " + smallest + " to " + Dataset.MAX_ROWS + " rows";
        String row = "a list of " + (inputs + outputs) + " numbers, " + inputs + " for the inputs and " + outputs
                + " for the targets,";
        List<Sample> rows = new ArrayList<>();
        for (JsonPlace entry : list.items(smallest, Dataset.MAX_ROWS, expected)) {
            double[] numbers = entry.numbers(inputs + outputs, row);
            rows.add(new Sample(Arrays.copyOf(numbers, inputs), Arrays.copyOfRange(numbers, inputs, inputs + outputs)));
        }
        return rows;
    }

    static Json write(Dataset data) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("inputs", texts(data.inputs()));
        members.put("outputs", texts(data.outputs()));
        members.put("train", rows(data.train()));
        members.put("test", rows(data.test()));
        if (!data.leftOut().isEmpty()) {
            members.put(
                    "leftOut",
                    new Json.Numbers(data.leftOut().stream()
                            .mapToDouble(Integer::doubleValue)
                            .toArray()));
        }
        if (data.scaling().isUsed()) {
            members.put("scaling", ScalingPart.write(data.scaling()));
        }
        return new Json.Members(members);
    }

    /** Returns the keys in which two datasets differ, as the second one has them. */
    static Json writeChanged(Dataset before, Dataset after) {
        Map<String, Json> all = ((Json.Members) write(after)).values();
        Map<String, Json> members = new LinkedHashMap<>();
        put(members, "inputs", !before.inputs().equals(after.inputs()), all);
        put(members, "outputs", !before.outputs().equals(after.outputs()), all);
        put(members, "train", !sameNumbers(before.train(), after.train()), all);
        put(members, "test", !sameNumbers(before.test(), after.test()), all);
        if (!before.leftOut().equals(after.leftOut())) {
            members.put("leftOut", all.getOrDefault("leftOut", new Json.Items(List.of())));
        }
        if (!before.scaling().equals(after.scaling())) {
            members.put("scaling", all.getOrDefault("scaling", ScalingPart.writeNone()));
        }
        return new Json.Members(members);
    }

    private static void put(Map<String, Json> members, String key, boolean changed, Map<String, Json> all) {
        if (changed) {
            members.put(key, all.get(key));
        }
    }

    /** Whether rows have the same numbers, whatever is learned from. */
    private static boolean sameNumbers(List<Sample> rows, List<Sample> others) {
        return rows == others
                || rows.size() == others.size()
                        && IntStream.range(0, rows.size()).allMatch(i -> rows.get(i)
                                .takingPart()
                                .equals(others.get(i).takingPart()));
    }

    private static Json texts(List<String> texts) {
        return new Json.Items(texts.stream().<Json>map(Json.Text::new).toList());
    }

    private static Json rows(List<Sample> rows) {
        return new Json.Items(rows.stream().<Json>map(DataPart::row).toList());
    }

    private static Json.Numbers row(Sample sample) {
        double[] inputs = sample.inputs();
        double[] targets = sample.targets();
        double[] numbers = Arrays.copyOf(inputs, inputs.length + targets.length);
        System.arraycopy(targets, 0, numbers, inputs.length, targets.length);
        return new Json.Numbers(numbers);
    }
}
