package backprop.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Arrow keys within a group of toggle buttons. JavaFX itself only selects the neighbouring button: what the button does would
 * not happen, and the button would say one thing and the panel show another.
 */
final class ToggleKeys {

    private static final Map<KeyCode, Integer> STEPS =
            Map.of(KeyCode.LEFT, -1, KeyCode.UP, -1, KeyCode.RIGHT, 1, KeyCode.DOWN, 1);

    private ToggleKeys() {}

    /** Lets the arrow keys press the neighbour of a toggle button below {@code root}. */
    static void install(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (STEPS.containsKey(event.getCode())
                    && event.getTarget() instanceof ToggleButton button
                    && button.getToggleGroup() != null) {
                neighbour(button, STEPS.get(event.getCode())).ifPresent(ToggleKeys::press);
                event.consume();
            }
        });
    }

    private static Optional<ToggleButton> neighbour(ToggleButton button, int step) {
        List<Toggle> toggles = button.getToggleGroup().getToggles();
        for (int i = toggles.indexOf(button) + step; i >= 0 && i < toggles.size(); i += step) {
            if (toggles.get(i) instanceof ToggleButton other && !other.isDisabled() && other.isVisible()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static void press(ToggleButton button) {
        button.requestFocus();
        button.fire();
    }
}
