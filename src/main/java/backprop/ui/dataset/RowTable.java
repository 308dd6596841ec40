package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.engine.Scoring;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Keeps the table view in step with what is shown. Its items are the indices of the rows, and only the cells in sight look at
 * the rows themselves: sixty snapshots a second cost no more with ten thousand rows than with four, and touch neither
 * selection nor scrolling nor an edit in progress.
 */
final class RowTable {

    /** Height of the heading and of a row, and width of the scroll bar, as in dataset.css. */
    private static final double HEADING_HEIGHT = 26;

    private static final double ROW_HEIGHT = 25;
    private static final double SCROLL_BAR = 8;

    /** A table whose columns fill it to the pixel shows a scroll bar all the same. */
    private static final double SLACK = 2;

    private final TableView<Integer> view;
    private final ObjectProperty<TableContent> shown = new SimpleObjectProperty<>();
    private final TableColumns columns;
    private final RowOrder order;
    private boolean rebuilding;
    private List<List<String>> names = List.of();
    private Scoring scoring = Scoring.NONE;
    private Fitted fitted = new Fitted(Map.of(), "", false);

    /**
     * @param undisturbed runs what rearranges the rows
     * @param nanoTime    what time it is
     */
    RowTable(
            TableView<Integer> view,
            Texts texts,
            Numbers numbers,
            CellEditing editing,
            Consumer<Runnable> undisturbed,
            LongSupplier nanoTime) {
        this.view = view;
        order = new RowOrder(view, undisturbed, this::fit, nanoTime);
        view.setSortPolicy(table -> {
            if (!rebuilding) {
                sort();
            }
            return true;
        });
        columns = new TableColumns(shown, texts, numbers, editing);
        view.setFixedCellSize(ROW_HEIGHT);
        view.widthProperty().subscribe(this::fit);
        view.heightProperty().subscribe(this::fit);
    }

    void show(TableContent content) {
        int rowsBefore = view.getItems().size();
        shown.set(content);
        RowSet rows = content.rows();
        Fitted wanted = new Fitted(
                content.formats(), Verdict.longest(rows.config().data(), rows.scoring()), rows.hasTestRows());
        boolean others = !wanted.equals(fitted);
        // First, since other columns may be fitted before they all are there.
        fitted = wanted;
        boolean rebuilt = keepColumns(rows.config().data(), rows.scoring());
        order.show(content);
        if (others || rebuilt || rowsBefore != view.getItems().size()) {
            fit();
        }
    }

    /** What is shown, for those that are told when it changes. */
    ObservableValue<TableContent> shown() {
        return shown;
    }

    /** Returns whether the columns are others than before. */
    private boolean keepColumns(Dataset data, Scoring present) {
        List<List<String>> presentNames = List.of(data.inputs(), data.outputs());
        boolean kept = presentNames.equals(names) && present == scoring;
        if (!kept) {
            names = presentNames;
            scoring = present;
            rebuilding = true;
            rebuild(columns.of(data, present));
            rebuilding = false;
            sayOrder();
        }
        return !kept;
    }

    /** Other columns, of which the one that shows the same as the sorted one before is sorted. */
    private void rebuild(List<TableColumn<Integer, CellContent>> made) {
        Optional<TableColumn<Integer, ?>> before = sorted();
        // First: a table view looks for the cells of each column that goes among all that are selected.
        view.getSelectionModel().clearSelection();
        view.getColumns().setAll(made);
        before.ifPresent(old -> made.stream()
                .filter(column -> TableColumns.shownBy(column).equals(TableColumns.shownBy(old)))
                .forEach(column -> {
                    column.setSortType(old.getSortType());
                    view.getSortOrder().setAll(List.of(column));
                }));
    }

    /**
     * What the widths of the columns follow from.
     *
     * @param outcome the longest text of the last column
     * @param squares whether the numbers of some rows have squares beside them
     */
    private record Fitted(Map<Column, ColumnFormat> formats, String outcome, boolean squares) {}

