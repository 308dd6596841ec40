package backprop.ui.dataset;

import java.util.Map;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the table beyond those that every table view has; they act only while the table has the focus. */
final class TableKeys {

    static final KeyCombination REMOVE = KeyCombination.keyCombination("Delete");
    static final KeyCombination UP = KeyCombination.keyCombination("Alt+Up");
    static final KeyCombination DOWN = KeyCombination.keyCombination("Alt+Down");
    static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");
    static final KeyCombination PASTE = KeyCombination.keyCombination("Shortcut+V");
    static final KeyCombination DUPLICATE = KeyCombination.keyCombination("Shortcut+D");
    static final KeyCombination LEAVE_OUT = KeyCombination.keyCombination("X");
    static final KeyCombination RENAME = KeyCombination.keyCombination("Shift+F2");

    private final TableView<Integer> view;
    private final TableEditing editing;
    private final RowExtension extension;
    private final Map<KeyCombination, Runnable> actions;

    private TableKeys(
            TableView<Integer> view,
            TableEditing editing,
            RowExtension extension,
            Map<KeyCombination, Runnable> actions) {
        this.view = view;
        this.editing = editing;
        this.extension = extension;
        this.actions = actions;
    }

    static void install(
            TableView<Integer> view,
            TableEditing editing,
            RowExtension extension,
            Map<KeyCombination, Runnable> actions) {
        TableKeys keys = new TableKeys(view, editing, extension, Map.copyOf(actions));
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
        actions.keySet().stream().filter(keys -> keys.match(event)).findFirst().ifPresent(keys -> {
            actions.get(keys).run();
            event.consume();
        });
        if (extension.answers(event)) {
            event.consume();
        }
        if (event.getCode() == KeyCode.SPACE) {
            leaveToTheWindow(event);
        }
        if (event.getCode() == KeyCode.ESCAPE && editing.giveUpFocused()) {
            event.consume();
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
