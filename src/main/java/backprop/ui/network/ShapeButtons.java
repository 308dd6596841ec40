package backprop.ui.network;

import backprop.engine.Part;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Buttons that appear at the mouse: add neuron and remove layer below a column, remove neuron at a neuron, add layer
 * between two columns. The context menu offers the same by keyboard.
 */
final class ShapeButtons {

    private static final double SIZE = 18;
    private static final double DISTANCE = 3;
    private static final double CAPTION_HEIGHT = 20;
    /** Maximum distance to the column of a neuron in pixels. */
    private static final double REACH = 22;

    private static final double NARROWEST_GAP = 40;

    private final NetworkDiagram diagram;
    private final ShapeCommands commands;
    private final Button addNeuron = button("addNeuronButton", "+");
    private final Button removeNeuron = button("removeNeuronButton", "−");
    private final Button addLayer = button("addLayerButton", "+");
    private final Button removeLayer = button("removeLayerButton", "×");

    ShapeButtons(NetworkDiagram diagram, ShapeCommands commands) {
        this.diagram = diagram;
        this.commands = commands;
    }

    private static Button button(String id, String sign) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().setAll("shape-button");
        button.setManaged(false);
        button.setVisible(false);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip());
        return button;
    }

    /** Installs the event handlers in the diagram. */
    void install() {
        diagram.getChildren().addAll(all());
        diagram.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        diagram.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hide());
        diagram.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> hide());
        diagram.editedProperty().subscribe(this::hide);
        diagram.viewProperty().addListener((property, old, view) -> {
            if (!old.map(NetworkView::viewport).equals(view.map(NetworkView::viewport))) {
                hide();
            }
        });
    }

    private List<Button> all() {
        return List.of(addNeuron, removeNeuron, addLayer, removeLayer);
    }

    private void hide() {
        all().forEach(button -> button.setVisible(false));
    }

    /** The buttons stay while the mouse is on one of them. */
    private void moved(MouseEvent event) {
        if (event.getTarget() instanceof Canvas
                && diagram.editedProperty().get().isEmpty()) {
            hide();
            diagram.viewProperty().get().ifPresent(view -> offer(view, event.getX(), event.getY()));
        }
    }

    private void offer(NetworkView view, double x, double y) {
        for (Column column : view.layout().columns()) {
            double reach = column.size() / 2 * view.viewport().scale() + REACH;
            if (Math.abs(x - view.viewport().toWindowX(column.x())) <= reach) {
                offerAtColumn(view, column, y);
                return;
            }
        }
        double layoutX = view.viewport().toLayout(x, y).getX();
        view.layout().gaps().stream()
                .filter(gap ->
                        gap.spans(layoutX) && gap.width() * view.viewport().scale() >= NARROWEST_GAP)
                .findFirst()
                .ifPresent(gap -> offerInGap(view, gap));
    }

    private void offerAtColumn(NetworkView view, Column column, double y) {
        if (!commands.isHidden(column.layer())) {
            return;
        }
        double x = view.viewport().toWindowX(column.x());
        double below = view.viewport().toWindow(column.box(column.shown() - 1)).getMaxY() + DISTANCE;
        double row = rowY(view, below);
        show(addNeuron, x - SIZE - 1, row, () -> commands.addNeuron(column.layer()));
        show(removeLayer, x + 1, row, () -> commands.removeLayer(column.layer()));
        for (int unit = 0; unit < column.shown() && !view.isSmall(column); unit++) {
            Rectangle2D box = view.viewport().toWindow(column.box(unit));
            if (y >= box.getMinY() - SIZE && y <= box.getMaxY()) {
                offerAtNeuron(box, new Part.Neuron(column.layer(), unit));
            }
        }
    }

    private void offerAtNeuron(Rectangle2D box, Part.Neuron neuron) {
        show(
                removeNeuron,
                box.getMinX() - DISTANCE - SIZE,
                (box.getMinY() + box.getMaxY() - SIZE) / 2,
                () -> commands.removeNeuron(neuron.layer(), neuron.unit()));
    }

    private void offerInGap(NetworkView view, Gap gap) {
        double x = view.viewport().toWindowX(gap.left() + gap.width() / 2);
        show(addLayer, x - SIZE / 2, rowY(view, Double.MAX_VALUE), () -> commands.addLayer(gap.layer()));
    }

    private static double rowY(NetworkView view, double wanted) {
        double lowest = view.viewport().window().getHeight() - CAPTION_HEIGHT - SIZE;
        return Math.max(0, Math.min(wanted, lowest));
    }

    private void show(Button button, double x, double y, Supplier<ShapeCommands.Command> command) {
        ShapeCommands.Command offered = command.get();
        String text = offered.isPossible() ? offered.name() : offered.name() + ": " + offered.refusal();
        button.getTooltip().setText(text);
        button.setAccessibleText(text);
        button.setOnAction(event -> {
            hide();
            commands.run(command.get());
        });
        Point2D place = new Point2D(Math.round(x), Math.round(y));
        button.resizeRelocate(place.getX(), place.getY(), SIZE, SIZE);
        button.setVisible(true);
        button.toFront();
    }
}
