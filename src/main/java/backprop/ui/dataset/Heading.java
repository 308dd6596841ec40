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
record Heading(String full, String brief, String explanation) {

    static Heading of(Column column, Dataset data, Texts texts) {
        List<String> names = column instanceof Column.Input ? data.inputs() : data.outputs();
        boolean numbered = column instanceof Column.Input || data.outputs().size() > 1;
        String number = numbered ? " " + (column.index() + 1) : "";
        String key = "column." + column.key();
        return new Heading(
                texts.get(key) + number,
                texts.get(key + ".brief") + number,
                texts.get(key + ".explanation", names.get(column.index())));
    }
}
