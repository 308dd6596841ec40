package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Adds, removes, moves and leaves out rows, and tells why that cannot be done. */
final class RowCommands {

    private final LabModel lab;
    private final TrainingService training;
    private final Supplier<RowSet> listed;
    private final Supplier<RowPlaces> marked;
    private final Consumer<String> refuse;
    private Optional<Awaited> awaited = Optional.empty();
    private Optional<Answer> answer = Optional.empty();

    /**
     * @param listed what the table lists
     * @param marked the rows that are selected there; the very same object as long as they are the same
     * @param refuse gets the key of the text that says why something was not done; empty if it was
     */
    RowCommands(
            LabModel lab,
            TrainingService training,
            Supplier<RowSet> listed,
            Supplier<RowPlaces> marked,
            Consumer<String> refuse) {
        this.lab = lab;
        this.training = training;
        this.listed = listed;
        this.marked = marked;
        this.refuse = refuse;
    }

    /** A row that was asked for in a run; it is there when there are {@code rows} rows of its kind, or more. */
    private record Awaited(long run, RowPlace row, int rows) {}

    /** How many rows would be removed, why they cannot be, and what that follows from; asked for each picture, with many rows perhaps. */
    private record Answer(
            Dataset data,
            RowSet.Listed listed,
            Subject subject,
            RowPlaces marked,
            int count,
            Optional<String> whyNotRemove) {

        boolean holds(Dataset otherData, RowSet.Listed otherListed, Subject otherSubject, RowPlaces otherMarked) {
            return isSame(data, otherData)
                    && listed == otherListed
                    && subject.equals(otherSubject)
                    && isSame(marked, otherMarked);
        }

        private static boolean isSame(Object one, Object other) {
            return one == other;
        }
    }

    /** Adds a row of zeros below the selected row, or at the end. */
    void add() {
        RowPlace place = selected().map(row -> row.moved(1)).orElseGet(this::end);
        awaited = Optional.of(new Awaited(
                lab.snapshot().run(), place, place.kind().rows(data()).size() + 1));
        training.change(config -> config.withData(place.inserted(config.data(), blank(config))));
    }

    private RowPlace end() {
        RowKind kind = listed.get().listed() == RowSet.Listed.TEST ? RowKind.TEST : RowKind.TRAINING;
        return new RowPlace(kind, kind.rows(data()).size());
    }

    private static Sample blank(TrainingConfig config) {
        return new Sample(
                new double[config.data().inputs().size()],
                TargetRule.of(config.rule().loss())
                        .blank(config.data().outputs().size()));
    }

    /** The row that was added, once it is there; tells it once. */
    Optional<RowPlace> arrived(Snapshot snapshot) {
        awaited = awaited.filter(asked -> asked.run() == snapshot.run());
        Optional<RowPlace> row = awaited.filter(asked -> asked.rows()
                        <= asked.row().kind().rows(snapshot.config().data()).size())
                .map(Awaited::row);
        if (row.isPresent()) {
            awaited = Optional.empty();
        }
        return row;
    }

    /** Forgets the row that was asked for. */
    void forgetAwaited() {
        awaited = Optional.empty();
    }

    /** Removes all selected rows, if that can be done. */
    void remove() {
        RowPlaces removed = chosen();
        boolean possible = !removed.isEmpty() && canDoWithout(data(), removed);
        refuse.accept(possible || removed.isEmpty() ? "" : "removeRow.last");
        if (possible) {
            training.change(config ->
                    canDoWithout(config.data(), removed) ? config.withData(without(config.data(), removed)) : config);
        }
    }

    private static Dataset without(Dataset data, RowPlaces removed) {
        Dataset left = data;
        for (RowKind kind : RowKind.values()) {
            List<Sample> rows = new ArrayList<>();
            for (int i = 0; i < kind.rows(data).size(); i++) {
                if (!removed.has(kind, i)) {
                    rows.add(kind.rows(data).get(i));
                }
            }
            left = kind.with(left, rows);
        }
        return left;
    }

