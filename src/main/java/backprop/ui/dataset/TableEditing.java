package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.dataset.Refusals.Refusal;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final ObjectProperty<Refusals> refused = new SimpleObjectProperty<>(Refusals.NONE);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private String said = "";
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
                say("");
            }
        });
        refused.addListener(observable -> showMessage());
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

    /** What was typed and not accepted. */
    ReadOnlyObjectProperty<Refusals> refusedProperty() {
        return refused;
    }

    /** Why something was not accepted or done, in words; empty if everything was. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Tells why something was not done to the table; empty if it was. */
    void say(String text) {
        said = text;
        showMessage();
    }

    private void showMessage() {
        message.set(Stream.of(refused.get().message(), said)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** Forgets the wrong texts in cells that have changed since. */
    void follow(Dataset data) {
        Refusals left = refused.get().in(data);
        if (!left.equals(refused.get())) {
            refused.set(left);
        }
    }

    /** Ends the edit in progress, of which nothing is entered, and takes messages and wrong texts away. */
    void giveUp() {
        givingUp = true;
        view.edit(-1, null);
        givingUp = false;
        refused.set(Refusals.NONE);
        say("");
    }

    /** Gives up the wrong text of the focused cell; whether there was one. */
    boolean giveUpFocused() {
        Optional<Place> wrong = focusedPlace().filter(refused.get()::has);
        wrong.ifPresent(this::keep);
        return wrong.isPresent();
    }

    private Optional<Place> focusedPlace() {
        var focused = view.getFocusModel().getFocusedCell();
        boolean isCell = focused.getTableColumn() != null
                && focused.getRow() >= 0
                && focused.getRow() < view.getItems().size();
        return isCell
                        && TableColumns.shownBy(view.getColumns().get(focused.getColumn()))
                                instanceof Column.Editable editable
                ? Optional.of(new Place(row(view.getItems().get(focused.getRow())), editable))
                : Optional.empty();
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
    void edit(RowRef row) {
        int position = position(row);
        if (position >= 0) {
            edit(position, editableColumns().get(0));
        }
    }

    private int position(RowRef row) {
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
    public RowRef row(int item) {
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
            keep(place);
            training.change(accepted::in);
        } else if (edit instanceof CellEdit.Refused refusal) {
            refuse(place, text, refusal.reason().key(), text);
        } else if (edit instanceof CellEdit.Unread unread) {
            refuse(place, text, "refused.typed", unread.typed().complaint(texts, lab.numbers()));
        }
    }

    private void refuse(Place place, String text, String key, String typed) {
        Dataset data = lab.snapshot().config().data();
        double kept = place.column().value(place.row().of(data));
        String why = texts.get(key, typed, lab.numbers().exact(kept));
        int rows = place.row().subset().rows(data).size();
        refused.set(refused.get().with(place, new Refusal(text, why, kept, rows)));
    }

    @Override
    public Optional<Refusal> refused(Place place) {
        return refused.get().at(place.row(), place.column());
    }

    @Override
    public void keep(Place place) {
        refused.set(refused.get().without(place));
    }

    @Override
    public void moveOn(Place place, int step) {
        List<TableColumn<Integer, ?>> columns = editableColumns();
        int column = columns.stream().map(TableColumns::shownBy).toList().indexOf(place.column());
        int cell = position(place.row()) * columns.size() + column + step;
        boolean exists = cell >= 0 && cell < view.getItems().size() * columns.size();
        if (exists && !refused.get().has(place)) {
            edit(cell / columns.size(), columns.get(cell % columns.size()));
        }
    }
}
