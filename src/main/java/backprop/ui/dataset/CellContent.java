package backprop.ui.dataset;

import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * What one cell shows.
 *
 * @param value   all of the number
 * @param text    the number in the column's format, or what is said, or what was typed and not accepted
 * @param tint    the colour of a prediction
 * @param mark    what its row is
 * @param verdict what is to be said of the prediction of its row, in the column for that
 * @param refused why the text, which was typed, is not accepted
 */
record CellContent(
        double value,
        String text,
        Optional<Color> tint,
        RowMark mark,
        Optional<Verdict> verdict,
        Optional<String> refused) {

    static final CellContent NOTHING =
            new CellContent(0, "", Optional.empty(), RowMark.NONE, Optional.empty(), Optional.empty());
}
