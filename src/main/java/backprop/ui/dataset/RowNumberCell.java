package backprop.ui.dataset;

import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** The number of a row: struck out where the row is left out, beside a square where it is only tested. */
final class RowNumberCell extends NumberCell {

    private final Texts texts;
    private final Region square = new Region();

    RowNumberCell(Numbers numbers, Texts texts) {
        super(numbers);
        this.texts = texts;
        square.getStyleClass().add("test-square");
        setContentDisplay(ContentDisplay.LEFT);
    }

    @Override
    void show(CellContent content) {
        super.show(content);
        setGraphic(content.mark() == RowMark.TEST ? square : null);
        setAccessibleText(
                content.mark() == RowMark.NONE ? content.text() : texts.get(key(content) + ".spoken", row(content)));
    }

    private static long row(CellContent content) {
        return Math.round(content.value());
    }

    private static String key(CellContent content) {
        return "number." + content.mark();
    }

    @Override
    String explanation(CellContent content) {
        return texts.get(key(content), row(content));
    }
}
