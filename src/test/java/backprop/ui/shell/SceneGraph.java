package backprop.ui.shell;

import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/** Nodes of a window that a keyboard user meets, found in its scene graph. */
public final class SceneGraph {

    private SceneGraph() {}

    /** All that is in sight or could be scrolled into sight, in the order of Tab. */
    static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(SceneGraph::shown)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /** What Tab stops at. The field in a spinner is none of its own. */
    public static Stream<Node> stops(Node root) {
        return shown(root)
                .filter(node ->
                        node.isFocusTraversable() && !node.isDisabled() && !(node.getParent() instanceof Spinner));
    }

    /** The stops at which a value is entered. */
    static Stream<Node> fields(Node root) {
        return stops(root).filter(SceneGraph::isField);
    }

    private static boolean isField(Node node) {
        return node instanceof TextInputControl
                || node instanceof Spinner
                || node instanceof ComboBoxBase
                || node instanceof ChoiceBox
                || node instanceof CheckBox
                || node instanceof Slider;
    }

    /** What a screen reader calls a node: its own text, or that of its label. */
    static String name(Node node) {
        Object own = node instanceof TextInputControl || node instanceof ComboBoxBase || node instanceof Spinner
                ? node.getAccessibleText()
                : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        if (own != null && !own.toString().isBlank()) {
            return own.toString();
        }
        return label instanceof Node labelling
                ? String.valueOf(labelling.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                : "";
    }

    /** A node in the words of a failed assertion. */
    static String describe(Node node) {
        return node.getId() + " " + kind(node);
    }

    /** What nodes have in common that look alike. */
    static String kind(Node node) {
        return node.getClass().getSimpleName() + " " + node.getStyleClass();
    }
}
