package backprop.ui.dataset;

import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * What one cell shows.
 *
 * @param value   all of the number
 * @param text    the number in the column's format
 * @param tint    the colour of a prediction
 * @param wrong   whether the row is predicted wrongly
 * @param refused whether the last thing typed here was not accepted
 */
record CellContent(double value, String text, Optional<Color> tint, boolean wrong, boolean refused) {

    static final CellContent NOTHING = new CellContent(0, "", Optional.empty(), false, false);
}
