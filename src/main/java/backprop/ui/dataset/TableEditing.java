package backprop.ui.dataset;

import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.LabModel;
import backprop.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventDispatcher;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/** Opens editors in the table, and turns what is typed into changes of the data or a message why not. */
final class TableEditing implements CellEditing {

    private final TableView<Integer> view;
    private final LabModel lab;
    private final TrainingService training;
    private final Texts texts;
    private final Supplier<RowSet> listed;
    private final ObjectProperty<Optional<Place>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private Optional<String> typed = Optional.empty();
    private boolean givingUp;

    /** @param listed what the table lists */
    TableEditing(TableView<Integer> view, LabModel lab, TrainingService training, Supplier<RowSet> listed) {
        this.view = view;
        this.listed = listed;
        this.lab = lab;
        this.training = training;
        texts = lab.texts(TableEditing.class);
        editByDoubleClickOnly();
        view.editingCellProperty().subscribe(editing -> {
            if (editing != null) {
                forgetRefusal();
            }
        });
    }

    /**
     * A table view edits a selected cell at the next single click, in which the keys that train would then land. A cell is
     * edited by a double click, F2, Enter or typing.
     */
    private void editByDoubleClickOnly() {
        EventDispatcher inner = view.getEventDispatcher();
        view.setEventDispatcher((event, tail) -> {
            boolean single = event instanceof MouseEvent mouse && mouse.getClickCount() == 1;
            if (!single || view.getEditingCell() != null) {
                return inner.dispatchEvent(event, tail);
            }
            view.setEditable(false);
            try {
                return inner.dispatchEvent(event, tail);
            } finally {
                view.setEditable(true);
            }
        });
    }

    /** Where the last thing typed was not accepted. */
    ReadOnlyObjectProperty<Optional<Place>> refusedProperty() {
        return refused;
    }

    /** Why it was not, in words; empty if it was. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Tells why something was not done to the table; empty if it was. */
    void say(String text) {
        refused.set(Optional.empty());
        message.set(text);
    }

    /** Ends the edit in progress, of which nothing is entered, and takes the message away. */
    void giveUp() {
        givingUp = true;
        view.edit(-1, null);
        givingUp = false;
        forgetRefusal();
    }

    private void forgetRefusal() {
        message.set("");
        refused.set(Optional.empty());
    }

    /** Edits the focused cell, starting with {@code text} instead of its number. */
    void editWith(String text) {
        var focused = view.getFocusModel().getFocusedCell();
        if (focused.getTableColumn() != null && focused.getTableColumn().isEditable()) {
            typed = Optional.of(text);
            view.edit(focused.getRow(), view.getColumns().get(focused.getColumn()));
            typed = Optional.empty();
        }
    }

    /** Edits the first cell of a row, if it is listed. */
    void edit(RowPlace row) {
        int position = position(row);
        if (position >= 0) {
            edit(position, editableColumns().get(0));
        }
    }

    private int position(RowPlace row) {
        return view.getItems().indexOf(listed.get().indexOf(row));
    }

    private void edit(int position, TableColumn<Integer, ?> column) {
        view.getSelectionModel().clearAndSelect(position, retyped(column));
        view.scrollTo(position);
        view.scrollToColumn(retyped(column));
        view.layout();
        view.edit(position, retyped(column));
    }

    @SuppressWarnings("unchecked")
    private static TableColumn<Integer, CellContent> retyped(TableColumn<Integer, ?> column) {
        return (TableColumn<Integer, CellContent>) column;
    }

    private List<TableColumn<Integer, ?>> editableColumns() {
        return view.getColumns().stream().filter(TableColumn::isEditable).toList();
    }

    @Override
    public RowPlace row(int item) {
        return listed.get().place(item);
    }

    @Override
    public Optional<String> typed() {
        return typed;
    }

    @Override
    public void enter(Place place, String text) {
        TrainingConfig config = lab.snapshot().config();
        if (givingUp || !place.row().isIn(config.data())) {
            return;
        }
        CellEdit edit = CellEdit.of(place, text, config.rule().loss(), lab.numbers());
        if (edit instanceof CellEdit.Accepted accepted) {
            forgetRefusal();
            training.change(accepted::in);
        } else if (edit instanceof CellEdit.Refused refusal) {
            refuse(place, refusal.reason().key(), text);
        } else if (edit instanceof CellEdit.Unread unread) {
            refuse(place, "refused.typed", unread.typed().complaint(texts, lab.numbers()));
        }
    }

    private void refuse(Place place, String key, String typed) {
        double kept = place.column().value(listed.get(), listed.get().indexOf(place.row()));
        message.set(texts.get(key, typed, lab.numbers().exact(kept)));
        refused.set(Optional.of(place));
    }

    @Override
    public void moveOn(Place place, int step) {
        List<TableColumn<Integer, ?>> columns = editableColumns();
        int column = columns.stream().map(TableColumns::shownBy).toList().indexOf(place.column());
        int cell = position(place.row()) * columns.size() + column + step;
        boolean exists = cell >= 0 && cell < view.getItems().size() * columns.size();
        if (exists && refused.get().isEmpty()) {
            edit(cell / columns.size(), columns.get(cell % columns.size()));
        }
    }
}
