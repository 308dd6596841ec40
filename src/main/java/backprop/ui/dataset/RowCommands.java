package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.data.RowRefs;
import backprop.data.Sample;
import backprop.data.Subset;
import backprop.training.RowEditor;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Adds, removes, moves and leaves out rows, and tells why that cannot be done. */
final class RowCommands {

    private final LabModel lab;
    private final RowEditor editor;
    private final Supplier<RowSet> listed;
    private final Supplier<RowRefs> marked;
    private final Consumer<String> refuse;
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
            Supplier<RowRefs> marked,
            Consumer<String> refuse) {
        this.lab = lab;
        editor = new RowEditor(lab::snapshot, training);
        this.listed = listed;
        this.marked = marked;
        this.refuse = refuse;
    }

    /** How many rows would be removed, why they cannot be, and what that follows from; asked for each picture, with many rows perhaps. */
    private record Answer(
            Dataset data,
            RowSet.Listed listed,
            Subject subject,
            RowRefs marked,
            int count,
            Optional<String> whyNotRemove) {

        boolean holds(Dataset otherData, RowSet.Listed otherListed, Subject otherSubject, RowRefs otherMarked) {
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
        editor.insert(selected().map(row -> row.moved(1)).orElseGet(this::end), RowCommands::blank);
    }

    private RowRef end() {
        return (listed.get().listed() == RowSet.Listed.TEST ? Subset.TEST : Subset.TRAINING).end(data());
    }

    private static Sample blank(TrainingConfig config) {
        return new Sample(
                new double[config.data().inputs().size()],
                TargetRule.of(config.rule().loss())
                        .blank(config.data().outputs().size()));
    }

    /** The row that was added, once it is there; tells it once. */
    Optional<RowRef> arrived(Snapshot snapshot) {
        return editor.arrived(snapshot);
    }

    /** Forgets the row that was asked for. */
    void forgetAwaited() {
        editor.forgetAdded();
    }

    /** Removes all selected rows, if that can be done. */
    void remove() {
        RowRefs rows = chosen();
        refuse.accept(rows.isEmpty() || editor.remove(rows) ? "" : "removeRow.last");
    }

    /** Leaves the selected training rows out of training; if all of them are, they take part again. */
    void toggleLeftOut() {
        RowRefs rows = chosen();
        boolean none = rows.of(Subset.TRAINING).findAny().isEmpty();
        refuse.accept(none ? "leaveOut.none" : editor.toggleLeftOut(rows) ? "" : "leaveOut.last");
    }

    /** Whether the selected training rows are left out, all of them. */
    boolean areLeftOut() {
        return chosen().areLeftOut(data());
    }

    /** Adds a copy of the selected row below it, if there is one. */
    void duplicate() {
        selected().ifPresent(editor::duplicate);
    }

    /**
     * Moves the selected row among those of its kind; of training rows that changes the order in which they are trained.
     *
     * @param step 1 down, -1 up; nothing happens beyond the ends
     */
    void move(int step) {
        selected().ifPresent(row -> {
            if (editor.move(row, step)) {
                lab.subjectProperty().set(new Subject.Row(row.moved(step)));
            }
        });
    }

    /** Key of the text that says why no row can be added; empty if one can. */
    Optional<String> whyNotAdd() {
        Subset subset = selected().orElseGet(this::end).subset();
        return editor.hasRoom(subset) ? Optional.empty() : Optional.of("addRow.full");
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
        RowRefs rows = marked.get();
        if (answer.filter(known -> known.holds(data, which, subject, rows)).isEmpty()) {
            RowRefs removed = chosen();
            answer = Optional.of(new Answer(data, which, subject, rows, removed.size(), whyNotRemove(removed)));
        }
        return answer.orElseThrow();
    }

    private Optional<String> whyNotRemove(RowRefs rows) {
        if (rows.isEmpty()) {
            return Optional.of("removeRow.none");
        }
        return editor.canDoWithout(rows) ? Optional.empty() : Optional.of("removeRow.last");
    }

    private Dataset data() {
        return lab.snapshot().config().data();
    }

    /** The row that is looked at, if the table lists it. */
    private Optional<RowRef> selected() {
        return lab.subjectProperty()
                .get()
                .row()
                .filter(row -> listed.get().listed().has(row.subset()) && row.isIn(data()));
    }

    /** Returns the rows selected in the table; one that the filter hides is not among them. */
    private RowRefs chosen() {
        return marked.get().in(data());
    }
}
