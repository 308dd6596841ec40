package backprop.ui.dataset;

import backprop.ui.dataset.Refusals.Refusal;
import backprop.ui.shared.Numbers;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * A number that can be edited in place. Whatever ends the edit (Enter, Tab, a click elsewhere, scrolling away) enters what was
 * typed; only Escape gives it up. A text that is not accepted stays in the cell. Snapshots that come meanwhile do not touch the editor.
 */
final class EditableCell extends NumberCell {

    private static final double LEAST_EDITOR_WIDTH = 64;

    private final Numbers numbers;
    private final Column.Editable column;
    private final CellEditing editing;
    private Optional<Edit> edit = Optional.empty();

    EditableCell(Numbers numbers, Column.Editable column, CellEditing editing) {
        super(numbers);
        this.numbers = numbers;
        this.column = column;
        this.editing = editing;
        getStyleClass().add("editable-cell");
    }

    /**
     * An edit in progress.
     *
     * @param unchanged the text that changes nothing
     * @param clip      what the cell is cut off by when it is not edited; the editor may be wider
     */
    private record Edit(Place place, String unchanged, TextField field, Optional<Node> clip) {}

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing() && edit.isEmpty()) {
            String unchanged = numbers.exact(getItem().value());
            Place place = new Place(editing.row(getTableRow().getItem()), column);
            TextField field =
                    new TextField(editing.refused(place).map(Refusal::text).orElse(unchanged));
            editing.refused(place).map(Refusal::message).ifPresent(field::setAccessibleHelp);
            open(new Edit(place, unchanged, field, Optional.ofNullable(getClip())));
        }
    }

    private void open(Edit opened) {
        edit = Optional.of(opened);
        TextField field = opened.field();
        field.setId("cellEditor");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, opened));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && isEditing()) {
                cancelEdit();
            }
        });
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(field);
        setClip(null);
        setViewOrder(-1);
        // Else the field would take no key before the next picture, and then mark what it has, to be typed over.
        field.applyCss();
        field.requestFocus();
        field.selectAll();
        editing.typed().ifPresent(field::replaceSelection);
    }

    private void press(KeyEvent event, Edit opened) {
        switch (event.getCode()) {
            case ENTER -> cancelEdit();
            case ESCAPE -> {
                opened.field().setText(opened.unchanged());
                cancelEdit();
            }
            case TAB -> {
                cancelEdit();
                editing.moveOn(opened.place(), event.isShiftDown() ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The table ends every edit this way: a number that was typed is entered here, and comes back with the next snapshot. */
    @Override
    public void cancelEdit() {
        super.cancelEdit();
        edit.ifPresent(this::close);
    }

    private void close(Edit closed) {
        edit = Optional.empty();
        closed.clip().ifPresent(this::setClip);
        setViewOrder(0);
        setGraphic(null);
        setContentDisplay(ContentDisplay.LEFT);
        String text = closed.field().getText().strip();
        if (text.equals(closed.unchanged())) {
            editing.keep(closed.place());
        } else {
            editing.enter(closed.place(), text);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        edit.ifPresent(
                open -> open.field().resizeRelocate(0, 0, Math.max(LEAST_EDITOR_WIDTH, getWidth()), getHeight()));
    }
}
