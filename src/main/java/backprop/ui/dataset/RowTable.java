package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.engine.Scoring;
import backprop.ui.Background;
import backprop.ui.Numbers;
import backprop.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
    private final Consumer<Runnable> undisturbed;
    private Arrangement arrangement = Arrangement.NATURAL;
    private Arranged arranged = new Arranged(Arrangement.NATURAL, 0, RowSet.Listed.ALL);
    private List<List<String>> names = List.of();
    private Scoring scoring = Scoring.NONE;
    private Fitted fitted = new Fitted(Map.of(), "", false);

    /** @param undisturbed runs what rearranges the rows */
    RowTable(
            TableView<Integer> view,
            Texts texts,
            Numbers numbers,
            CellEditing editing,
            Consumer<Runnable> undisturbed) {
        this.view = view;
        this.undisturbed = undisturbed;
        view.setSortPolicy(table -> {
            sort();
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
        keepColumns(rows.config().data(), rows.scoring());
        arrange(rows);
        Fitted wanted = new Fitted(
                content.formats(), Verdict.longest(rows.config().data(), rows.scoring()), rows.hasTestRows());
        if (!wanted.equals(fitted) || rowsBefore != rows.size()) {
            fitted = wanted;
            fit();
        }
    }

    /** What is shown, for those that are told when it changes. */
    ObservableValue<TableContent> shown() {
        return shown;
    }

    private void keepColumns(Dataset data, Scoring present) {
        List<List<String>> presentNames = List.of(data.inputs(), data.outputs());
        if (!presentNames.equals(names) || present != scoring) {
            names = presentNames;
            scoring = present;
            view.getColumns().setAll(columns.of(data, present));
        }
    }

    /**
     * What the widths of the columns follow from.
     *
     * @param outcome the longest text of the last column
     * @param squares whether the numbers of some rows have squares beside them
     */
    private record Fitted(Map<Column, ColumnFormat> formats, String outcome, boolean squares) {}

    /** What the order of the rows that are shown follows from. */
    private record Arranged(Arrangement arrangement, int rows, RowSet.Listed listed) {}

    private void sort() {
        Optional<TableColumn<Integer, ?>> column = view.getSortOrder().stream().findFirst();
        boolean down = column.filter(c -> c.getSortType() == TableColumn.SortType.DESCENDING)
                .isPresent();
        arrangement = arrangement.sortedBy(
                column.map(TableColumns::shownBy), down ? Arrangement.Direction.DOWN : Arrangement.Direction.UP);
        if (shown.get() != null) {
            arrange(shown.get().rows());
            fit();
        }
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

    void filter(Arrangement.Filter filter) {
        arrangement = arrangement.withFilter(filter);
        arrange(shown.get().rows());
    }

    /** Where the order is not that of training, it is computed elsewhere: sorting 100,000 rows takes a while. */
    private void arrange(RowSet rows) {
        Arranged wanted = new Arranged(arrangement, rows.size(), rows.listed());
        boolean natural = arrangement.isNatural();
        if (natural && arranged.arrangement().isNatural()) {
            keepRows(rows.size());
        } else if (!wanted.equals(arranged)) {
            if (rows.size() < arranged.rows()) {
                undisturbed.accept(() -> view.getItems().removeIf(row -> row >= rows.size()));
            }
            Arrangement order = arrangement;
            Background.compute(() -> order.of(rows), sorted -> show(sorted, wanted));
        }
        arranged = wanted;
    }

    private void show(List<Integer> order, Arranged wanted) {
        if (wanted.equals(arranged)) {
            undisturbed.accept(() -> view.getItems().setAll(order));
            fit();
        }
    }

    private void keepRows(int count) {
        int before = view.getItems().size();
        if (count < before) {
            view.getItems().remove(count, before);
        } else if (count > before) {
            view.getItems().addAll(IntStream.range(before, count).boxed().toList());
        }
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
