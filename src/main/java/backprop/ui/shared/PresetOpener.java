package backprop.ui.shared;

import java.util.List;

/** Opens the sessions that ship with the program. */
public interface PresetOpener {

    /** The names of all presets, in the order in which they are offered. */
    List<String> names();

    /** The title of a preset, as its session file has it. */
    String title(String name);

    /** Opens a preset in the laboratory; what was open before is left. */
    void open(String name);
}
