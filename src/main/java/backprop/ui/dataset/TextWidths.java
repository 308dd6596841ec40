package backprop.ui.dataset;

import backprop.ui.shared.Fonts;
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
    /** The square of a test row and its gap. */
    private static final double SQUARE = 11;
    /** A tick or cross. */
    private static final double SIGN = 11;
    /** Between a tick or cross and its words. */
    private static final double SIGN_GAP = 5;

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

    /** Width of a column whose widest text is {@code text}, with what else it shows. */
    static double cell(Column column, String text, boolean squares) {
        return width(text, CELL) + decoration(column, text, squares) + PADDING;
    }

    private static double decoration(Column column, String text, boolean squares) {
        if (column instanceof Column.RowNumber) {
            return squares ? SQUARE : 0;
        }
        if (column instanceof Column.Outcome) {
            return text.isEmpty() ? SIGN : SIGN + SIGN_GAP;
        }
        return column instanceof Column.Prediction ? DOT : 0;
    }

    private static double width(String text, Font font) {
        return Math.ceil(Fonts.width(text, font));
    }
}
