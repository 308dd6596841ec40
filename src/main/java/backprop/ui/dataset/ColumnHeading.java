package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.ui.Texts;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words above a column.
 *
 * @param full        such as 'Expected output'
 * @param brief       where there is little room
 * @param explanation for a tooltip
 */
record ColumnHeading(String full, String brief, String explanation) {

    private static final int LONGEST = 9;
    /** Names that say no more than a number does. */
    private static final Pattern PLAIN = Pattern.compile("[xy]\\d*");

    static ColumnHeading of(Column column, Dataset data, Texts texts) {
        List<String> names = column instanceof Column.Input ? data.inputs() : data.outputs();
        String key = "column." + column.key();
        String name = names.get(column.index());
        String explanation = texts.get(key + ".explanation", name);
        boolean named = isNumbered(column, data) && !PLAIN.matcher(name).matches();
        if (named && column instanceof Column.Input) {
            return new ColumnHeading(name, shortened(name), explanation);
        }
        String number = named ? " " + shortened(name) : " " + (column.index() + 1);
        String suffix = isNumbered(column, data) ? number : "";
        return new ColumnHeading(texts.get(key) + suffix, texts.get(key + ".brief") + suffix, explanation);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "\u2026";
    }

    private static boolean isNumbered(Column column, Dataset data) {
        if (column instanceof Column.RowNumber) {
            return false;
        }
        return column instanceof Column.Input || data.outputs().size() > 1;
    }
}
