package backprop.ui.toolbar;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Fits a toolbar into its width by applying reductions in order until all is visible. Depends on the widths only, not
 * on the previous state.
 */
final class ToolbarRoom {

    /** Item with a reduced form; icon and tooltip supply the rest. */
    record Reduction(Runnable reduce, Runnable restore) {}

    private final HBox toolbar;
    private final List<Reduction> reductions;

    /** @param reductions reductions in the order of application */
    ToolbarRoom(HBox toolbar, List<Reduction> reductions) {
        this.toolbar = toolbar;
        this.reductions = reductions;
    }

    /** Recomputes the reductions. */
    void fit() {
        reductions.forEach(reduction -> reduction.restore().run());
        if (toolbar.getScene() == null || toolbar.getWidth() <= 0) {
            return;
        }
        toolbar.applyCss();
        for (Reduction reduction : reductions) {
            if (needed() <= toolbar.getWidth()) {
                return;
            }
            reduction.reduce().run();
            toolbar.applyCss();
        }
    }

    /** Returns the total width of the items. */
    double needed() {
        double width = toolbar.snappedLeftInset() + toolbar.snappedRightInset() - toolbar.getSpacing();
        for (Node child : toolbar.getChildren()) {
            if (child.isManaged()) {
                width += Math.ceil(child.minWidth(-1)) + toolbar.getSpacing();
            }
        }
        return width;
    }
}
