package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.ArrowKeys;
import backprop.ui.LabModel;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Points at parts of the network with the mouse and with the keyboard. */
final class PartPointer {

    private final NetworkDiagram diagram;
    private final LabModel lab;
    private final ArrowKeys arrows;

    PartPointer(NetworkDiagram diagram, LabModel lab) {
        this.diagram = diagram;
        this.lab = lab;
        arrows = ArrowKeys.of(diagram);
    }

    /** Listens to the diagram from now on. */
    void install() {
        diagram.setOnMouseMoved(this::moved);
        diagram.setOnMouseExited(event -> lab.hoveredProperty().set(Optional.empty()));
        diagram.setOnMousePressed(event -> diagram.requestFocus());
        diagram.setOnKeyPressed(this::pressed);
    }

    private void moved(MouseEvent event) {
        lab.hoveredProperty().set(diagram.viewProperty().get().flatMap(view -> new HitTest(view.layout())
                .partAt(event.getX(), event.getY())));
    }

    private void pressed(KeyEvent event) {
        Optional<Part> hovered = lab.hoveredProperty().get();
        if (event.getCode() == KeyCode.ESCAPE && hovered.isPresent()) {
            lab.hoveredProperty().set(Optional.empty());
            event.consume();
        }
        stepOf(event).ifPresent(step -> {
            PartWalk walk = new PartWalk(lab.snapshot().config().architecture());
            lab.hoveredProperty().set(Optional.of(walk.step(hovered, step)));
            event.consume();
        });
    }

    private Optional<PartWalk.Step> stepOf(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || arrows.leavesToWindow(event)) {
            return Optional.empty();
        }
        return switch (event.getCode()) {
            case LEFT -> Optional.of(PartWalk.Step.LEFT);
            case RIGHT -> Optional.of(PartWalk.Step.RIGHT);
            case UP -> Optional.of(event.isShiftDown() ? PartWalk.Step.PREVIOUS_INCOMING : PartWalk.Step.UP);
            case DOWN -> Optional.of(event.isShiftDown() ? PartWalk.Step.NEXT_INCOMING : PartWalk.Step.DOWN);
            default -> Optional.empty();
        };
    }
}
