package backprop.training;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Saved revision of a session, compared with the current one. Each edit has a unique revision number, so that undo back to the
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

    /**
     * Creates a save point.
     *
     * @param state state of training in the opened session
     */
    SavePoint(TrainingState state) {
        savedState = state;
    }

    /** Returns the revision of the current config. */
    long revision() {
        return revision;
    }

    /** Starts a new revision. */
    void edit() {
        revision = ++newest;
    }

    /** Returns to an earlier revision, by undo or redo. */
    void goTo(long other) {
        revision = other;
    }

    /** Sets another session as saved. */
    void open(Optional<Path> source, TrainingState state) {
        edit();
        keep(source, state);
    }

    /** Counts an attempt to save, considered failed until {@link #saved} is called. */
    void attempt() {
        saves++;
        failed = true;
    }

    /** Sets the current session as saved. */
    void saved(Path target, TrainingState state) {
        failed = false;
        keep(Optional.of(target), state);
    }

    private void keep(Optional<Path> place, TrainingState state) {
        file = place;
        savedRevision = revision;
        savedState = state;
    }

    /**
     * Returns the file and unsaved work.
     *
     * @param state current content of a session file
     */
    Document document(TrainingState state) {
        return new Document(file, revision != savedRevision, file.isPresent() && !isSaved(state), saves, failed);
    }

    private boolean isSaved(TrainingState state) {
        return state.epoch() == savedState.epoch()
                && state.updates() == savedState.updates()
                && state.network().equals(savedState.network());
    }
}
