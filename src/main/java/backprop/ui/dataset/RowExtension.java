package backprop.ui.dataset;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Keys and clicks that select more than one row: Shift extends the selection to a row, Ctrl adds or removes one. */
final class RowExtension {

    /** Keys that go to another cell and select it alone. */
    private static final Set<KeyCode> MOVES = Set.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.TAB);

    private final TableView<Integer> view;
    private final RowSelection selection;

    RowExtension(TableView<Integer> view, RowSelection selection) {
        this.view = view;
        this.selection = selection;
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    /** Changes the selection as a key says. Returns whether there is nothing else to do for it. */
    boolean answers(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            selection.selectAll();
            return true;
        }
        if (event.isShiftDown()) {
            return extend(event.getCode());
        }
        if (!event.isShortcutDown() && MOVES.contains(event.getCode())) {
            selection.collapse();
        }
        return false;
    }

    private boolean extend(KeyCode key) {
        TablePosition<Integer, ?> focused = focused();
        OptionalInt target = focused.getRow() < 0 ? OptionalInt.empty() : target(key, focused.getRow());
        target.ifPresent(row -> selection.extendTo(row, focused.getTableColumn()));
        return target.isPresent();
    }

    @SuppressWarnings("unchecked")
    private TablePosition<Integer, ?> focused() {
        return view.getFocusModel().getFocusedCell();
    }

    private OptionalInt target(KeyCode key, int from) {
        return switch (key) {
            case UP -> row(from - 1);
            case DOWN -> row(from + 1);
            case PAGE_UP -> row(from - page());
            case PAGE_DOWN -> row(from + page());
            case HOME -> row(0);
            case END -> row(last());
            default -> OptionalInt.empty();
        };
    }

    private OptionalInt row(int wished) {
        return OptionalInt.of(Math.max(0, Math.min(last(), wished)));
    }

    private int last() {
        return view.getItems().size() - 1;
    }

    private int page() {
        return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? Math.max(
                        1,
                        flow.getLastVisibleCell().getIndex()
                                - flow.getFirstVisibleCell().getIndex())
                : 1;
    }

    private void press(MouseEvent event) {
        if (view.getEditingCell() == null && event.getTarget() instanceof Node target) {
            row(target).filter(row -> !row.isEmpty()).ifPresent(row -> press(event, row.getIndex(), column(target)));
        }
    }

    private void press(MouseEvent event, int row, TableColumn<Integer, ?> column) {
        if (event.getButton() == MouseButton.SECONDARY) {
            // The menu is about all rows that are selected, if it is opened on one of them.
            consumeIf(selection.has(row), event);
        } else if (event.isShiftDown()) {
            selection.extendTo(row, column);
            consumeIf(true, event);
        } else if (event.isShortcutDown()) {
            selection.toggle(row, column);
            consumeIf(true, event);
        } else {
            selection.collapse();
        }
    }

    private void consumeIf(boolean answered, MouseEvent event) {
        if (answered) {
            view.requestFocus();
            event.consume();
        }
    }

    private static Optional<TableRow<?>> row(Node target) {
        Node node = target;
        while (node != null && !(node instanceof TableRow<?>)) {
            node = node.getParent();
        }
        return Optional.ofNullable((TableRow<?>) node);
    }

    /** The column under the mouse; that of the focused cell where there is none. */
    @SuppressWarnings("unchecked")
    private TableColumn<Integer, ?> column(Node target) {
        Node node = target;
        while (node != null && !(node instanceof TableCell<?, ?>)) {
            node = node.getParent();
        }
        return node == null ? focused().getTableColumn() : ((TableCell<Integer, ?>) node).getTableColumn();
    }
}
