package backprop.ui.shared;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Focus ring around the node focused by keyboard, above all other content of a window. */
final class FocusRing {

    /** Width of border and gap, as in lab.css. */
    private static final double AROUND = 3;

    private final Pane root;
    private final Region ring = new Region();
    private Subscription place = Subscription.EMPTY;
    private boolean keyPressedLast = true;
    private boolean movedByKey;

    private FocusRing(Pane root) {
        this.root = root;
        ring.getStyleClass().add("focus-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
    }

    /** Installs the focus ring above the other children of {@code root}. */
    static void install(Pane root) {
        FocusRing made = new FocusRing(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> made.keyPressedLast = true);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> made.pressMouse());
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(made::follow);
    }

    private void pressMouse() {
        keyPressedLast = false;
        movedByKey = false;
        ring.setVisible(false);
    }

    private void follow(Node owner) {
        place.unsubscribe();
        place = Subscription.EMPTY;
        movedByKey = keyPressedLast;
        ring.setVisible(false);
        if (owner != null && !FocusGround.isGround(owner, root)) {
            place = owner.localToSceneTransformProperty()
                    .subscribe(() -> show(owner))
                    .and(owner.layoutBoundsProperty().subscribe(() -> show(owner)))
                    .and(owner.focusedProperty().subscribe(() -> show(owner)));
            show(owner);
        }
    }

    private void show(Node owner) {
        Bounds seen = inSight(owner);
        boolean shown = movedByKey && owner.isFocused() && seen.getWidth() > 0 && seen.getHeight() > 0;
        if (shown) {
            Bounds frame = root.sceneToLocal(seen);
            double x = Math.max(0, frame.getMinX() - AROUND);
            double y = Math.max(0, frame.getMinY() - AROUND);
            ring.resizeRelocate(
                    Math.rint(x),
                    Math.rint(y),
                    Math.rint(Math.min(root.getWidth(), frame.getMaxX() + AROUND) - x),
                    Math.rint(Math.min(root.getHeight(), frame.getMaxY() + AROUND) - y));
            if (ring.getParent() != root) {
                root.getChildren().add(ring);
            }
            ring.toFront();
        }
        ring.setVisible(shown);
    }

    /** Returns the visible bounds of a node in the scene, clipped by scroll panes. */
    private static Bounds inSight(Node owner) {
        Bounds seen = owner.localToScene(owner.getLayoutBounds());
        for (Node each = owner.getParent(); each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                seen = common(seen, each.localToScene(each.getClip().getBoundsInParent()));
            }
        }
        return seen;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }
}
