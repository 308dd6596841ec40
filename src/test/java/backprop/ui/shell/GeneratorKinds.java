package backprop.ui.shell;

import backprop.data.Dataset;
import backprop.data.Generator;
import backprop.data.Recipe;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One generator of each kind of data that the window shows in a way of its own. What each of them deals is tested without it. */
public final class GeneratorKinds {

    private GeneratorKinds() {}

    /** The first generator of each count of inputs and outputs, kind of targets, and kind of choices. */
    public static Collection<Generator> all() {
        Map<List<Object>, Generator> kinds = new LinkedHashMap<>();
        Arrays.stream(Generator.values()).forEach(generator -> kinds.putIfAbsent(kind(generator), generator));
        return kinds.values();
    }

    private static List<Object> kind(Generator generator) {
        Dataset data = new Recipe(generator, 120, 0.1, 1).dataset();
        return List.of(
                data.inputs().size(),
                data.outputs().size(),
                generator.targets(),
                generator.exactRows().isPresent());
    }
}