    /** Whether there is another row to learn from. */
    private static boolean canDoWithout(Dataset data, RowPlaces rows) {
        for (int i = 0; i < data.train().size(); i++) {
            if (!data.train().get(i).isLeftOut() && !rows.has(RowKind.TRAINING, i)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves the selected training rows out of training; if all of them are, they take part again. */
    void toggleLeftOut() {
        RowPlaces rows = chosen();
        boolean none = rows.of(RowKind.TRAINING).findAny().isEmpty();
        boolean again = areLeftOut();
        boolean possible = again || canDoWithout(data(), rows);
        refuse.accept(none ? "leaveOut.none" : possible ? "" : "leaveOut.last");
        if (!none && possible) {
            training.change(config -> {
                Dataset data = config.data();
                List<Integer> places = rows.of(RowKind.TRAINING).boxed().toList();
                if (again) {
                    return config.withData(data.withTakingPart(places));
                }
                return canDoWithout(data, rows) ? config.withData(data.withLeftOut(places)) : config;
            });
        }
    }

    /** Whether the selected training rows are left out, all of them. */
    boolean areLeftOut() {
        RowPlaces rows = chosen();
        List<Sample> train = data().train();
        return rows.of(RowKind.TRAINING).findAny().isPresent()
                && rows.of(RowKind.TRAINING).allMatch(row -> train.get(row).isLeftOut());
    }

    /** Adds a copy of the selected row below it, if there is one. */
    void duplicate() {
        if (selected().isPresent() && whyNotAdd().isEmpty()) {
            RowPlace place = selected().get();
            training.change(config -> place.isIn(config.data())
                    ? config.withData(place.moved(1).inserted(config.data(), place.of(config.data())))
                    : config);
        }
    }

    /**
     * Moves the selected row among those of its kind; of training rows that changes the order in which they are trained.
     *
     * @param step 1 down, -1 up; nothing happens beyond the ends
     */
    void move(int step) {
        Optional<RowPlace> from = selected();
        if (from.isPresent()
                && from.get().index() + step >= 0
                && from.get().moved(step).isIn(data())) {
            RowPlace to = from.get().moved(step);
            training.change(config -> moved(config, from.get(), to));
            lab.subjectProperty().set(to.subject());
        }
    }

    private static TrainingConfig moved(TrainingConfig config, RowPlace from, RowPlace to) {
        if (!from.isIn(config.data()) || !to.isIn(config.data())) {
            return config;
        }
        List<Sample> rows = new ArrayList<>(from.kind().rows(config.data()));
        rows.add(to.index(), rows.remove(from.index()));
        return config.withData(from.kind().with(config.data(), rows));
    }

    /** Key of the text that says why no row can be added; empty if one can. */
    Optional<String> whyNotAdd() {
        RowKind kind = selected().orElseGet(this::end).kind();
        return kind.rows(data()).size() < Dataset.MAX_ROWS ? Optional.empty() : Optional.of("addRow.full");
    }

    /** Key of the text that says why the rows cannot be removed; empty if they can. */
    Optional<String> whyNotRemove() {
        return answer().whyNotRemove();
    }

    /** How many rows would be removed, if they can be. */
    int removed() {
        return answer().count();
    }

    private Answer answer() {
        Dataset data = data();
        RowSet.Listed which = listed.get().listed();
        Subject subject = lab.subjectProperty().get();
        RowPlaces rows = marked.get();
        if (answer.filter(known -> known.holds(data, which, subject, rows)).isEmpty()) {
            RowPlaces removed = chosen();
            answer = Optional.of(new Answer(data, which, subject, rows, removed.size(), whyNotRemove(removed)));
        }
        return answer.orElseThrow();
    }

    private Optional<String> whyNotRemove(RowPlaces rows) {
        if (rows.isEmpty()) {
            return Optional.of("removeRow.none");
        }
        boolean possible = canDoWithout(data(), rows);
        return possible ? Optional.empty() : Optional.of("removeRow.last");
    }

    private Dataset data() {
        return lab.snapshot().config().data();
    }

    /** The row that is looked at, if the table lists it. */
    private Optional<RowPlace> selected() {
        return RowPlace.of(lab.subjectProperty().get())
                .filter(row -> listed.get().listed().has(row.kind()) && row.isIn(data()));
    }

    /** The rows that are selected, or the one that is looked at. */
    private RowPlaces chosen() {
        RowPlaces rows = marked.get().in(data());
        return rows.size() > 1 ? rows : RowPlaces.of(selected().stream());
    }
}
