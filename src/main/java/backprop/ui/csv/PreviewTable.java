package backprop.ui.csv;

import backprop.data.csv.ColumnRole;
import backprop.data.csv.CsvRow;
import backprop.data.csv.CsvTable;
import backprop.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Preview of the first rows of a table as text, with a box for the role of each column. */
final class PreviewTable {

    /** Number of preview rows, enough to recognise a table and to distinguish classes from numbers. */
    static final int ROWS = 100;

    private static final double COLUMN_WIDTH = 128;

    private final TableView<List<String>> view;
    private final Texts texts;
    private final Runnable changed;
    private final List<ColumnRole> roles = new ArrayList<>();
    private boolean more;

    /** @param changed called when the user changes the role of a column */
    PreviewTable(TableView<List<String>> view, Texts texts, Runnable changed) {
        this.view = view;
        this.texts = texts;
        this.changed = changed;
        view.setPlaceholder(new Label(texts.get("preview.empty")));
    }

    /** @param table table with one row more than {@link #ROWS} if available */
    void show(CsvTable table, List<ColumnRole> guessed) {
        roles.clear();
        roles.addAll(guessed);
        view.getColumns()
                .setAll(IntStream.range(0, roles.size())
                        .mapToObj(i -> column(i, table.names().get(i)))
                        .toList());
        more = table.rows().size() > ROWS;
        view.getItems()
                .setAll(table.rows().stream().limit(ROWS).map(CsvRow::cells).toList());
    }

    void clear() {
        roles.clear();
        view.getColumns().clear();
        view.getItems().clear();
        more = false;
    }

    boolean isEmpty() {
        return view.getItems().isEmpty();
    }

    /** Returns the text that says which rows are displayed. */
    String words() {
        return texts.get(more ? "preview.first" : "preview", view.getItems().size());
    }

    /** Returns the roles of the columns. */
    List<ColumnRole> roles() {
        return List.copyOf(roles);
    }

    private TableColumn<List<String>, String> column(int index, String name) {
        TableColumn<List<String>, String> column = new TableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(COLUMN_WIDTH);
        column.setGraphic(new VBox(new Label(name), roleBox(index, name)));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                index < row.getValue().size() ? row.getValue().get(index) : ""));
        return column;
    }

    private ComboBox<ColumnRole> roleBox(int index, String name) {
        ComboBox<ColumnRole> box = new ComboBox<>();
        new Choices<>(box, texts).offer(ColumnRole.values());
        box.setId("roleBox" + index);
        box.setAccessibleText(texts.get("role", name));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(roles.get(index));
        box.setOnAction(event -> {
            roles.set(index, box.getValue());
            changed.run();
        });
        return box;
    }
}
