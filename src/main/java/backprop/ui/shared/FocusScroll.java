package backprop.ui.shared;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.TableColumnHeader;

/** Scrolling of whatever surrounds a node, such as the one that has the focus, until the node is in sight. */
public final class FocusScroll {

    /** Room for the frame around the node. */
    private static final double MARGIN = 4;

    private FocusScroll() {}

    /** Follows the focus below {@code root} from now on. */
    static void install(Parent root) {
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null) {
                show(owner);
            }
        });
    }

    /** Scrolls until a node is in sight; its surroundings must be laid out. */
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
     * The value of a scroll bar that starts at 0.
     *
     * @param hidden how many pixels of the content do not fit
     * @param least  how many pixels have to be scrolled for the end of a part to be in sight
     * @param most   how many pixels may be scrolled before its beginning is out of sight; this counts more
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
