package backprop.ui.dataset;

import backprop.ui.Texts;
import backprop.ui.csv.TableFiles;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;

/** What the menu of the table offers besides new data. */
final class DataMenu {

    private final Texts texts;
    private final TableFiles files;
    private final Supplier<Window> window;

    DataMenu(Texts texts, TableFiles files, Supplier<Window> window) {
        this.texts = texts;
        this.files = files;
        this.window = window;
    }

    List<MenuItem> items() {
        return List.of(
                item("importItem", "data.import", "Shortcut+I", () -> files.importFrom(window.get())),
                item("exportItem", "data.export", "Shortcut+E", files::exportTo));
    }

    private MenuItem item(String id, String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setAccelerator(KeyCombination.keyCombination(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}
