package backprop.ui.dataset;

import backprop.ui.Fonts;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;

/** How much room texts take in the table, in the fonts of dataset.css: numbers as wide as in the selected row. */
final class TextWidths {

    private static final Font CELL = Fonts.strong(12);
    private static final Font HEADING = Fonts.text(11);
    /** Left and right of a text. */
    private static final double PADDING = 5;
    /** A dot and its gap. */
    private static final double DOT = 12;
    /** A cross and its gap. */
    private static final double CROSS = 10;

    /** The mark of a sorted column. */
    private static final double ARROW = 16;

    private TextWidths() {}

    /** What the mark of a sorted column takes away from its heading; nothing where it is not sorted. */
    static double arrow(TableColumn<?, ?> column) {
        boolean sorted = column.getTableView() != null
                && column.getTableView().getSortOrder().contains(column);
        return sorted ? ARROW : 0;
    }

    /** Width of a column that shows a heading. */
    static double heading(String text) {
        return width(text, HEADING) + PADDING;
    }

    /** Width of a column whose widest text is {@code text}. */
    static double cell(Column column, String text) {
        double decoration = column instanceof Column.Prediction ? DOT : column instanceof Column.Error ? CROSS : 0;
        return width(text, CELL) + decoration + PADDING;
    }

    private static double width(String text, Font font) {
        return Math.ceil(Fonts.width(text, font));
    }
}
