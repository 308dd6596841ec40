package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.Subset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats of all columns with numbers; of those that rows are dragged in, only the columns that change are read again. */
final class ColumnFormats {

    /** Where more rows are others, all columns are read again. */
    private static final int FEW = 64;

    private Optional<Made> made = Optional.empty();

    private record Made(RowSet rows, int digits, Map<Column, ColumnFormat> formats) {}

    /** Two rows in one place. */
    private record Replaced(Sample before, Sample after) {

        boolean differsIn(Column column) {
            return column instanceof Column.Input
                    ? before.input(column.index()) != after.input(column.index())
                    : before.target(column.index()) != after.target(column.index());
        }
    }

    /**
     * What suits the columns of some rows.
     *
     * @param digits significant digits that the user wants, at least 2
     */
    Map<Column, ColumnFormat> of(RowSet rows, int digits) {
        Optional<Made> known = made.filter(before -> before.digits() == digits && haveSameShape(before.rows(), rows));
        Optional<List<Replaced>> replaced = known.flatMap(before -> replaced(before.rows(), rows));
        if (replaced.filter(List::isEmpty).isEmpty()) {
            Map<Column, ColumnFormat> kept = replaced.map(
                            few -> kept(known.orElseThrow().formats(), few))
                    .orElseGet(Map::of);
            made = Optional.of(new Made(rows, digits, filled(kept, rows, digits)));
        }
        return made.orElseThrow().formats();
    }

    private static boolean haveSameShape(RowSet one, RowSet other) {
        Dataset before = one.config().data();
        Dataset after = other.config().data();
        return one.listed() == other.listed()
                && one.config().architecture().outputActivation()
                        == other.config().architecture().outputActivation()
                && before.inputs().size() == after.inputs().size()
                && before.outputs().size() == after.outputs().size();
    }

    /** The listed rows that are others than before; empty if they are many, or not in the same places. */
    private static Optional<List<Replaced>> replaced(RowSet before, RowSet after) {
        List<Replaced> all = new ArrayList<>();
        for (Subset kind : Subset.values()) {
            List<Sample> old = kind.rows(before.config().data());
            List<Sample> now = kind.rows(after.config().data());
            if (old.size() != now.size()) {
                return Optional.empty();
            }
            for (int row = 0; old != now && row < now.size(); row++) {
                if (!old.get(row).equals(now.get(row))) {
                    all.add(new Replaced(old.get(row), now.get(row)));
                }
                if (all.size() > FEW) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(all);
    }

    private static Map<Column, ColumnFormat> kept(Map<Column, ColumnFormat> formats, List<Replaced> replaced) {
        Map<Column, ColumnFormat> kept = new HashMap<>(formats);
        kept.keySet()
                .removeIf(column -> !(column instanceof Column.RowNumber)
                        && replaced.stream().anyMatch(rows -> rows.differsIn(column)));
        return kept;
    }

    private static Map<Column, ColumnFormat> filled(Map<Column, ColumnFormat> kept, RowSet rows, int digits) {
        Map<Column, ColumnFormat> formats = new HashMap<>(kept);
        Column.of(rows.config().data(), rows.scoring()).stream()
                .filter(column -> !(column instanceof Column.Outcome))
                .forEach(column -> formats.computeIfAbsent(column, missing -> ColumnFormat.of(missing, rows, digits)));
        return Map.copyOf(formats);
    }
}
