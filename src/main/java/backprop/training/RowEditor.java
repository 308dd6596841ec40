package backprop.training;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.data.RowRefs;
import backprop.data.Sample;
import backprop.data.Subset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Editing of the rows of both sets: adds, replaces, moves, removes and excludes them. Each edit is checked twice: against the
 * displayed data, so that a refusal is known at once, and against the data of the moment at which it is executed, since
 * another edit may precede it. Confined to one thread.
 */
public final class RowEditor {

    private final Supplier<Snapshot> displayed;
    private final TrainingService training;
    private Optional<Added> added = Optional.empty();
    private Replaced replaced = new Replaced(RowRef.training(0), new Newest<>());

    /** @param displayed the snapshot that the user sees when requesting an edit */
    public RowEditor(Supplier<Snapshot> displayed, TrainingService training) {
        this.displayed = displayed;
        this.training = training;
    }

    /** A row requested in a run; it has arrived when its subset has at least {@code rows} rows. */
    private record Added(long run, RowRef row, int rows) {}

    /** The row that was replaced last, with values not yet processed. */
    private record Replaced(RowRef row, Newest<Sample> newest) {}

    /**
     * Edits the rows.
     *
     * @return whether the edit is possible with the displayed data; otherwise nothing happens
     */
    private boolean edit(Predicate<Dataset> isPossible, Function<TrainingConfig, Dataset> edit) {
        boolean isPossibleNow = isPossible.test(data());
        if (isPossibleNow) {
            training.change(config -> isPossible.test(config.data()) ? config.withData(edit.apply(config)) : config);
        }
        return isPossibleNow;
    }

    private Dataset data() {
        return displayed.get().config().data();
    }

    /** Whether there is room for another row. */
    public boolean hasRoom(Subset subset) {
        return hasRoom(subset, data());
    }

    private static boolean hasRoom(Subset subset, Dataset data) {
        return subset.rows(data).size() < Dataset.MAX_ROWS;
    }

    /** Adds a row at the end of a subset. Returns whether there is room for it. */
    public boolean append(Subset subset, Sample row) {
        return add(subset.end(data()), config -> subset.end(config.data()).inserted(config.data(), row));
    }

    /**
     * Inserts a row at a position. Returns whether there is room for it.
     *
     * @param row computed from the data of the moment at which the row is inserted
     */
    public boolean insert(RowRef position, Function<TrainingConfig, Sample> row) {
        return add(position, config -> position.inserted(config.data(), row.apply(config)));
    }

    private boolean add(RowRef position, Function<TrainingConfig, Dataset> addition) {
        Subset subset = position.subset();
        boolean isPossible = edit(data -> hasRoom(subset, data), addition);
        if (isPossible) {
            added = Optional.of(new Added(
                    displayed.get().run(), position, subset.rows(data()).size() + 1));
        }
        return isPossible;
    }

    /** Returns the row added last by {@link #append} or {@link #insert}, once, when a snapshot contains it. */
    public Optional<RowRef> arrived(Snapshot snapshot) {
        added = added.filter(row -> row.run() == snapshot.run());
        Optional<RowRef> arrived = added.filter(row -> row.rows()
                        <= row.row().subset().rows(snapshot.config().data()).size())
                .map(Added::row);
        if (arrived.isPresent()) {
            added = Optional.empty();
        }
        return arrived;
    }

    /** Discards the row that {@link #arrived} would return. */
    public void forgetAdded() {
        added = Optional.empty();
    }

    /** Inserts a copy of a row below it. Returns whether there is such a row, and room. */
    public boolean duplicate(RowRef row) {
        return edit(data -> row.isIn(data) && hasRoom(row.subset(), data), config -> row.moved(1)
                .inserted(config.data(), row.of(config.data())));
    }

    /**
     * Replaces a row. However often one row is replaced, as by dragging, at most one command is queued, which takes the newest
     * value.
     */
    public void replace(RowRef row, Sample value) {
        if (!replaced.row().equals(row)) {
            replaced = new Replaced(row, new Newest<>());
        }
        Newest<Sample> newest = replaced.newest();
        if (newest.put(value)) {
            training.change(config -> replaced(config, row, newest.take()));
        }
    }

    private static TrainingConfig replaced(TrainingConfig config, RowRef row, Sample value) {
        Dataset data = config.data();
        boolean fits = row.isIn(data)
                && value.inputs().length == data.inputs().size()
                && value.targets().length == data.outputs().size();
        return fits ? config.withData(row.replaced(data, value)) : config;
    }

    /**
     * Moves a row within its subset, which for training rows changes the order of training.
     *
     * @param step 1 down, -1 up
     * @return whether there are rows at both positions
     */
    public boolean move(RowRef row, int step) {
        RowRef to = row.moved(step);
        return edit(data -> row.isIn(data) && to.isIn(data), config -> row.movedTo(to.index(), config.data()));
    }

    /** Whether a row remains for training if the given ones are removed or excluded. */
    public boolean canDoWithout(RowRefs rows) {
        return rows.leaveRowForTraining(data());
    }

    /** Removes rows by their positions. Returns whether a row remains for training. */
    public boolean remove(RowRefs rows) {
        return edit(rows::leaveRowForTraining, config -> rows.removedFrom(config.data()));
    }

    /** Removes a row as displayed: nothing if another edit precedes. Returns whether a row remains for training. */
    public boolean remove(RowRef row) {
        RowRefs rows = RowRefs.of(Stream.of(row));
        return edit(unchanged(row).and(rows::leaveRowForTraining), config -> rows.removedFrom(config.data()));
    }

    /** Excludes training rows, or includes them again if all are excluded. Returns whether a row remains for training. */
    public boolean toggleLeftOut(RowRefs rows) {
        return toggleLeftOut(rows, data -> true);
    }

    /** Excludes or includes a training row as displayed: nothing if another edit precedes. */
    public boolean toggleLeftOut(RowRef row) {
        return toggleLeftOut(RowRefs.of(Stream.of(row)), unchanged(row));
    }

    private boolean toggleLeftOut(RowRefs rows, Predicate<Dataset> isPossible) {
        List<Integer> indices = rows.of(Subset.TRAINING).boxed().toList();
        return rows.areLeftOut(data())
                ? edit(isPossible, config -> config.data().withTakingPart(indices))
                : edit(isPossible.and(rows::leaveRowForTraining), config -> config.data()
                        .withLeftOut(indices));
    }

    /** Condition that a row is the displayed one. */
    private Predicate<Dataset> unchanged(RowRef row) {
        Sample sample = row.of(data());
        return data -> row.isIn(data) && row.of(data).equals(sample);
    }
}
