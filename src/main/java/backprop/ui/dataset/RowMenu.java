package backprop.ui.dataset;

import backprop.ui.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** What the menu of the table offers for its rows. */
final class RowMenu {

    private final Texts texts;

    RowMenu(Texts texts) {
        this.texts = texts;
    }

    List<MenuItem> items(
            Runnable duplicate,
            Runnable up,
            Runnable down,
            Runnable sort,
            Runnable rename,
            Consumer<Arrangement.Filter> filter) {
        MenuItem copy = item("duplicateItem", "row.duplicate", duplicate);
        copy.setAccelerator(KeyCombination.keyCombination("Shortcut+D"));
        CheckMenuItem wrong = new CheckMenuItem(texts.get("row.onlyWrong"));
        wrong.setId("onlyWrongItem");
        wrong.setOnAction(
                event -> filter.accept(wrong.isSelected() ? Arrangement.Filter.WRONG : Arrangement.Filter.ALL));
        return List.of(
                new SeparatorMenuItem(),
                copy,
                item("moveUpItem", "row.up", up),
                item("moveDownItem", "row.down", down),
                new SeparatorMenuItem(),
                item("sortItem", "row.sort", sort),
                item("renameItem", "row.rename", rename),
                wrong);
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
