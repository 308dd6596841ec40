package backprop.ui.dataset;

import backprop.ui.shared.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** What a menu of the table offers for its rows and columns. */
final class RowMenu {

    private final Texts texts;
    private final RowCommands rows;
    private final MenuItem leaveOut;
    private final MenuItem remove;

    RowMenu(Texts texts, RowCommands rows) {
        this.texts = texts;
        this.rows = rows;
        leaveOut = item(texts, "leaveOutItem", "row.leaveOut", TableKeys.LEAVE_OUT, rows::toggleLeftOut);
        remove = item("removeItem", "", rows::remove);
        refresh();
    }

    /** What can be done to the selected rows. */
    List<MenuItem> rowItems() {
        return List.of(
                leaveOut,
                item(texts, "duplicateItem", "row.duplicate", TableKeys.DUPLICATE, rows::duplicate),
                item(texts, "moveUpItem", "row.up", TableKeys.UP, () -> rows.move(-1)),
                item(texts, "moveDownItem", "row.down", TableKeys.DOWN, () -> rows.move(1)),
                remove);
    }

    /** What can be done to the columns, and which rows are listed. */
    List<MenuItem> columnItems(Runnable sort, Runnable rename, ObjectProperty<Arrangement.Filter> filter) {
        CheckMenuItem wrong = new CheckMenuItem(texts.get("row.onlyWrong"));
        wrong.setId("onlyWrongItem");
        wrong.setOnAction(event -> filter.set(wrong.isSelected() ? Arrangement.Filter.WRONG : Arrangement.Filter.ALL));
        filter.subscribe(chosen -> wrong.setSelected(chosen == Arrangement.Filter.WRONG));
        return List.of(
                new SeparatorMenuItem(),
                item("sortItem", texts.get("row.sort"), sort),
                item(texts, "renameItem", "row.rename", TableKeys.RENAME, rename),
                wrong);
    }

    /** Says what is done to the rows that are selected now; called whenever the menu opens. */
    void refresh() {
        leaveOut.setText(withKeys(texts.get(rows.areLeftOut() ? "row.takePart" : "row.leaveOut"), TableKeys.LEAVE_OUT));
        // Its text has the keys, as the tooltip of the button has.
        remove.setText(texts.get("removeRow.tip", rows.removed()));
        remove.setDisable(rows.whyNotRemove().isPresent());
    }

    /**
     * An item that names the keys in its text: as an accelerator they would act wherever the focus is.
     *
     * @param keys that do the same while the table has the focus
     */
    static MenuItem item(Texts texts, String id, String key, KeyCombination keys, Runnable action) {
        return item(id, withKeys(texts.get(key), keys), action);
    }

    private static String withKeys(String text, KeyCombination keys) {
        return text + " (" + keys.getDisplayText() + ")";
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
