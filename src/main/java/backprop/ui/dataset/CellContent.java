package backprop.ui.dataset;

import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * What one cell shows.
 *
 * @param value   all of the number
 * @param text    the number in the column's format, or what is said
 * @param tint    the colour of a prediction
 * @param mark    what its row is
 * @param verdict what is to be said of the prediction of its row, in the column for that
 * @param refused whether the last thing typed here was not accepted
 */
record CellContent(
        double value, String text, Optional<Color> tint, RowMark mark, Optional<Verdict> verdict, boolean refused) {

    static final CellContent NOTHING = new CellContent(0, "", Optional.empty(), RowMark.NONE, Optional.empty(), false);
}
