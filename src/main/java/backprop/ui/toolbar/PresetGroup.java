package backprop.ui.toolbar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Groups of presets, in display order. */
enum PresetGroup {
    GATES("xor", "and", "or", "nand", "xnor"),
    GENERATED("two-moons", "spiral", "three-clouds"),
    REAL("iris"),
    TEXTBOOK("mazur", "han-kamber", "gradient", "xor-by-hand"),
    FAILURES(
            "learning-rate-too-high",
            "linear-neuron-diverges",
            "vanishing-gradients",
            "vanishing-gradients-tanh",
            "overfitting",
            "plateau",
            "fast",
            "symmetric",
            "loss-quadratic",
            "loss-cross-entropy");

    private final List<String> presets;

    PresetGroup(String... presets) {
        this.presets = List.of(presets);
    }

    /** Names of all presets, by group. */
    static List<String> all() {
        return Arrays.stream(values()).flatMap(group -> group.presets.stream()).toList();
    }

    static PresetGroup of(String preset) {
        return Arrays.stream(values())
                .filter(group -> group.presets.contains(preset))
                .findFirst()
                .orElseThrow();
    }

    /** Whether this preset is the first of its group, below the heading. */
    static boolean isFirst(String preset) {
        return of(preset).presets.get(0).equals(preset);
    }

    /** Message key of the heading. */
    String key() {
        return "presets." + name().toLowerCase(Locale.ROOT);
    }
}
