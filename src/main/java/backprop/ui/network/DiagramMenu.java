package backprop.ui.network;

import backprop.engine.Part;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** Context menu of the diagram, by mouse and keyboard; disabled items give the reason. */
final class DiagramMenu {

    private final NetworkDiagram diagram;
    private final LabModel lab;
    private final ShapeCommands commands;
    private final ParameterEditor editor;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    DiagramMenu(NetworkDiagram diagram, LabModel lab, ShapeCommands commands, ParameterEditor editor) {
        this.diagram = diagram;
        this.lab = lab;
        this.commands = commands;
        this.editor = editor;
        texts = lab.texts(NetworkController.class);
        menu.setId("networkMenu");
    }

    /** Installs the event handlers in the diagram. */
    void install(PartPointer pointer) {
        diagram.setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) {
                showAtCurrent();
            } else {
                show(pointer.partAt(event.getX(), event.getY()), event);
            }
            event.consume();
        });
        diagram.setOnMousePressed(event -> menu.hide());
    }

    /** Shows the menu at the keyboard position or the selected part. */
    void showAtCurrent() {
        Optional<Part> part =
                lab.hoveredProperty().get().or(() -> lab.selectedPartProperty().get());
        fill(part, part.map(PartWalk::layer).orElse(0));
        Point2D point = part.flatMap(shown -> diagram.viewProperty().get().map(view -> view.placeOf(shown)))
                .map(DiagramMenu::middle)
                .orElse(Point2D.ZERO);
        Point2D screen = diagram.localToScreen(point);
        menu.show(diagram, screen.getX(), screen.getY());
    }

    private static Point2D middle(Rectangle2D box) {
        return new Point2D((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
    }

    private void show(Optional<Part> part, ContextMenuEvent event) {
        fill(part, part.map(PartWalk::layer).orElseGet(() -> layerAt(event.getX(), event.getY())));
        menu.show(diagram, event.getScreenX(), event.getScreenY());
    }

    /** Returns the layer whose column or incoming connections are at a point. */
    private int layerAt(double x, double y) {
        return diagram.viewProperty()
                .get()
                .map(view -> {
                    double layoutX = view.viewport().toLayout(x, y).getX();
                    return view.layout().columns().stream()
                            .filter(column -> layoutX <= column.right() + column.spacing() / 4)
                            .findFirst()
                            .map(Column::layer)
                            .orElse(view.values().shape().depth());
                })
                .orElse(0);
    }

    private void fill(Optional<Part> part, int layer) {
        List<MenuItem> items = new ArrayList<>();
        part.map(PartPointer::editable)
                .filter(editable -> editable instanceof Part.Weight || editable instanceof Part.Bias)
                .ifPresent(editable -> items.add(item(editName(editable), () -> editor.open(editable))));
        if (part.isPresent() && part.get() instanceof Part.Neuron neuron && commands.isHidden(layer)) {
            items.add(item(commands.removeNeuron(layer, neuron.unit())));
        }
        if (commands.isHidden(layer)) {
            items.add(item(commands.addNeuron(layer)));
            items.add(item(commands.removeLayer(layer)));
        }
        items.add(item(commands.addLayer(Math.max(0, layer))));
        if (commands.isHidden(layer)) {
            items.add(item(commands.addLayer(layer + 1)));
        }
        items.add(new SeparatorMenuItem());
        items.add(item(texts.get("zoomIn"), () -> diagram.zoom(ZoomControls.STEP)));
        items.add(item(texts.get("zoomOut"), () -> diagram.zoom(1 / ZoomControls.STEP)));
        items.add(item(texts.get("fit"), diagram::fit));
        menu.getItems().setAll(items);
    }

    private String editName(Part part) {
        return texts.get(part instanceof Part.Bias ? "command.editBias" : "command.editWeight");
    }

    private MenuItem item(ShapeCommands.Command command) {
        MenuItem item = item(command.name(), () -> commands.run(command));
        if (!command.isPossible()) {
            item.setText(command.name() + ": " + command.refusal());
            item.setDisable(true);
        }
        return item;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
