package backprop.session;

import backprop.data.Dataset;
import backprop.engine.Architecture;
import backprop.engine.Part;
import backprop.training.Change;
import backprop.training.Recording;
import backprop.training.TrainingConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The optional list {@code changes}: what was changed in the run, in ascending epochs. A change of {@code training} or
 * {@code data} names the keys that it replaces; with the other ones as they were before, the whole has to be valid.
 */
final class ChangesPart {

    private static final int MOST = 10_000;

    private ChangesPart() {}

    static List<Change> read(JsonPlace list, TrainingConfig start) throws SessionException {
        List<Change> changes = new ArrayList<>();
        TrainingConfig config = start;
        long epoch = 0;
        for (JsonPlace place : list.items(0, MOST, "a list of at most " + MOST + " changes in ascending epochs")) {
            place.withKeys("epoch", "rows", "training", "data", "parameter");
            epoch = place.at("epoch").whole(epoch, StatePart.MAX_EPOCH);
            int rows = place.has("rows") ? (int) place.at("rows").whole(0, Dataset.MAX_ROWS) : 0;
            if (place.has("training") || place.has("data")) {
                config = config(place, config);
                changes.add(new Change.Config(epoch, rows, config));
            } else if (!place.has("parameter")) {
                throw place.mismatch("one of the keys training, data, parameter");
            }
            if (place.has("parameter")) {
                changes.add(parameter(place.at("parameter"), epoch, rows, config.architecture()));
            }
        }
        return changes;
    }

    private static TrainingConfig config(JsonPlace change, TrainingConfig before) throws SessionException {
        TrainingConfig config = before;
        try {
            if (change.has("training")) {
                config = config.withRule(
                        TrainingPart.read(change.at("training").completedWith(TrainingPart.write(before.rule()))));
            }
            if (change.has("data")) {
                Dataset data = DataPart.read(change.at("data").completedWith(DataPart.write(before.data())));
                config = config.withData(data);
            }
        } catch (IllegalArgumentException e) {
            throw new SessionException(change.place() + ": " + e.getMessage(), e);
        }
        return config;
    }

    private static Change parameter(JsonPlace place, long epoch, int rows, Architecture shape) throws SessionException {
        place.withKeys("layer", "to", "from", "value");
        int layer = (int) place.at("layer").whole(1, shape.depth()) - 1;
        int to = (int) place.at("to").whole(1, shape.units(layer)) - 1;
        int from = (int) place.at("from").whole(0, layer == 0 ? shape.inputs() : shape.units(layer - 1));
        Part part = from == 0 ? new Part.Bias(layer, to) : new Part.Weight(layer, to, from - 1);
        return new Change.Parameter(epoch, rows, part, place.at("value").number());
    }

    static Json write(Recording recording) {
        List<Json> changes = new ArrayList<>();
        TrainingConfig config = recording.start();
        for (Change change : recording.changes()) {
            Map<String, Json> members = new LinkedHashMap<>();
            members.put("epoch", Json.Number.of(change.epoch()));
            if (change.rows() > 0) {
                members.put("rows", Json.Number.of((long) change.rows()));
            }
            if (change instanceof Change.Config other) {
                write(config, other.config(), members);
                config = other.config();
            } else if (change instanceof Change.Parameter parameter) {
                members.put("parameter", write(parameter));
            }
            changes.add(new Json.Members(members));
        }
        return new Json.Items(changes);
    }

    private static void write(TrainingConfig before, TrainingConfig after, Map<String, Json> members) {
        boolean sameRule = before.rule().equals(after.rule());
        boolean sameData = before.data().equals(after.data());
        if (!sameRule || sameData) {
            members.put("training", changed(TrainingPart.write(before.rule()), TrainingPart.write(after.rule())));
        }
        if (!sameData) {
            members.put("data", DataPart.writeChanged(before.data(), after.data()));
        }
    }

    private static Json changed(Json before, Json after) {
        Map<String, Json> members = new LinkedHashMap<>(((Json.Members) after).values());
        members.entrySet().removeAll(((Json.Members) before).values().entrySet());
        return new Json.Members(members);
    }

    private static Json write(Change.Parameter change) {
        Map<String, Json> members = new LinkedHashMap<>();
        Part part = change.part();
        if (part instanceof Part.Weight weight) {
            put(members, weight.layer(), weight.to(), weight.from() + 1);
        } else if (part instanceof Part.Bias bias) {
            put(members, bias.layer(), bias.to(), 0);
        }
        members.put("value", Json.Number.of(change.value()));
        return new Json.Members(members);
    }

    private static void put(Map<String, Json> members, int layer, int to, int from) {
        members.put("layer", Json.Number.of(layer + 1L));
        members.put("to", Json.Number.of(to + 1L));
        members.put("from", Json.Number.of((long) from));
    }
}