    private Optional<TableColumn<Integer, ?>> sorted() {
        return view.getSortOrder().stream().findFirst();
    }

    private void sort() {
        sayOrder();
        order.refresh();
        fit();
    }

    private void sayOrder() {
        Optional<TableColumn<Integer, ?>> column = sorted();
        boolean down = column.filter(c -> c.getSortType() == TableColumn.SortType.DESCENDING)
                .isPresent();
        order.sortBy(column.map(TableColumns::shownBy), down ? Arrangement.Direction.DOWN : Arrangement.Direction.UP);
    }

    /** Sorts by the column that has the focus, up, then down, then no more. */
    void sortByFocusedColumn() {
        TableColumn<Integer, ?> column = focused();
        boolean sorted = view.getSortOrder().contains(column);
        if (sorted && column.getSortType() == TableColumn.SortType.DESCENDING) {
            view.getSortOrder().clear();
        } else {
            column.setSortType(sorted ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            view.getSortOrder().setAll(List.of(column));
        }
    }

    private TableColumn<Integer, ?> focused() {
        return view.getColumns()
                .get(Math.max(0, view.getFocusModel().getFocusedCell().getColumn()));
    }

    /** The column that has the focus; the first if none has. */
    TableColumn<Integer, ?> focusedColumn() {
        return focused();
    }

    /** Which rows are listed. */
    ObjectProperty<Arrangement.Filter> filterProperty() {
        return order.filterProperty();
    }

    /** Lists all rows in the order of training, from the first one on. */
    void forgetOrder() {
        rebuilding = true;
        view.getSortOrder().clear();
        rebuilding = false;
        order.forget();
        view.scrollTo(0);
    }

    private void fit() {
        if (view.getWidth() == 0 || fitted.formats().isEmpty()) {
            return;
        }
        List<TableColumn<Integer, ?>> made = view.getColumns();
        double[] needed = made.stream().mapToDouble(this::needed).toArray();
        double[] wished = made.stream().mapToDouble(this::wished).toArray();
        double room = roomForColumns();
        double[] words = made.stream().mapToDouble(this::inWords).toArray();
        // Where the table has to be scrolled anyway, nothing need be short.
        if (sum(words) <= room || sum(needed) > room) {
            needed = words;
        }
        double[] widths = ColumnWidths.share(needed, wished, room);
        for (int i = 0; i < widths.length; i++) {
            made.get(i).setMinWidth(0);
            made.get(i).setPrefWidth(widths[i]);
        }
        int last = widths.length - 1;
        columns.wordsFitProperty().set(widths[last] >= Math.ceil(inWords(made.get(last))));
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).map(Math::ceil).sum();
    }

    private double roomForColumns() {
        boolean scrolls = HEADING_HEIGHT + view.getItems().size() * ROW_HEIGHT > view.getHeight();
        return view.getWidth() - SLACK - (scrolls ? SCROLL_BAR : 0);
    }

    private double needed(TableColumn<Integer, ?> made) {
        Column column = TableColumns.shownBy(made);
        String widest = column instanceof Column.Outcome
                ? ""
                : fitted.formats().get(column).widest();
        return Math.max(
                TextWidths.cell(column, widest, fitted.squares()),
                TextWidths.heading(TableColumns.brief(made)) + TextWidths.arrow(made));
    }

    /** What a column needs with everything that it has to say in words. */
    private double inWords(TableColumn<Integer, ?> made) {
        Column column = TableColumns.shownBy(made);
        return column instanceof Column.Outcome
                ? Math.max(needed(made), TextWidths.cell(column, fitted.outcome(), false))
                : needed(made);
    }

    private double wished(TableColumn<Integer, ?> made) {
        return Math.max(inWords(made), TextWidths.heading(made.getText()) + TextWidths.arrow(made));
    }
}
