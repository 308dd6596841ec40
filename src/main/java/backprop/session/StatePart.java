package backprop.session;

import backprop.engine.Architecture;
import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.engine.OptimizerMemory;
import backprop.engine.OptimizerType;
import backprop.training.Recording;
import backprop.training.TrainingConfig;
import backprop.training.TrainingState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The section {@code state}: the state of training. The number of updates is not written, since it follows from the epoch. The
 * optimizer state is stored by name, each entry with the shape of the parameters, with {@code step} as its number of updates;
 * an optimizer without state has no keys.
 */
final class StatePart {

    /** Limit that keeps the epoch and update counters from overflowing. */
    static final long MAX_EPOCH = 10_000_000_000_000L;

    private static final long MAX_STEP = 1_000_000_000_000_000_000L;
    private static final String STEP = "step";

    private StatePart() {}

    static TrainingState read(JsonPlace state, Recording recording) throws SessionException {
        state.withKeys("epoch", "parameters", "optimizer");
        long epoch = state.at("epoch").whole(recording.begin(), MAX_EPOCH);
        long updates = recording.updatesUntil(epoch);
        TrainingConfig config = recording.configAt(epoch);
        double[] parameters = ParametersPart.read(state.at("parameters"), config.architecture());
        return new TrainingState(
                epoch, updates, new Network(config.architecture(), parameters), memory(state, config, updates));
    }

    private static OptimizerMemory memory(JsonPlace state, TrainingConfig config, long updates)
            throws SessionException {
        Optimizer optimizer = config.rule().optimizer();
        if (names(optimizer).isEmpty()) {
            if (state.has("optimizer")) {
                state.at("optimizer").withKeys();
            }
            return new OptimizerMemory(updates, new double[0][]);
        }
        return memory(state.at("optimizer"), names(optimizer), config.architecture());
    }

    private static List<String> names(Optimizer optimizer) {
        return optimizer.type().slots().stream().map(OptimizerType.Slot::key).toList();
    }

    private static OptimizerMemory memory(JsonPlace place, List<String> names, Architecture shape)
            throws SessionException {
        List<String> keys = new ArrayList<>(names);
        keys.add(STEP);
        place.withKeys(keys.toArray(String[]::new));
        double[][] arrays = new double[names.size()][];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = ParametersPart.read(place.at(names.get(i)), shape);
        }
        return new OptimizerMemory(place.at(STEP).whole(0, MAX_STEP), arrays);
    }

    static Json write(TrainingState state, Optimizer optimizer) {
        Architecture shape = state.network().architecture();
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("epoch", Json.Number.of(state.epoch()));
        members.put("parameters", ParametersPart.write(state.network().parameters(), shape));
        members.put("optimizer", write(state.memory(), names(optimizer), shape));
        return new Json.Members(members);
    }

    private static Json write(OptimizerMemory memory, List<String> names, Architecture shape) {
        Map<String, Json> members = new LinkedHashMap<>();
        double[][] arrays = memory.arrays();
        for (int i = 0; i < arrays.length; i++) {
            members.put(names.get(i), ParametersPart.write(arrays[i], shape));
        }
        if (!names.isEmpty()) {
            members.put(STEP, Json.Number.of(memory.step()));
        }
        return new Json.Members(members);
    }
}
