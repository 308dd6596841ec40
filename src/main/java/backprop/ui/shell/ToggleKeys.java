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
 * Arrow keys within a group of toggle buttons. JavaFX only selects the adjacent button without firing its action, so
 * that button and panel would differ.
 */
final class ToggleKeys {

    private static final Map<KeyCode, Integer> STEPS =
            Map.of(KeyCode.LEFT, -1, KeyCode.UP, -1, KeyCode.RIGHT, 1, KeyCode.DOWN, 1);

    private ToggleKeys() {}

    /** Makes the arrow keys fire the adjacent toggle button below {@code root}. */
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
