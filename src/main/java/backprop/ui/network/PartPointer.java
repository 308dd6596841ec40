package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.shared.LabModel;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Mouse operation of the diagram: hovering, selecting with a click, editing with a double click, dragging a number or
 * the background, and zooming with the wheel.
 */
final class PartPointer {

    private static final double DRAG_DISTANCE = 4;
    private static final double WHEEL_STEP = 1.15;

    private final NetworkDiagram diagram;
    private final LabModel lab;
    private final ParameterEdits edits;
    private final ParameterEditor editor;
    private Optional<Part> pressed = Optional.empty();
    private Point2D last = Point2D.ZERO;
    private boolean dragging;
    private Optional<ParameterDrag> drag = Optional.empty();

    PartPointer(NetworkDiagram diagram, LabModel lab, ParameterEdits edits, ParameterEditor editor) {
        this.diagram = diagram;
        this.lab = lab;
        this.edits = edits;
        this.editor = editor;
    }

    /** Installs the event handlers in the diagram. */
    void install() {
        diagram.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        diagram.addEventHandler(
                MouseEvent.MOUSE_EXITED, event -> lab.hoveredProperty().set(Optional.empty()));
        diagram.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        diagram.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        diagram.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drag = Optional.empty());
        diagram.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        diagram.setOnScroll(this::scrolled);
        diagram.setOnZoom(event -> diagram.zoom(event.getZoomFactor(), new Point2D(event.getX(), event.getY())));
    }

    /** Returns the part at a point of the diagram. */
    Optional<Part> partAt(double x, double y) {
        return diagram.viewProperty().get().flatMap(view -> {
            Point2D point = view.viewport().toLayout(x, y);
            return new HitTest(view.layout()).partAt(point.getX(), point.getY());
        });
    }

    private void moved(MouseEvent event) {
        Optional<Part> part = partAt(event.getX(), event.getY());
        lab.hoveredProperty().set(part);
        boolean draggable = part.filter(this::isDraggable).isPresent();
        diagram.setCursor(draggable ? Cursor.V_RESIZE : Cursor.DEFAULT);
    }

    private boolean isDraggable(Part part) {
        return ParameterDrag.isDraggable(part, lab.selectedPartProperty().get());
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() instanceof javafx.scene.canvas.Canvas) {
            diagram.requestFocus();
        }
        edits.settle();
        pressed = partAt(event.getX(), event.getY());
        last = new Point2D(event.getX(), event.getY());
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || editor.isOpen()) {
            return;
        }
        Point2D now = new Point2D(event.getX(), event.getY());
        if (!dragging && now.distance(last) >= DRAG_DISTANCE) {
            dragging = true;
            drag = pressed.filter(this::isDraggable).map(part -> new ParameterDrag(edits.begin(part), last.getY()));
        } else if (!dragging) {
            return;
        }
        if (drag.isPresent()) {
            drag.get()
                    .to(now.getY(), event.isShiftDown() ? ParameterDrag.Fineness.FINE : ParameterDrag.Fineness.COARSE);
        } else if (pressed.filter(this::isDraggable).isEmpty()) {
            diagram.pan(now.getX() - last.getX(), now.getY() - last.getY());
        }
        last = now;
    }

    /** Ends dragging before the button is released; further movement is ignored. */
    void stopDragging() {
        drag = Optional.empty();
    }

    private void clicked(MouseEvent event) {
        boolean click = event.getButton() == MouseButton.PRIMARY && !dragging && event.isStillSincePress();
        if (!click || !(event.getTarget() instanceof javafx.scene.canvas.Canvas)) {
            return;
        }
        Optional<Part> part = partAt(event.getX(), event.getY());
        if (event.getClickCount() == 1) {
            boolean again = part.equals(lab.selectedPartProperty().get());
            lab.selectedPartProperty().set(again ? Optional.empty() : part);
        } else if (event.getClickCount() == 2) {
            part.map(PartPointer::editable).ifPresent(editor::open);
        }
    }

    /** Returns the bias for a neuron. */
    static Part editable(Part part) {
        return part instanceof Part.Neuron neuron ? new Part.Bias(neuron.layer(), neuron.unit()) : part;
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShiftDown()) {
            diagram.pan(event.getDeltaX(), event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            Point2D around = new Point2D(event.getX(), event.getY());
            diagram.zoom(event.getDeltaY() > 0 ? WHEEL_STEP : 1 / WHEEL_STEP, around);
        }
        event.consume();
    }
}
