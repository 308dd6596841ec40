package backprop.ui.toolbar;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/**
 * Button cell that also shows a value outside the items, such as an edited preset, for which the box would be blank.
 */
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
