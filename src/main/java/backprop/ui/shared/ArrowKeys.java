package backprop.ui.shared;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Whether the arrow keys belong to a drawing or to the window. Who comes to it by keyboard walks through it with the arrows;
 * who has only clicked it still expects the right arrow to train one epoch.
 */
public final class ArrowKeys {

    private boolean clicked;

    private ArrowKeys() {}

    /** Watches how {@code drawing} gets the focus. */
    public static ArrowKeys of(Node drawing) {
        ArrowKeys keys = new ArrowKeys();
        drawing.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keys.clicked = true);
        drawing.focusedProperty().addListener((property, was, focused) -> keys.clicked &= focused);
        return keys;
    }

    /** Whether {@code event} is an arrow that the drawing leaves to the window. */
    public boolean leavesToWindow(KeyEvent event) {
        return clicked && event.getCode().isArrowKey() && !event.isShiftDown();
    }
}
