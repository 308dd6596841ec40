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

/** What a node that has the focus needs the keyboard for. */
public enum FocusUse {
    /** Every letter. */
    TEXT,
    /** A value to choose: the space bar opens it or turns it over. */
    CHOICE,
    /** A value to move along with the arrows. */
    VALUE,
    /** Something to press with the space bar. */
    PRESS,
    /** Keys of its own, such as those of a list, a table or a drawing. */
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

    /** The nearest node of a type that {@code node} is, or lies in. */
    static <T extends Node> Optional<T> ancestor(Node node, Class<T> type) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }

    /** Whether a value is entered here, so that Enter and Escape end it. */
    boolean isField() {
        return this == TEXT || this == CHOICE || this == VALUE;
    }

    /** Whether the space bar belongs to the node. */
    public boolean needsSpace() {
        return this == TEXT || this == CHOICE || this == PRESS;
    }

    /** Whether nothing is left to do by keyboard once the mouse was released on {@code target}, which is in the node. */
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
