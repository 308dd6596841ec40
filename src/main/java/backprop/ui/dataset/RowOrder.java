package backprop.ui.dataset;

import backprop.ui.shared.Background;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Which rows the table view lists, and in which order. Where that is not the order of training, it is computed elsewhere, since
 * sorting 100,000 rows takes a while: anew when there are other rows, and where predictions decide which are listed, as
 * training goes on, too. A table that is sorted by predictions keeps its order meanwhile. While a cell is edited its row stays
 * where it is.
 */
final class RowOrder {

    /** So often at most wrong rows are looked for while predictions change all the time. */
    static final long REFRESH_NANOS = 500_000_000;

    private final TableView<Integer> view;
    private final Consumer<Runnable> undisturbed;
    private final Runnable whenListed;
    private final LongSupplier nanoTime;
    private final ObjectProperty<Arrangement.Filter> filter = new SimpleObjectProperty<>(Arrangement.Filter.ALL);
    private Arrangement arrangement = Arrangement.NATURAL;
    private Optional<Basis> basis = Optional.empty();
    private Optional<TableContent> newest = Optional.empty();
    private boolean computing;
    private long computed;

    /**
     * @param undisturbed runs what rearranges the rows
     * @param whenListed  called after other rows are listed, or in another order
     * @param nanoTime    what time it is
     */
    RowOrder(TableView<Integer> view, Consumer<Runnable> undisturbed, Runnable whenListed, LongSupplier nanoTime) {
        this.view = view;
        this.undisturbed = undisturbed;
        this.whenListed = whenListed;
        this.nanoTime = nanoTime;
        view.editingCellProperty().subscribe(this::refresh);
        filter.addListener((property, old, wanted) -> {
            arrangement = arrangement.withFilter(wanted);
            refresh();
        });
    }

    /** What an order was computed from; there is none where rows are listed in the order of training. */
    private record Basis(Arrangement arrangement, RowSet rows) {

        boolean holds(Arrangement other, RowSet present) {
            return arrangement.equals(other)
                    && rows.listed() == present.listed()
                    && rows.scoring() == present.scoring()
                    && isSame(
                            rows.config().data().train(),
                            present.config().data().train())
                    && isSame(
                            rows.config().data().test(), present.config().data().test());
        }

        boolean hasPredictions(RowSet present) {
            return isSame(rows.train(), present.train());
        }

        /** Not equal alone: to compare 100,000 rows takes longer than to notice that they were replaced. */
        private static boolean isSame(Object one, Object other) {
            return one == other;
        }
    }

    /** Says by which column rows are sorted; takes effect with the next {@link #refresh}. */
    void sortBy(Optional<Column> column, Arrangement.Direction direction) {
        arrangement = arrangement.sortedBy(column, direction);
    }

    /** Which rows are listed. */
    ObjectProperty<Arrangement.Filter> filterProperty() {
        return filter;
    }

    /** Lists all rows in the order of training. */
    void forget() {
        basis = Optional.empty();
        arrangement = Arrangement.NATURAL;
        filter.set(Arrangement.Filter.ALL);
        int size = newest.map(known -> known.rows().size()).orElse(0);
        List<Integer> natural = IntStream.range(0, size).boxed().toList();
        if (!view.getItems().equals(natural)) {
            undisturbed.accept(() -> view.getItems().setAll(natural));
        }
    }

    void show(TableContent content) {
        int before = newest.map(known -> known.rows().size()).orElse(0);
        newest = Optional.of(content);
        int size = content.rows().size();
        if (arrangement.isNatural() && basis.isEmpty()) {
            keepItems(size);
            return;
        }
        if (size < before) {
            undisturbed.accept(() -> view.getItems().removeIf(row -> row >= size));
        }
        computeIfDue(content);
    }

    /** Arranges the rows that were shown last, if they are to be listed otherwise. */
    void refresh() {
        newest.ifPresent(this::show);
    }

    private void keepItems(int count) {
        int before = view.getItems().size();
        if (count < before) {
            view.getItems().remove(count, before);
        } else if (count > before) {
            view.getItems().addAll(IntStream.range(before, count).boxed().toList());
        }
    }

    private void computeIfDue(TableContent content) {
        if (!computing && view.getEditingCell() == null && isDue(content)) {
            computing = true;
            computed = nanoTime.getAsLong();
            Basis wanted = new Basis(arrangement, content.rows());
            Background.compute(() -> wanted.arrangement().of(wanted.rows()), order -> list(order, wanted));
        }
    }

    private boolean isDue(TableContent content) {
        if (basis.isEmpty() || !basis.get().holds(arrangement, content.rows())) {
            return true;
        }
        boolean followed =
                arrangement.filter() == Arrangement.Filter.WRONG && !basis.get().hasPredictions(content.rows());
        return followed && (!content.isTraining() || nanoTime.getAsLong() - computed >= REFRESH_NANOS);
    }

    private void list(List<Integer> order, Basis of) {
        computing = false;
        RowSet present = newest.orElseThrow().rows();
        boolean fits = of.arrangement().equals(arrangement)
                && of.rows().listed() == present.listed()
                && of.rows().size() == present.size();
        if (fits && view.getEditingCell() == null) {
            boolean asked = basis.filter(known -> known.arrangement().equals(arrangement))
                    .isEmpty();
            basis = of.arrangement().isNatural() ? Optional.empty() : Optional.of(of);
            if (!view.getItems().equals(order)) {
                // Where nobody asked for another order, it does not scroll to the row that is selected.
                OptionalInt top = asked ? OptionalInt.empty() : top();
                undisturbed.accept(() -> view.getItems().setAll(order));
                top.ifPresent(view::scrollTo);
                whenListed.run();
            }
        }
        refresh();
    }

    /** Where the first row in sight is listed. */
    private OptionalInt top() {
        return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? OptionalInt.of(flow.getFirstVisibleCell().getIndex())
                : OptionalInt.empty();
    }
}
