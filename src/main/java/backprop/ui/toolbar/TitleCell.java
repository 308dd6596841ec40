package backprop.ui.toolbar;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** Shows the value of a box where it is none of its items too, such as an edited preset; else the box would be blank. */
final class TitleCell extends ListCell<String> {

    private final ComboBox<String> box;

    TitleCell(ComboBox<String> box) {
        this.box = box;
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        setText(box.getValue());
    }
}
