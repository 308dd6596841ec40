package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.engine.Scoring;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.Tooltip;

/** Makes the columns of the table view, whose cells follow what is shown. */
final class TableColumns {

    private final ObservableValue<TableContent> shown;
    private final Texts texts;
    private final Numbers numbers;
    private final CellEditing editing;
    private final BooleanProperty wordsFit = new SimpleBooleanProperty();

    TableColumns(ObservableValue<TableContent> shown, Texts texts, Numbers numbers, CellEditing editing) {
        this.shown = shown;
        this.texts = texts;
        this.numbers = numbers;
        this.editing = editing;
    }

    List<TableColumn<Integer, CellContent>> of(Dataset data, Scoring scoring) {
        return Column.of(data, scoring).stream()
                .map(column -> make(column, ColumnHeading.of(column, data, texts)))
                .toList();
    }

    /** Whether there is room for the words of the last column. */
    BooleanProperty wordsFitProperty() {
        return wordsFit;
    }

    /** What a column that was made here shows. */
    static Column shownBy(TableColumnBase<Integer, ?> made) {
        return ((Made) made.getUserData()).column();
    }

    /** The shortest heading of a column that was made here. */
    static String brief(TableColumnBase<Integer, ?> made) {
        return ((Made) made.getUserData()).heading().brief();
    }

    private record Made(Column column, ColumnHeading heading) {}

    private TableColumn<Integer, CellContent> make(Column column, ColumnHeading heading) {
        // The table's menus and screen readers use the text; what is seen is the label, by a rule of the style sheet.
        TableColumn<Integer, CellContent> made = new TableColumn<>(heading.full());
        made.setGraphic(label(made, heading));
        made.setUserData(new Made(column, heading));
        made.getStyleClass().add(column.key() + "-column");
        made.setSortable(true);
        made.setReorderable(false);
        made.setResizable(false);
        made.setEditable(column instanceof Column.Editable);
        made.setCellValueFactory(row -> shown.map(content -> content.cell(row.getValue(), column)));
        made.setCellFactory(view -> cell(column));
        return made;
    }

    private static Label label(TableColumn<Integer, CellContent> column, ColumnHeading heading) {
        Label label = new Label(heading.brief());
        label.setTooltip(new Tooltip(heading.full() + "\n" + heading.explanation()));
        column.widthProperty()
                .subscribe(width -> label.setText(
                        TextWidths.heading(heading.full()) + TextWidths.arrow(column) <= width.doubleValue()
                                ? heading.full()
                                : heading.brief()));
        return label;
    }

    private TableCell<Integer, CellContent> cell(Column column) {
        if (column instanceof Column.Editable editable) {
            return new EditableCell(numbers, editable, editing);
        }
        if (column instanceof Column.Prediction) {
            return new PredictionCell(numbers);
        }
        if (column instanceof Column.Outcome) {
            return new OutcomeCell(numbers, texts, wordsFit);
        }
        return column instanceof Column.RowNumber ? new RowNumberCell(numbers, texts) : new NumberCell(numbers);
    }
}
