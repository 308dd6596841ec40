package backprop.ui.shared;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.control.Dialog;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Modal window in front of its owner, which accepts no input while the window is open.
 *
 * <p>JavaFX modality is not used: on GTK it makes the owner unresizable, which ends its maximized state, and shows the
 * window at 200 x 200.
 */
public final class OwnedWindow {

    private final Stage stage;
    private final Window owner;
    private final EventHandler<Event> block = this::keepFromOwner;

    private OwnedWindow(Stage stage, Window owner) {
        this.stage = stage;
        this.owner = owner;
    }

    /**
     * Prepares a window in front of {@code owner}, not smaller than its content. Must be called before it is shown; the
     * preferred size of its root is that of the content.
     */
    public static void of(Stage stage, Window owner) {
        stage.initOwner(owner);
        stage.initModality(Modality.NONE);
        new OwnedWindow(stage, owner).follow();
    }

    /** Prepares a dialog of controls in the same way. */
    public static void of(Dialog<?> dialog, Window owner) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.getDialogPane().setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        new OwnedWindow((Stage) dialog.getDialogPane().getScene().getWindow(), owner).follow();
    }

    private void follow() {
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> {
            owner.addEventFilter(Event.ANY, block);
            stage.sizeToScene();
            // The window's borders and position are known only after it has been drawn.
            FirstPicture.then(() -> {
                keepContentInSight();
                centre();
            });
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> owner.removeEventFilter(Event.ANY, block));
    }

    private void centre() {
        stage.setX(owner.getX() + Math.max(0, (owner.getWidth() - stage.getWidth()) / 2));
        stage.setY(owner.getY() + Math.max(0, (owner.getHeight() - stage.getHeight()) / 3));
    }

    private void keepContentInSight() {
        double frameWidth = stage.getWidth() - stage.getScene().getWidth();
        double frameHeight = stage.getHeight() - stage.getScene().getHeight();
        stage.setMinWidth(frameWidth + stage.getScene().getRoot().prefWidth(-1));
        stage.setMinHeight(frameHeight + stage.getScene().getRoot().prefHeight(-1));
    }

    private void keepFromOwner(Event event) {
        boolean closes = event.getEventType() == WindowEvent.WINDOW_CLOSE_REQUEST;
        if (closes || event instanceof InputEvent) {
            event.consume();
        }
        if (closes || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            stage.toFront();
            stage.requestFocus();
        }
    }
}
