package backprop.ui.toolbar;

import backprop.ui.shared.SessionFiles;
import backprop.ui.shared.Texts;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** Menu items that open and save session files. */
final class SessionMenu {

    private final SessionFiles files;
    private final Texts texts;

    SessionMenu(SessionFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    List<MenuItem> items() {
        return List.of(
                item("openSessionItem", "file.open", "Shortcut+O", files::open),
                item("saveSessionItem", "file.save", "Shortcut+S", files::save),
                item("saveSessionAsItem", "file.saveAs", "Shortcut+Shift+S", files::saveAs));
    }

    private MenuItem item(String id, String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setAccelerator(KeyCombination.keyCombination(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}
