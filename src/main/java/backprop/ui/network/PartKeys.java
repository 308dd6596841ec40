package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.shared.ArrowKeys;
import backprop.ui.shared.LabModel;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keyboard operation of the diagram, equivalent to the mouse. */
final class PartKeys {

    private static final double PAN = 60;

    private final NetworkDiagram diagram;
    private final LabModel lab;
    private final ParameterEdits edits;
    private final ParameterEditor editor;
    private final ShapeKeys shapes;
    private final ArrowKeys arrows;

    PartKeys(NetworkDiagram diagram, LabModel lab, ParameterEdits edits, ParameterEditor editor, ShapeKeys shapes) {
        this.diagram = diagram;
        this.lab = lab;
        this.edits = edits;
        this.editor = editor;
        this.shapes = shapes;
        arrows = ArrowKeys.of(diagram);
    }

    /** Installs the event handlers in the diagram. */
    void install(PartPointer pointer, DiagramMenu menu) {
        diagram.setOnKeyPressed(event -> {
            boolean used = event.getTarget() == diagram && press(event, pointer, menu);
            if (used) {
                event.consume();
            }
        });
    }

    private boolean press(KeyEvent event, PartPointer pointer, DiagramMenu menu) {
        if (event.getCode() == KeyCode.ESCAPE) {
            pointer.stopDragging();
            return edits.undo() || forget();
        }
        if (event.getCode() != KeyCode.SHIFT) {
            edits.settle();
        }
        if (event.getCode().isArrowKey()) {
            return arrow(event);
        }
        if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            menu.showAtCurrent();
            return true;
        }
        return !event.isAltDown() && (look(event.getCode()) || !event.isShortcutDown() && change(event));
    }

    private boolean forget() {
        boolean something = lab.hoveredProperty().get().isPresent()
                || lab.selectedPartProperty().get().isPresent();
        lab.hoveredProperty().set(Optional.empty());
        lab.selectedPartProperty().set(Optional.empty());
        return something;
    }

    private boolean arrow(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown()) {
            switch (event.getCode()) {
                case LEFT -> diagram.pan(PAN, 0);
                case RIGHT -> diagram.pan(-PAN, 0);
                case UP -> diagram.pan(0, PAN);
                default -> diagram.pan(0, -PAN);
            }
            return true;
        }
        if (event.isAltDown() || arrows.leavesToWindow(event)) {
            return false;
        }
        return walk(stepOf(event));
    }

    private static PartWalk.Step stepOf(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> PartWalk.Step.LEFT;
            case RIGHT -> PartWalk.Step.RIGHT;
            case UP -> event.isShiftDown() ? PartWalk.Step.PREVIOUS_INCOMING : PartWalk.Step.UP;
            default -> event.isShiftDown() ? PartWalk.Step.NEXT_INCOMING : PartWalk.Step.DOWN;
        };
    }

    private boolean walk(PartWalk.Step step) {
        Part next = new PartWalk(lab.snapshot().config().architecture()).step(current(), step);
        lab.hoveredProperty().set(Optional.of(next));
        diagram.reveal(next);
        return true;
    }

    /** The keyboard position, or the selected part. */
    private Optional<Part> current() {
        return lab.hoveredProperty().get().or(() -> lab.selectedPartProperty().get());
    }

    private boolean look(KeyCode code) {
        switch (code) {
            case PLUS, ADD, EQUALS -> diagram.zoom(ZoomControls.STEP);
            case MINUS, SUBTRACT -> diagram.zoom(1 / ZoomControls.STEP);
            case DIGIT0, NUMPAD0 -> diagram.fit();
            case D ->
                diagram.readingProperty()
                        .set(diagram.readingProperty().get() == Reading.DELTA ? Reading.ACTIVATION : Reading.DELTA);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean change(KeyEvent event) {
        switch (event.getCode()) {
            case HOME -> walk(PartWalk.Step.FIRST);
            case END -> walk(PartWalk.Step.LAST);
            case ENTER -> current().ifPresent(this::selectOrEdit);
            case F2 -> current().map(PartPointer::editable).ifPresent(editor::open);
            default -> {
                return shapes.press(event, current());
            }
        }
        return true;
    }

    /** Selects, then edits, as a first and a second click do. */
    private void selectOrEdit(Part part) {
        boolean selected = lab.selectedPartProperty().get().equals(Optional.of(part));
        if (!selected) {
            lab.selectedPartProperty().set(Optional.of(part));
        } else if (part instanceof Part.Weight || part instanceof Part.Bias) {
            editor.open(part);
        } else {
            lab.selectedPartProperty().set(Optional.empty());
        }
    }
}
