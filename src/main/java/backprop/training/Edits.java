package backprop.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What the user edited, in one list for the whole laboratory: data, settings, start, and the network by hand. Each entry keeps
 * the config of the other side, and where the edit replaced the network also the moment of the run, so that going there and
 * back again loses nothing. Mutable, confined to the training thread.
 */
final class Edits {

    /** The most edits that can be undone. */
    static final int MOST = 200;
    /** As many rows as all configs together may refer to: 80 MB. */
    private static final long MOST_ROWS = 20_000_000;

    private static final long NEVER = Long.MIN_VALUE;
    /** Changes of the same row that follow each other this fast are one edit, as by dragging. */
    private static final long DRAG_NANOS = 400_000_000;

    /**
     * How things were, or will be.
     *
     * @param heading  of the session
     * @param dataset  number of the dataset
     * @param revision of the session, see {@link SavePoint}
     * @param moment   of the run, where the edit replaces the network
     */
    record Side(
            TrainingConfig config, Heading heading, long dataset, long revision, Optional<TrainingRun.Moment> moment) {}

    /** An edit, and where it leads. */
    record Entry(Edit edit, Side side) {}

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();
    private long lastTime = NEVER;

    /**
     * Notes an edit.
     *
     * @param before how things were
     * @param time   of the clock, in nanoseconds
     */
    void add(Edit edit, Side before, long time) {
        boolean dragged = isOfOneRow(edit) && lastTime != NEVER && time - lastTime < DRAG_NANOS;
        lastTime = time;
        if (dragged && isLast(edit)) {
            return;
        }
        undone.clear();
        done.addLast(new Entry(edit, before));
        while (done.size() > capacity(before.config())) {
            done.removeFirst();
        }
    }

    private static boolean isOfOneRow(Edit edit) {
        return edit.kind() == Edit.Kind.ROW_CHANGED || edit.kind() == Edit.Kind.TEST_ROW_CHANGED;
    }

    private static long capacity(TrainingConfig config) {
        int rows = config.data().train().size() + config.data().test().size();
        return Math.max(MOST / 2, Math.min(MOST, MOST_ROWS / rows));
    }

    /** Whether this was the last edit, and nothing was undone since. */
    boolean isLast(Edit edit) {
        return undone.isEmpty() && !done.isEmpty() && done.peekLast().edit().equals(edit);
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    Undoable view() {
        return new Undoable(
                Optional.ofNullable(done.peekLast()).map(Entry::edit),
                Optional.ofNullable(undone.peekLast()).map(Entry::edit));
    }

    /** Whether there is an edit to undo that replaced the network. */
    boolean undoReplacesNetwork() {
        return !done.isEmpty() && done.peekLast().side().moment().isPresent();
    }

    boolean redoReplacesNetwork() {
        return !undone.isEmpty() && undone.peekLast().side().moment().isPresent();
    }

    /** How things were before the last edit; it can be done again from {@code present} then. */
    Optional<Side> undo(Side present) {
        return move(done, undone, present);
    }

    /** How things were after the edit that was undone last. */
    Optional<Side> redo(Side present) {
        return move(undone, done, present);
    }

    private Optional<Side> move(Deque<Entry> from, Deque<Entry> to, Side present) {
        lastTime = NEVER;
        Optional<Entry> entry = Optional.ofNullable(from.pollLast());
        entry.ifPresent(moved -> to.addLast(new Entry(moved.edit(), present)));
        return entry.map(Entry::side);
    }

    /** A step back led to before the last edit, so that is undone too; it can be done again from {@code before} the step. */
    Optional<Side> followStepBack(TrainingState now, Side before) {
        boolean isBeforeEdit = !done.isEmpty()
                && done.peekLast().side().moment().filter(m -> m.state() == now).isPresent();
        return isBeforeEdit ? undo(before) : Optional.empty();
    }
}
