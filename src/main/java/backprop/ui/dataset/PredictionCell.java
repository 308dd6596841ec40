package backprop.ui.dataset;

import backprop.ui.shared.Numbers;
import javafx.scene.shape.Circle;

/** A prediction, with a dot in the colour that it has in the data space. */
final class PredictionCell extends NumberCell {

    private static final double RADIUS = 4;

    private final Circle dot = new Circle(RADIUS);

    PredictionCell(Numbers numbers) {
        super(numbers);
        getStyleClass().add("prediction-cell");
        dot.getStyleClass().add("prediction-dot");
        setGraphic(dot);
    }

    @Override
    void show(CellContent content) {
        super.show(content);
        dot.setVisible(content.tint().isPresent());
        content.tint().ifPresent(dot::setFill);
    }
}
