package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.ui.shared.Texts;
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
        boolean telling = !PLAIN.matcher(name).matches();
        if (telling && column instanceof Column.Input) {
            return new ColumnHeading(name, shortened(name), explanation);
        }
        boolean named = telling && (isNumbered(column, data) || column instanceof Column.Target);
        String number = isNumbered(column, data) ? " " + (column.index() + 1) : "";
        String suffix = named ? " " + shortened(name) : number;
        return new ColumnHeading(texts.get(key) + suffix, texts.get(key + ".brief") + suffix, explanation);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "\u2026";
    }

    private static boolean isNumbered(Column column, Dataset data) {
        if (column instanceof Column.RowNumber || column instanceof Column.Outcome) {
            return false;
        }
        return column instanceof Column.Input || data.outputs().size() > 1;
    }
}
