package backprop.ui.dataset;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;

/**
 * Extension of the selection by keyboard, from the row where it began to another one: all rows between them at once. A table
 * view selects them one by one, which takes minutes for 100,000 of them.
 */
final class RowExtension {

    private final TableView<Integer> view;

    RowExtension(TableView<Integer> view) {
        this.view = view;
    }

    /** Extends or shrinks the selection as far as a key goes. Returns whether it is such a key, and a row has the focus. */
    boolean extend(KeyCode key) {
        TablePosition<Integer, ?> focused = focused();
        OptionalInt target = focused.getRow() < 0 ? OptionalInt.empty() : target(key, focused.getRow());
        target.ifPresent(row -> select(beginning(focused.getRow()), row, focused.getTableColumn()));
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

    /** The end of the selected rows without the focus; the focused row itself where they have gaps, or another one has it. */
    private int beginning(int focused) {
        List<Integer> selected = view.getSelectionModel().getSelectedIndices();
        if (selected.isEmpty()) {
            return focused;
        }
        int first = selected.get(0);
        int last = selected.get(selected.size() - 1);
        boolean gaps = last - first + 1 != selected.size();
        if (gaps || focused != first && focused != last) {
            return focused;
        }
        return focused == first ? last : first;
    }

    private void select(int from, int to, TableColumn<Integer, ?> column) {
        // First, so that a click with Shift goes on from the same row.
        view.getSelectionModel().clearAndSelect(from, retyped(column));
        view.getSelectionModel().selectRange(from, column, to, column);
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(to);
        }
    }

    @SuppressWarnings("unchecked")
    private static TableColumn<Integer, Object> retyped(TableColumn<Integer, ?> column) {
        return (TableColumn<Integer, Object>) column;
    }
}
