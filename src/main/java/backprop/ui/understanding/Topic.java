package backprop.ui.understanding;

import java.util.List;

/**
 * Topic that the panel explains. Its messages have the keys {@code key.title}, {@code key.text}, {@code key.formula},
 * {@code key.look} and, for each preset, {@code key.show.preset}, the text of its button.
 *
 * @param key     message key prefix
 * @param presets names of presets that demonstrate it; several for a contrast
 */
record Topic(String key, List<String> presets) {

    /** The learning cycle, shown as a diagram. */
    static final Topic CYCLE = of("cycle", "xor");

    Topic {
        presets = List.copyOf(presets);
    }

    static Topic of(String key, String... presets) {
        return new Topic(key, List.of(presets));
    }

    String textKey(String part) {
        return key + "." + part;
    }

    String buttonKey(String preset) {
        return key + ".show." + preset;
    }
}
