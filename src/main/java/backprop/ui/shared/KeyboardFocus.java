package backprop.ui.shared;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Visibility of the focus: in every window a frame around the control that has it, which is scrolled into sight. */
public final class KeyboardFocus {

    private KeyboardFocus() {}

    /** Shows the focus in the window with this content, now or later. */
    public static void install(Pane root) {
        FocusScroll.install(root);
        FocusRing.install(root);
    }

    /** As {@link #install}, in a dialog: there Enter is the default button in a check box too, which it would turn over. */
    public static void installInDialog(Pane root) {
        install(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
                defaultButton(root).ifPresent(Button::fire);
                event.consume();
            }
        });
    }

    private static Optional<Button> defaultButton(Pane root) {
        return root.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .findFirst();
    }
}
