package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.ui.Texts;
import java.util.List;

/**
 * The words above a column.
 *
 * @param full        such as 'Expected output'
 * @param brief       where there is little room
 * @param explanation for a tooltip
 */
record ColumnHeading(String full, String brief, String explanation) {

    static ColumnHeading of(Column column, Dataset data, Texts texts) {
        List<String> names = column instanceof Column.Input ? data.inputs() : data.outputs();
        String number = isNumbered(column, data) ? " " + (column.index() + 1) : "";
        String key = "column." + column.key();
        return new ColumnHeading(
                texts.get(key) + number,
                texts.get(key + ".brief") + number,
                texts.get(key + ".explanation", names.get(column.index())));
    }

    private static boolean isNumbered(Column column, Dataset data) {
        if (column instanceof Column.RowNumber) {
            return false;
        }
        return column instanceof Column.Input || data.outputs().size() > 1;
    }
}
