package backprop.ui.dataspace.edit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** What a click on the plane does. */
public enum PlaneMode {
    /** Classifies a point, or selects what is there. */
    PREDICT("fth-crosshair", KeyCode.P),
    /** Adds a training row. */
    ADD("fth-plus-circle", KeyCode.A),
    /** Drags a row or a point to another place. */
    MOVE("fth-move", KeyCode.M),
    /** Removes a row or a point. */
    ERASE("fth-trash-2", KeyCode.E);

    private final String icon;
    private final KeyCode key;

    PlaneMode(String icon, KeyCode key) {
        this.icon = icon;
        this.key = key;
    }

    /** The mode that a key chooses. */
    static Optional<PlaneMode> of(KeyCode key) {
        return Arrays.stream(values()).filter(mode -> mode.key == key).findFirst();
    }

    /** Name of the icon, in the Feather pack. */
    String icon() {
        return icon;
    }

    /** The name in texts, style sheets and ids of controls, such as {@code add}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
