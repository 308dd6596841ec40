package backprop.ui.dataset;

import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** The button above the table that says that some rows are hidden, and how many are not; it lists all of them again. */
final class FilterChip {

    private final Button button;
    private final Texts texts;
    private final Numbers numbers;
    private final ObjectProperty<Arrangement.Filter> filter;
    private final ObservableList<Integer> items;
    private final ObservableValue<TableContent> shown;

    /**
     * @param items the rows that are listed
     * @param shown what the table shows
     */
    FilterChip(
            Button button,
            Texts texts,
            Numbers numbers,
            ObjectProperty<Arrangement.Filter> filter,
            ObservableList<Integer> items,
            ObservableValue<TableContent> shown) {
        this.button = button;
        this.texts = texts;
        this.numbers = numbers;
        this.filter = filter;
        this.items = items;
        this.shown = shown;
        button.setTooltip(new Tooltip(texts.get("filter.tip")));
        button.setOnAction(event -> filter.set(Arrangement.Filter.ALL));
        InvalidationListener show = change -> show();
        List.of(filter, items, shown).forEach(each -> each.addListener(show));
        show();
    }

    private void show() {
        boolean hides = filter.get() == Arrangement.Filter.WRONG;
        button.setVisible(hides);
        button.setManaged(hides);
        if (hides) {
            String text = texts.get(
                    "filter.wrong",
                    numbers.whole(items.size()),
                    numbers.whole(shown.getValue().rows().size()));
            button.setText(text);
            button.setAccessibleText(text + ". " + texts.get("filter.tip"));
        }
    }
}
