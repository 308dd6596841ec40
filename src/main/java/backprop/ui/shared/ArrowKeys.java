package backprop.ui.shared;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Decides whether a focused drawing or the window handles the arrow keys. A drawing focused by keyboard handles them;
 * after a mouse click they remain window shortcuts, such as the right arrow, which trains one epoch.
 */
public final class ArrowKeys {

    private boolean clicked;

    private ArrowKeys() {}

    /** Tracks how {@code drawing} receives the focus. */
    public static ArrowKeys of(Node drawing) {
        ArrowKeys keys = new ArrowKeys();
        drawing.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keys.clicked = true);
        drawing.focusedProperty().addListener((property, was, focused) -> keys.clicked &= focused);
        return keys;
    }

    /** Whether {@code event} is an arrow key that the drawing leaves to the window. */
    public boolean leavesToWindow(KeyEvent event) {
        return clicked && event.getCode().isArrowKey() && !event.isShiftDown();
    }
}
