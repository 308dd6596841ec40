package backprop.ui.toolbar;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Keeps a toolbar within its width: takes away words one by one, the most dispensable first, until all is in sight. Depends on widths
 * alone, so the same toolbar has the same words whatever was shown before.
 */
final class ToolbarRoom {

    /** Something that takes less room when it has to; icons and tooltips say the rest. */
    record Reduction(Runnable reduce, Runnable restore) {}

    private final HBox toolbar;
    private final List<Reduction> reductions;

    /** @param reductions in the order in which they are applied */
    ToolbarRoom(HBox toolbar, List<Reduction> reductions) {
        this.toolbar = toolbar;
        this.reductions = reductions;
    }

    /** Chooses the words anew. */
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

    /** The width that all of it takes. */
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
