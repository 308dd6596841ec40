package backprop.ui.shared;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.TableColumnHeader;

/** Scrolls the ancestors of a node, such as the focus owner, until the node is visible. */
public final class FocusScroll {

    /** Space for the focus ring around the node. */
    private static final double MARGIN = 4;

    private FocusScroll() {}

    /** Starts to follow the focus below {@code root}. */
    static void install(Parent root) {
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null) {
                show(owner);
            }
        });
    }

    /** Scrolls until a node is visible; its ancestors must have been laid out. */
    public static void show(Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane != owner && pane.getContent() != null) {
                show(owner, pane);
            } else if (each instanceof TableColumnHeader header
                    && header.getTableColumn() instanceof TableColumn<?, ?> column) {
                show(column);
            }
        }
    }

    private static <S> void show(TableColumn<S, ?> column) {
        column.getTableView().scrollToColumn(column);
    }

    private static void show(Node owner, ScrollPane pane) {
        pane.layout();
        Node content = pane.getContent();
        Bounds all = content.getLayoutBounds();
        Bounds view = pane.getViewportBounds();
        Bounds part = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        pane.setVvalue(scrolled(
                pane.getVvalue(),
                pane.getVmax(),
                all.getHeight() - view.getHeight(),
                part.getMaxY() + MARGIN - view.getHeight(),
                part.getMinY() - MARGIN));
        pane.setHvalue(scrolled(
                pane.getHvalue(),
                pane.getHmax(),
                all.getWidth() - view.getWidth(),
                part.getMaxX() + MARGIN - view.getWidth(),
                part.getMinX() - MARGIN));
    }

    /**
     * Computes the value of a scroll bar that starts at 0.
     *
     * @param hidden number of pixels of the content that do not fit
     * @param least  minimum scroll distance in pixels for the end of a part to be visible
     * @param most   maximum scroll distance in pixels for its start to be visible; takes precedence
     */
    static double scrolled(double value, double largest, double hidden, double least, double most) {
        if (hidden <= 0) {
            return value;
        }
        double now = value / largest * hidden;
        double wanted = Math.min(Math.max(now, least), most);
        return Math.max(0, Math.min(1, wanted / hidden)) * largest;
    }
}
