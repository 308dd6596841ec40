package backprop.ui.shared;

import java.util.List;

/** Opens presets, the bundled sessions. */
public interface PresetOpener {

    /** The names of all presets, in display order. */
    List<String> names();

    /** Returns the title of a preset from its session file. */
    String title(String name);

    /** Opens a preset in the laboratory, replacing the current session. */
    void open(String name);
}
