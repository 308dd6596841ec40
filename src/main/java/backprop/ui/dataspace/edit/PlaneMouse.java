package backprop.ui.dataspace.edit;

import backprop.ui.dataspace.plot.Cursor;
import backprop.ui.dataspace.plot.DataSpacePlot;
import backprop.ui.dataspace.plot.LayeredCanvas;
import backprop.ui.dataspace.plot.PlotArea;
import backprop.ui.dataspace.view.ViewCommands;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The mouse on the plane: pointing, clicking, dragging a row or the ground, zooming with wheel or fingers. */
public final class PlaneMouse {

    private static final double DRAG_DISTANCE = 4;
    /** Pixels of scrolling that enlarge by e. */
    private static final double WHEEL = 250;

    private static final PseudoClass GRABBING = PseudoClass.getPseudoClass("grabbing");

    private final LayeredCanvas canvas;
    private final DataSpacePlot plot;
    private final PlaneActions actions;
    private final ViewCommands view;
    private double lastX;
    private double lastY;
    private boolean dragging;

    public PlaneMouse(LayeredCanvas canvas, DataSpacePlot plot, PlaneActions actions, ViewCommands view) {
        this.canvas = canvas;
        this.plot = plot;
        this.actions = actions;
        this.view = view;
    }

    /** Listens to the plane from now on. */
    public void install() {
        canvas.setOnMouseMoved(this::point);
        canvas.setOnMouseExited(event -> actions.point(Optional.empty()));
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(event -> release());
        canvas.setOnMouseClicked(this::click);
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(event -> view.zoom(event.getZoomFactor(), event.getX(), event.getY()));
    }

    private void point(MouseEvent event) {
        boolean inside = plot.area().contains(event.getX(), event.getY());
        actions.point(inside ? Optional.of(Cursor.mouse(event.getX(), event.getY())) : Optional.empty());
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        actions.release();
        point(event);
        dragging = false;
        remember(event);
        if (event.getButton() == MouseButton.PRIMARY) {
            setGrabbing(actions.grab());
        }
    }

    private void remember(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
    }

    private void setGrabbing(boolean grabbing) {
        ((Node) canvas).pseudoClassStateChanged(GRABBING, grabbing);
    }

    private void drag(MouseEvent event) {
        dragging |= Math.hypot(event.getX() - lastX, event.getY() - lastY) >= DRAG_DISTANCE;
        if (!dragging || event.isSecondaryButtonDown()) {
            return;
        }
        if (actions.isHolding()) {
            PlotArea area = plot.area();
            actions.point(Optional.of(Cursor.mouse(event.getX(), event.getY()).within(area)));
        } else {
            setGrabbing(true);
            view.pan(event.getX() - lastX, event.getY() - lastY);
            remember(event);
        }
    }

    private void release() {
        actions.release();
        setGrabbing(false);
    }

    private void click(MouseEvent event) {
        boolean secondary = event.getButton() == MouseButton.SECONDARY;
        boolean inside = plot.area().contains(event.getX(), event.getY());
        if (dragging || !inside || event.getButton() == MouseButton.MIDDLE) {
            return;
        }
        // Elsewhere the right button opens the menu.
        if (!secondary || actions.modeProperty().get() == PlaneMode.ADD) {
            actions.act(secondary ? Brush.Side.SECONDARY : Brush.Side.PRIMARY);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            view.zoom(Math.exp(event.getDeltaY() / WHEEL), event.getX(), event.getY());
        }
        if (event.getDeltaX() != 0) {
            view.pan(event.getDeltaX(), 0);
        }
        event.consume();
    }
}
