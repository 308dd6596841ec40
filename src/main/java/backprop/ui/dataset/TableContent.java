package backprop.ui.dataset;

import backprop.ui.dataset.Refusals.Refusal;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Palette;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * All that the table shows at one moment.
 *
 * @param formats    of every column with numbers
 * @param refused    what was typed and not accepted
 * @param isTraining whether predictions change all the time
 */
record TableContent(
        RowSet rows,
        Map<Column, ColumnFormat> formats,
        Numbers numbers,
        Palette palette,
        Refusals refused,
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
                0, verdict.classes(), Optional.empty(), RowMark.of(rows, row), Optional.of(verdict), Optional.empty());
    }

    private CellContent number(int row, Column column) {
        if (!formats.containsKey(column)) {
            return CellContent.NOTHING;
        }
        double value = column.value(rows, row);
        Optional<Refusal> wrong = refused.at(rows.place(row), column);
        return new CellContent(
                value,
                wrong.map(Refusal::text).orElseGet(() -> formats.get(column).text(value, numbers)),
                tint(row, column),
                RowMark.of(rows, row),
                Optional.empty(),
                wrong.map(Refusal::message));
    }

    private Optional<Color> tint(int row, Column column) {
        return column instanceof Column.Prediction
                ? Optional.of(palette.diverging(Palette.towardsClass(
                        rows.config(), rows.scoring(), column.index(), rows.prediction(row, column.index()))))
                : Optional.empty();
    }
}
