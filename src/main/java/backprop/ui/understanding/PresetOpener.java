package backprop.ui.understanding;

/** Opens a preset in place of the present session. */
@FunctionalInterface
public interface PresetOpener {

    /** Opens the preset of this name, one of those that ship with the program. */
    void open(String presetName);
}
