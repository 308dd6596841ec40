package backprop.ui.shell;

import backprop.ui.shared.FocusGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys F6 and Shift+F6: move the focus to the main control of the next or previous panel, in Tab order. */
final class PanelKeys {

    private final Parent root;

    private PanelKeys(Parent root) {
        this.root = root;
    }

    /** Installs the keys below {@code root}, including text fields. */
    static void install(Parent root) {
        PanelKeys keys = new PanelKeys(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F6 && !event.isShortcutDown() && !event.isAltDown()) {
                keys.move(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
    }

    private void move(int step) {
        List<Node> firsts = panels(root).flatMap(panel -> first(panel).stream()).toList();
        List<Parent> panels =
                firsts.stream().map(node -> FocusGround.of(node, root)).toList();
        Node owner = root.getScene().getFocusOwner();
        int here = owner == null ? -1 : panels.indexOf(FocusGround.of(owner, root));
        int start = here < 0 && step < 0 ? 0 : here;
        if (!firsts.isEmpty()) {
            firsts.get(Math.floorMod(start + step, firsts.size())).requestFocus();
        }
    }

    private static Stream<Parent> panels(Parent parent) {
        if (FocusGround.isPanel(parent)) {
            return Stream.of(parent);
        }
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(Parent.class::isInstance)
                .flatMap(child -> panels((Parent) child));
    }

    /** The first of the main controls that is in sight; where there is none, Tab's first. */
    private static Optional<Node> first(Parent panel) {
        List<Node> stops = new ArrayList<>();
        collectStops(panel, stops);
        return Panel.allMainControls().stream()
                .flatMap(selector -> panel.lookupAll(selector).stream())
                .filter(stops::contains)
                .findFirst()
                .or(() -> stops.stream().findFirst());
    }

    /** Returns the focus-traversable nodes in Tab order. */
    private static void collectStops(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectStops(child, stops));
        }
    }
}
