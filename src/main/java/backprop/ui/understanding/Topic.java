package backprop.ui.understanding;

import java.util.List;

/**
 * One thing that the panel explains. Its texts lie in the bundle under {@code key.title}, {@code key.text}, {@code
 * key.formula}, {@code key.look} and, for each preset, {@code key.show.preset}, the words on its button.
 *
 * @param key     first part of the keys of its texts
 * @param presets names of the presets in which it can be seen; several where they show a contrast
 */
record Topic(String key, List<String> presets) {

    /** The learning cycle, which is drawn instead of told. */
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
