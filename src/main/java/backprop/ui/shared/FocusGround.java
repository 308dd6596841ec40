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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Return of the focus from a control to the panel that it belongs to, where every key is a shortcut. Enter and Escape return it
 * from a field, Escape from any control, a click once it has been carried out, and a click on empty ground. Tab goes on from the
 * control that was left.
 */
public final class FocusGround implements EventDispatcher {

    private static final List<String> PANELS = List.of("panel", "lab-toolbar");

    /** Style class of a field whose text was refused: it is still to be corrected. */
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

    /** Watches the events below {@code root}, those that a control consumes too. */
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

    /** The panel that {@code node} belongs to, or {@code root} outside of all panels. */
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

    /** Tab on the ground is Tab in the control that was left. */
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

    /** @return the event for the scene, where arrows move the focus; null for none */
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
        if (!owner.getStyleClass().contains(REFUSED)) {
            leave(owner);
        }
    }

    /** A press which gives the focus to nobody, and not on what has it, is one on empty ground. */
    private void afterPress(Object target, Node before) {
        boolean elsewhere = target instanceof Node node
                && !isWithin(node, before)
                && FocusUse.ancestor(node, ScrollBar.class).isEmpty();
        // A scroll pane takes the focus for itself where nothing in it does.
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
     * Focus that the toolkit hands on, sometimes in two steps, from a control which was disabled, hidden or removed: its next
     * neighbour did not ask for it. The toolkit does so between events; what asks for the focus in answer to one gets it.
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
