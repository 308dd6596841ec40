package backprop.ui.shared;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Visible keyboard focus: a focus ring around the focus owner, which is scrolled into view. */
public final class KeyboardFocus {

    private KeyboardFocus() {}

    /** Installs the focus ring in the window with this content, now or when it is shown. */
    public static void install(Pane root) {
        FocusScroll.install(root);
        FocusRing.install(root);
    }

    /**
     * Installs the focus ring in a dialog, where Enter in a check box also activates the default button instead of
     * toggling the box.
     */
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
