package backprop.ui.dataset;

import backprop.ui.Numbers;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** An error, with a cross beside it where the row is wrong. */
final class ErrorCell extends NumberCell {

    private final Region cross = new Region();
    private final String wrong;

    /** @param wrong the word that says the same as the cross */
    ErrorCell(Numbers numbers, String wrong) {
        super(numbers);
        this.wrong = wrong;
        getStyleClass().add("error-cell");
        cross.getStyleClass().add("wrong-cross");
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphic(cross);
    }

    @Override
    void show(CellContent content) {
        super.show(content);
        cross.setVisible(content.wrong());
        setAccessibleText(content.wrong() ? content.text() + ", " + wrong : content.text());
    }
}
