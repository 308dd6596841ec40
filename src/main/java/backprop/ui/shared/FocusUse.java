package backprop.ui.shared;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;

/** Use of the keyboard by a focused node. */
public enum FocusUse {
    /** Text input. */
    TEXT,
    /** Choice of a value: the space bar opens or toggles it. */
    CHOICE,
    /** Adjustment of a value with the arrow keys. */
    VALUE,
    /** Button, pressed with the space bar. */
    PRESS,
    /** Specific keys, such as those of a list, a table or a drawing. */
    CONTENT;

    public static FocusUse of(Node owner) {
        if (owner instanceof TextInputControl
                || (owner instanceof Spinner<?> spinner && spinner.isEditable())
                || (owner instanceof ComboBoxBase<?> box && box.isEditable())) {
            return TEXT;
        }
        if (owner instanceof CheckBox || owner instanceof ComboBoxBase || owner instanceof ChoiceBox) {
            return CHOICE;
        }
        if (owner instanceof Slider || owner instanceof Spinner) {
            return VALUE;
        }
        return owner instanceof ButtonBase || owner instanceof TitledPane ? PRESS : CONTENT;
    }

    /** Returns the nearest of {@code node} and its ancestors that has a type. */
    static <T extends Node> Optional<T> ancestor(Node node, Class<T> type) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }

    /** Whether a value is entered, so that Enter and Escape end the input. */
    boolean isField() {
        return this == TEXT || this == CHOICE || this == VALUE;
    }

    /** Whether the node handles the space bar. */
    public boolean needsSpace() {
        return this == TEXT || this == CHOICE || this == PRESS;
    }

    /** Whether the node needs no further keyboard input after a mouse release on its descendant {@code target}. */
    boolean isDoneAfterClickOn(Node target) {
        return switch (this) {
            case TEXT -> ancestor(target, TextInputControl.class).isEmpty() && !isOpen(target);
            case CHOICE, PRESS -> !isOpen(target);
            case VALUE -> true;
            case CONTENT -> false;
        };
    }

    private static boolean isOpen(Node target) {
        return ancestor(target, ComboBoxBase.class)
                        .filter(box -> box.isShowing())
                        .isPresent()
                || ancestor(target, ChoiceBox.class)
                        .filter(box -> box.isShowing())
                        .isPresent()
                || ancestor(target, MenuButton.class)
                        .filter(MenuButton::isShowing)
                        .isPresent();
    }
}
