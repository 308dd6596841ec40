package backprop.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Undo and redo lists of all edits of data, settings, start and network. Each entry contains the config on its other side and,
 * if the edit replaced the network, the moment of the run, so that undo followed by redo loses nothing. Mutable, confined to
 * the training thread.
 */
final class Edits {

    /** Largest number of edits that can be undone. */
    static final int MOST = 200;
    /** Largest total number of rows referenced by all configs: 80 MB. */
    private static final long MOST_ROWS = 20_000_000;

    private static final long NEVER = Long.MIN_VALUE;
    /** Changes of the same row at intervals below this are one edit, as when dragging. */
    private static final long DRAG_NANOS = 400_000_000;

    /**
     * Situation before or after an edit.
     *
     * @param session  title, notes and config
     * @param dataset  number of the dataset
     * @param revision revision of the session, see {@link OpenSession}
     * @param moment   moment of the run, if the edit replaces the network
     */
    record Side(Session session, long dataset, long revision, Optional<TrainingRun.Suspended> moment) {

        TrainingConfig config() {
            return session.config();
        }
    }

    /** Edit and the situation to which undoing or redoing it leads. */
    record Entry(Edit edit, Side side) {}

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();
    private final LongSupplier nanoTime;
    private long lastTime = NEVER;

    Edits(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Adds an edit.
     *
     * @param before situation before the edit
     */
    void add(Edit edit, Side before) {
        long time = nanoTime.getAsLong();
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

    /** Whether this was the last edit and nothing has been undone since. */
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

    /** Whether the next edit to undo replaced the network. */
    boolean undoReplacesNetwork() {
        return !done.isEmpty() && done.peekLast().side().moment().isPresent();
    }

    boolean redoReplacesNetwork() {
        return !undone.isEmpty() && undone.peekLast().side().moment().isPresent();
    }

    /** Returns the situation before the last edit; redo then leads to {@code present}. */
    Optional<Side> undo(Side present) {
        return move(done, undone, present);
    }

    /** Returns the situation after the edit undone last. */
    Optional<Side> redo(Side present) {
        return move(undone, done, present);
    }

    private Optional<Side> move(Deque<Entry> from, Deque<Entry> to, Side present) {
        lastTime = NEVER;
        Optional<Entry> entry = Optional.ofNullable(from.pollLast());
        entry.ifPresent(moved -> to.addLast(new Entry(moved.edit(), present)));
        return entry.map(Entry::side);
    }

    /**
     * Undoes the last edit if a step back led to the state before it; redo then leads to {@code before}, the situation before
     * the step back.
     */
    Optional<Side> followStepBack(TrainingState now, Side before) {
        boolean isBeforeEdit = !done.isEmpty()
                && done.peekLast()
                        .side()
                        .moment()
                        .filter(run -> run.moment().state() == now)
                        .isPresent();
        return isBeforeEdit ? undo(before) : Optional.empty();
    }
}
