package backprop.ui.dataset;

import backprop.data.RowRefs;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The selected rows. One of them is the selected cell of the table view, and the row that the laboratory looks at, in both
 * directions; the others are kept here, since a table view that selects many takes time with the square of their number.
 */
final class RowSelection {

    private final TableView<Integer> view;
    private final LabModel lab;
    private final Supplier<RowSet> listed;
    private final SelectedRows selected = new SelectedRows();
    private boolean rearranging;
    private boolean extending;
    private boolean gathering;
    private boolean moved;
    private final LongProperty changes = new SimpleLongProperty();

    private Optional<Marked> marked = Optional.empty();

    /** @param shown what the table shows */
    RowSelection(TableView<Integer> view, LabModel lab, ObservableValue<TableContent> shown) {
        this.view = view;
        this.lab = lab;
        listed = () -> shown.getValue().rows();
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.setRowFactory(table -> new SubjectRow(lab.subjectProperty(), shown, selected, changes));
        view.getItems().addListener((Observable change) -> selectOnly(focused()));
        view.getSelectionModel().selectedIndexProperty().subscribe(this::follow);
        EventDispatcher inner = view.getEventDispatcher();
        view.setEventDispatcher((event, tail) -> gathered(() -> inner.dispatchEvent(event, tail)));
    }

    /** The outcome of one event of mouse or keyboard: a table view may go from row to row, the laboratory is told once. */
    private Event gathered(Supplier<Event> dispatch) {
        if (gathering) {
            return dispatch.get();
        }
        gathering = true;
        try {
            return dispatch.get();
        } finally {
            gathering = false;
            if (moved) {
                tell();
            }
        }
    }

    private void follow() {
        if (!extending) {
            selectOnly(focused());
        }
        tell();
    }

    private void tell() {
        moved = gathering;
        if (!gathering) {
            choose(focused());
        }
    }

    /** Position of the row with the selected cell; -1 if there is none. */
    private int focused() {
        return view.getSelectionModel().getSelectedIndex();
    }

    /** Whether the row at a position is selected. */
    boolean has(int position) {
        return selected.has(position);
    }

    /** Selects the row with the selected cell and no other. */
    void collapse() {
        selectOnly(focused());
    }

    private void selectOnly(int position) {
        selected.only(position);
        changed();
    }

    /** Selects what lies between the row where the selection began and another one. */
    void extendTo(int position, TableColumn<Integer, ?> column) {
        selected.extendTo(position);
        goTo(position, column);
    }

    /** Adds the row at a position, or removes it unless it is the only one. */
    void toggle(int position, TableColumn<Integer, ?> column) {
        selected.toggle(position);
        goTo(selected.nearest(position), column);
    }

    void selectAll() {
        selected.all(view.getItems().size());
        changed();
    }

    private void goTo(int position, TableColumn<Integer, ?> column) {
        extending = true;
        try {
            view.getSelectionModel().clearAndSelect(position, retyped(column));
        } finally {
            extending = false;
        }
        changed();
        scrollTo(position);
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** The selected rows, computed once: there may be too many of them to be asked for each picture. */
    private record Marked(long changes, RowSet.Listed listed, int first, int size, RowRefs rows) {}

    /** Shows the selection again, after rows or columns have changed. */
    void refresh() {
        show(lab.subjectProperty().get());
    }

    /** Rearranges rows, while what is looked at stays the same. */
    void undisturbed(Runnable change) {
        rearranging = true;
        try {
            view.getSelectionModel().clearSelection();
            change.run();
        } finally {
            rearranging = false;
        }
        view.getSelectionModel().clearSelection();
        refresh();
    }

    /** The selected rows; the very same object until they change. */
    RowRefs rows() {
        RowSet rows = listed.get();
        int first = rows.config().data().train().size();
        Marked known = marked.filter(before -> before.changes() == changes.get()
                        && before.listed() == rows.listed()
                        && before.first() == first
                        && before.size() == rows.size())
                .orElseGet(() -> new Marked(changes.get(), rows.listed(), first, rows.size(), read(rows)));
        marked = Optional.of(known);
        return known.rows();
    }

    private RowRefs read(RowSet rows) {
        List<Integer> items = view.getItems();
        BitSet chosen = new BitSet(rows.size());
        selected.stream()
                .filter(position -> position < items.size())
                .forEach(position -> chosen.set(items.get(position)));
        return RowRefs.of(chosen.get(0, rows.size()), rows.trainingRows());
    }

    private void choose(int position) {
        if (position >= 0 && position < view.getItems().size() && !rearranging) {
            int row = view.getItems().get(position);
            if (row < listed.get().size()) {
                lab.subjectProperty().set(new Subject.Row(listed.get().place(row)));
            }
        }
    }

    private void show(Subject subject) {
        int row = subject.row().map(listed.get()::indexOf).orElse(-1);
        if (row < 0) {
            view.getSelectionModel().clearSelection();
        } else {
            select(row);
        }
    }

    private void select(int row) {
        int position = position(row);
        if (position < 0) {
            // Hidden by the filter: another row that is listed is not the one that panels show.
            view.getSelectionModel().clearSelection();
            return;
        }
        if (focused() == position || view.getColumns().isEmpty()) {
            return;
        }
        TablePosition<?, ?> cell = view.getFocusModel().getFocusedCell();
        TableColumn<Integer, ?> column = view.getColumns().get(Math.max(0, cell.getColumn()));
        view.getSelectionModel().clearAndSelect(position, retyped(column));
        scrollTo(position);
    }

    private void scrollTo(int position) {
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(position);
        }
    }

    @SuppressWarnings("unchecked")
    private static TableColumn<Integer, Object> retyped(TableColumn<Integer, ?> column) {
        return (TableColumn<Integer, Object>) column;
    }

    /** Where the table shows a row; -1 if it does not. */
    private int position(int row) {
        boolean natural = row < view.getItems().size() && view.getItems().get(row) == row;
        return natural ? row : view.getItems().indexOf(row);
    }
}
