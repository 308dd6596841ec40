package backprop.ui.dataset;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Single clicks on cells: they select. A table view would open the editor of a cell that is selected already. */
final class CellClicks {

    private final TableView<Integer> view;

    private CellClicks(TableView<Integer> view) {
        this.view = view;
    }

    static void install(TableView<Integer> view) {
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, new CellClicks(view)::release);
    }

    private void release(MouseEvent event) {
        boolean single = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1;
        boolean plain = !event.isShiftDown() && !event.isShortcutDown();
        if (single && plain && event.isStillSincePress()) {
            cell(event).filter(cell -> cell.isSelected() && !cell.isEditing()).ifPresent(cell -> {
                view.getSelectionModel().clearAndSelect(cell.getIndex(), cell.getTableColumn());
                event.consume();
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<TableCell<Integer, Object>> cell(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof TableCell)) {
            node = node.getParent();
        }
        return Optional.ofNullable((TableCell<Integer, Object>) node);
    }
}
