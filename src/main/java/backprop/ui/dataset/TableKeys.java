package backprop.ui.dataset;

import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the table beyond those that every table view has. */
final class TableKeys {

    private final TableView<Integer> view;
    private final TableEditing editing;
    private final Runnable removeRow;
    private final IntConsumer moveRow;

    private TableKeys(TableView<Integer> view, TableEditing editing, Runnable removeRow, IntConsumer moveRow) {
        this.view = view;
        this.editing = editing;
        this.removeRow = removeRow;
        this.moveRow = moveRow;
    }

    /** @param moveRow moves the selected row by so many places down */
    static void install(TableView<Integer> view, TableEditing editing, Runnable removeRow, IntConsumer moveRow) {
        TableKeys keys = new TableKeys(view, editing, removeRow, moveRow);
        view.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        view.addEventHandler(KeyEvent.KEY_TYPED, keys::type);
    }

    private boolean isEditing() {
        return view.getEditingCell() != null;
    }

    private void press(KeyEvent event) {
        if (isEditing()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            removeRow.run();
            event.consume();
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            moveRow.accept(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            leaveToTheWindow(event);
        }
    }

    /** A table view would edit; here the space bar trains and pauses wherever it is pressed. */
    private void leaveToTheWindow(KeyEvent event) {
        Parent parent = view.getParent();
        event.consume();
        Event.fireEvent(parent, event.copyFor(parent, parent));
    }

    private void type(KeyEvent event) {
        if (!isEditing() && event.getCharacter().matches("[-+\u2212.,0-9]")) {
            editing.editWith(event.getCharacter());
            event.consume();
        }
    }
}
