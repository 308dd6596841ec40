package backprop.training;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Saved revision of a session, compared with the present one. A revision is a number that no other edit has, so that undo back to the
 * saved revision leaves nothing to save. Mutable, confined to the training thread.
 */
final class SavePoint {

    private Optional<Path> file = Optional.empty();
    private long newest;
    private long revision;
    private long savedRevision;
    private TrainingState savedState;
    private long saves;
    private boolean failed;

    /** @param state where training stands in the session as it was opened */
    SavePoint(TrainingState state) {
        savedState = state;
    }

    /** Revision of the present config. */
    long revision() {
        return revision;
    }

    /** Begins a new revision. */
    void edit() {
        revision = ++newest;
    }

    /** Goes to a revision of before, by undo or redo. */
    void goTo(long other) {
        revision = other;
    }

    /** Takes another session as saved. */
    void open(Optional<Path> source, TrainingState state) {
        edit();
        keep(source, state);
    }

    /** Counts an attempt to save, which has failed until {@link #saved} is called. */
    void attempt() {
        saves++;
        failed = true;
    }

    /** Takes the present session as saved. */
    void saved(Path target, TrainingState state) {
        failed = false;
        keep(Optional.of(target), state);
    }

    private void keep(Optional<Path> place, TrainingState state) {
        file = place;
        savedRevision = revision;
        savedState = state;
    }

    /** @param state what a session file would hold now */
    Document document(TrainingState state) {
        return new Document(file, revision != savedRevision, file.isPresent() && !isSaved(state), saves, failed);
    }

    private boolean isSaved(TrainingState state) {
        return state.epoch() == savedState.epoch()
                && state.updates() == savedState.updates()
                && state.network().equals(savedState.network());
    }
}
