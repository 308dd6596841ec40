package backprop.ui.dataset;

import backprop.ui.Numbers;
import backprop.ui.Palette;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * All that the table shows at one moment.
 *
 * @param formats    of every column with numbers
 * @param refused    where the last thing typed was not accepted
 * @param isTraining whether predictions change all the time
 */
record TableContent(
        RowSet rows,
        Map<Column, ColumnFormat> formats,
        Numbers numbers,
        Palette palette,
        Optional<Place> refused,
        boolean isTraining) {

    CellContent cell(int row, Column column) {
        if (row >= rows.size()) {
            return CellContent.NOTHING;
        }
        return column instanceof Column.Outcome ? outcome(row) : number(row, column);
    }

    private CellContent outcome(int row) {
        Verdict verdict = Verdict.of(rows, row);
        return new CellContent(
                0, verdict.classes(), Optional.empty(), RowMark.of(rows, row), Optional.of(verdict), false);
    }

    private CellContent number(int row, Column column) {
        if (!formats.containsKey(column)) {
            return CellContent.NOTHING;
        }
        double value = column.value(rows, row);
        return new CellContent(
                value,
                formats.get(column).text(value, numbers),
                tint(row, column),
                RowMark.of(rows, row),
                Optional.empty(),
                refused.isPresent() && isAt(refused.get(), row, column));
    }

    private Optional<Color> tint(int row, Column column) {
        return column instanceof Column.Prediction
                ? Optional.of(palette.diverging(Palette.towardsClass(
                        rows.config(), rows.scoring(), column.index(), rows.prediction(row, column.index()))))
                : Optional.empty();
    }

    private boolean isAt(Place place, int row, Column column) {
        return place.row().equals(rows.place(row)) && place.column().equals(column);
    }
}
