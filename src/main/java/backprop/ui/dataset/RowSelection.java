package backprop.ui.dataset;

import backprop.ui.LabModel;
import backprop.ui.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The row that the laboratory looks at is the selected row of the table, in both directions. */
final class RowSelection {

    private final TableView<Integer> view;
    private final LabModel lab;
    private final Supplier<RowSet> listed;
    private boolean rearranging;
    private boolean gathering;
    private boolean moved;
    private long changes;
    /** The changes that the rows in sight show: after an event, not for each of the many rows that it may have selected. */
    private final LongProperty shownChanges = new SimpleLongProperty();

    private Optional<Marked> marked = Optional.empty();

    /** @param shown what the table shows */
    RowSelection(TableView<Integer> view, LabModel lab, ObservableValue<TableContent> shown) {
        this.view = view;
        this.lab = lab;
        listed = () -> shown.getValue().rows();
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setRowFactory(table -> new SubjectRow(lab.subjectProperty(), shown, shownChanges));
        view.getSelectionModel().getSelectedCells().addListener((Observable change) -> changed());
        view.getItems().addListener((Observable change) -> changes++);
        view.getSelectionModel().selectedIndexProperty().subscribe(this::follow);
        EventDispatcher inner = view.getEventDispatcher();
        view.setEventDispatcher((event, tail) -> gathered(() -> inner.dispatchEvent(event, tail)));
    }

    /** The outcome of one event of mouse or keyboard: a table view may select row after row, the laboratory is told once. */
    private Event gathered(Supplier<Event> dispatch) {
        if (gathering) {
            return dispatch.get();
        }
        gathering = true;
        try {
            return dispatch.get();
        } finally {
            gathering = false;
            shownChanges.set(changes);
            if (moved) {
                follow();
            }
        }
    }

    private void changed() {
        changes++;
        if (!gathering) {
            shownChanges.set(changes);
        }
    }

    private void follow() {
        moved = gathering;
        if (!gathering) {
            choose(view.getSelectionModel().getSelectedIndex());
        }
    }

    /**
     * The selected rows, computed once: there may be too many of them to be asked for each picture.
     *
     * @param changes how often the selection or the rows that are listed had changed
     * @param first   how many training rows there are
     */
    private record Marked(long changes, RowSet.Listed listed, int first, int size, List<RowPlace> rows) {}

    /** Shows the selection again, after rows or columns have changed. */
    void refresh() {
        show(lab.subjectProperty().get());
    }

    /** Rearranges rows, while what is looked at stays the same. */
    void undisturbed(Runnable change) {
        rearranging = true;
        try {
            // First: to move a selection of many rows along takes a table view time with the square of their number.
            view.getSelectionModel().clearSelection();
            change.run();
        } finally {
            rearranging = false;
        }
        view.getSelectionModel().clearSelection();
        refresh();
    }

    /** The rows of which a cell is selected, in the order of training, training rows first; the very same list until it changes. */
    List<RowPlace> rows() {
        RowSet rows = listed.get();
        int first = rows.config().data().train().size();
        Marked known = marked.filter(before -> before.changes() == changes
                        && before.listed() == rows.listed()
                        && before.first() == first
                        && before.size() == rows.size())
                .orElseGet(() -> new Marked(changes, rows.listed(), first, rows.size(), read(rows)));
        marked = Optional.of(known);
        return known.rows();
    }

    private List<RowPlace> read(RowSet rows) {
        return view.getSelectionModel().getSelectedIndices().stream()
                .map(view.getItems()::get)
                .filter(row -> row < rows.size())
                .sorted()
                .map(rows::place)
                .toList();
    }

    private void choose(int position) {
        if (position >= 0 && position < view.getItems().size() && !rearranging) {
            int row = view.getItems().get(position);
            if (row < listed.get().size()) {
                lab.subjectProperty().set(listed.get().place(row).subject());
            }
        }
    }

    private void show(Subject subject) {
        int row = RowPlace.of(subject).map(listed.get()::indexOf).orElse(-1);
        if (row < 0) {
            view.getSelectionModel().clearSelection();
        } else {
            select(row);
        }
    }

    private void select(int row) {
        int position = position(row);
        boolean selected = view.getSelectionModel().getSelectedIndex() == position;
        if (selected || position < 0 || view.getColumns().isEmpty()) {
            return;
        }
        TablePosition<?, ?> focused = view.getFocusModel().getFocusedCell();
        TableColumn<Integer, ?> column = view.getColumns().get(Math.max(0, focused.getColumn()));
        view.getSelectionModel().clearAndSelect(position, column);
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(position);
        }
    }

    /** Where the table shows a row; -1 if it does not. */
    private int position(int row) {
        boolean natural = row < view.getItems().size() && view.getItems().get(row) == row;
        return natural ? row : view.getItems().indexOf(row);
    }
}
