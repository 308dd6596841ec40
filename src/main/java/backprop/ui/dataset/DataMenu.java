package backprop.ui.dataset;

import backprop.ui.csv.TableFiles;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;

/** What the menu of the table offers: files and the clipboard. */
final class DataMenu {

    private final Texts texts;

    DataMenu(Texts texts) {
        this.texts = texts;
    }

    List<MenuItem> items(TableFiles files, TableClipboard clipboard, Supplier<Window> window) {
        return List.of(
                new SeparatorMenuItem(),
                item("importItem", "data.import", "Shortcut+I", () -> files.importFrom(window.get())),
                item("exportItem", "data.export", "Shortcut+E", files::exportTo),
                new SeparatorMenuItem(),
                RowMenu.item(texts, "copyItem", "data.copy", TableKeys.COPY, clipboard::copy),
                RowMenu.item(texts, "pasteItem", "data.paste", TableKeys.PASTE, clipboard::paste));
    }

    private MenuItem item(String id, String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setAccelerator(KeyCombination.keyCombination(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}
