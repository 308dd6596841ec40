package backprop.ui.shared;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Returns the focus from a control to its panel, where every key is a shortcut: on Enter or Escape in a field, on
 * Escape in any control, after a completed click, and on a click on the background. Tab continues from the control that
 * had the focus.
 */
public final class FocusGround implements EventDispatcher {

    private static final List<String> PANELS = List.of("panel", "lab-toolbar");

    /** Style class of a field with invalid text, which keeps the focus until it is corrected. */
    private static final String REFUSED = "wrong";

    private final Parent root;
    private final EventDispatcher rest;
    private WeakReference<Node> left = new WeakReference<>(null);
    private WeakReference<Node> lost = new WeakReference<>(null);
    private int dispatching;

    private FocusGround(Parent root) {
        this.root = root;
        rest = root.getEventDispatcher();
    }

    /** Filters the events below {@code root}, including those that controls consume. */
    public static void install(Parent root) {
        FocusGround ground = new FocusGround(root);
        root.setEventDispatcher(ground);
        root.addEventHandler(ComboBoxBase.ON_HIDDEN, ground::closed);
        root.addEventHandler(ChoiceBox.ON_HIDDEN, ground::closed);
        root.addEventHandler(MenuButton.ON_HIDDEN, ground::closed);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((property, old, owner) -> {
            ground.moved(old, owner);
        });
    }

    /** Returns the panel that contains {@code node}, or {@code root} if there is none. */
    public static Parent of(Node node, Parent root) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Parent parent && isPanel(parent)) {
                return parent;
            }
        }
        return root;
    }

    public static boolean isPanel(Node node) {
        return node.getStyleClass().stream().anyMatch(PANELS::contains);
    }

    static boolean isGround(Node node, Parent root) {
        return node == root || isPanel(node);
    }

    @Override
    public Event dispatchEvent(Event event, EventDispatchChain tail) {
        dispatching++;
        try {
            return dispatch(event, tail);
        } finally {
            dispatching--;
        }
    }

    private Event dispatch(Event event, EventDispatchChain tail) {
        Node before = owner();
        if (event instanceof KeyEvent key && event.getEventType() == KeyEvent.KEY_PRESSED) {
            return resume(key) ? null : afterKey(key, before, rest.dispatchEvent(event, tail));
        }
        Event result = rest.dispatchEvent(event, tail);
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            afterPress(event.getTarget(), before);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            afterRelease(event.getTarget());
        }
        return result;
    }

    private Node owner() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }

    private void leave(Node control) {
        left = new WeakReference<>(control);
        of(control, root).requestFocus();
    }

    /** Handles Tab on a panel as Tab in the control that had the focus. */
    private boolean resume(KeyEvent event) {
        Optional<Node> control = Optional.ofNullable(left.get());
        boolean resumes = event.getCode() == KeyCode.TAB
                && event.getTarget() == owner()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && control.filter(node -> isReachable(node) && of(node, root) == owner())
                        .isPresent();
        if (resumes) {
            Event.fireEvent(control.get(), event.copyFor(control.get(), control.get()));
        }
        return resumes;
    }

    private boolean isReachable(Node node) {
        return node.getScene() == root.getScene() && !node.isDisabled() && isShown(node);
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    /** @return the event for the scene, where arrows move the focus; null to suppress it */
    private Event afterKey(KeyEvent event, Node before, Event result) {
        if (before == null || before != owner()) {
            return result;
        }
        if (isGround(before, root)) {
            return event.getCode().isArrowKey() ? null : result;
        }
        boolean unused = result != null && !result.isConsumed();
        boolean field = FocusUse.of(before).isField();
        if (field && event.getCode() == KeyCode.ENTER) {
            enter(before);
        } else if ((field || unused) && event.getCode() == KeyCode.ESCAPE) {
            leave(before);
        }
        return result;
    }

    private void enter(Node owner) {
        Node field = owner instanceof Spinner<?> spinner ? spinner.getEditor() : owner;
        if (!field.getStyleClass().contains(REFUSED)) {
            leave(owner);
        }
    }

    /** Treats a press that neither moves the focus nor hits its owner as a press on the background. */
    private void afterPress(Object target, Node before) {
        boolean elsewhere = target instanceof Node node
                && !isWithin(node, before)
                && FocusUse.ancestor(node, ScrollBar.class).isEmpty();
        // A scroll pane requests the focus if nothing in it does.
        boolean nobody = owner() == before || owner() instanceof ScrollPane;
        if (elsewhere && nobody && root.getScene() != null) {
            left.clear();
            of((Node) target, root).requestFocus();
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return node != null && (node == ancestor || isWithin(node.getParent(), ancestor));
    }

    private void afterRelease(Object target) {
        Node owner = owner();
        if (target instanceof Node node
                && isWithin(node, owner)
                && FocusUse.of(owner).isDoneAfterClickOn(node)) {
            leave(owner);
        }
    }

    private void closed(Event event) {
        if (event.getTarget() == owner()) {
            leave(owner());
        }
    }

    /**
     * Rejects focus that the toolkit passes on, sometimes in two steps, to the neighbour of a control that was
     * disabled, hidden or removed. The toolkit does so between events; focus requested while an event is handled is
     * accepted.
     */
    private void moved(Node from, Node to) {
        if (to == null) {
            lost = new WeakReference<>(from);
            return;
        }
        Node old = from == null ? lost.get() : from;
        lost.clear();
        if (dispatching > 0) {
            return;
        }
        if (old != null && !isReachable(old) && !isGround(to, root)) {
            left.clear();
            Parent ground = old.getScene() == root.getScene() ? of(old, root) : root;
            (isReachable(ground) ? ground : root).requestFocus();
        }
    }
}
