package backprop.training;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Title, dataset number and revision of the current session, and the revision saved last. Each edit has a unique revision
 * number, so that undo back to the saved revision leaves nothing to save. Mutable, confined to the training thread.
 */
final class OpenSession {

    /** Its config and state are outdated: the current ones are those of the run. */
    private Session session;

    private long dataset;
    private long newestDataset;
    private long revision;
    private long newestRevision;
    private SavedRevision saved = new SavedRevision(0, Optional.empty());
    private TrainingState savedState;
    private long saves;
    private boolean failed;

    /**
     * Opens a session without a file.
     *
     * @param state state of training in it
     */
    OpenSession(Session session, TrainingState state) {
        this.session = session;
        savedState = state;
    }

    /** Returns the session with the current config, without state of training. */
    Session at(TrainingConfig config) {
        return session.withConfig(config);
    }

    /** Returns the session with the recording of its run and the current state of training. */
    Session at(Recording recording, TrainingState state) {
        return session.reached(recording, state);
    }

    /**
     * Returns the current side of an edit.
     *
     * @param moment moment of the run, if the edit replaces the network
     */
    Edits.Side side(TrainingConfig config, Optional<TrainingRun.Suspended> moment) {
        return new Edits.Side(at(config), dataset, revision, moment);
    }

    /** Returns to the other side of an edit, by undo or redo. */
    void goTo(Edits.Side side) {
        session = side.session();
        dataset = side.dataset();
        revision = side.revision();
    }

    /** Replaces the session by another one. */
    void open(Session other, Optional<Path> file, TrainingState state) {
        replaceData(other);
        setOpened(file, state);
    }

    /** Sets the file from which the session was opened. */
    void setOpened(Optional<Path> file, TrainingState state) {
        edit();
        setSaved(file, state);
    }

    /** Continues with the title of a session with another dataset. */
    void replaceData(Session other) {
        session = other;
        dataset = ++newestDataset;
    }

    /** Starts a new revision. */
    void edit() {
        revision = ++newestRevision;
    }

    /** Counts an attempt to save, considered failed until {@link #endSave} is called. */
    void beginSave() {
        saves++;
        failed = true;
    }

    /** Sets the current revision as saved. */
    void endSave(Path file, TrainingState state) {
        failed = false;
        setSaved(Optional.of(file), state);
    }

    private void setSaved(Optional<Path> file, TrainingState state) {
        saved = new SavedRevision(revision, file);
        savedState = state;
    }

    /**
     * Returns the identity of the session for a snapshot.
     *
     * @param run   number of the run
     * @param state state of training that a session file would contain
     */
    SessionInfo info(long run, TrainingState state, Undoable undoable) {
        boolean trained = saved.file().isPresent() && !isSaved(state);
        Document document = new Document(revision, saved, trained, saves, failed);
        return new SessionInfo(run, dataset, session.title(), document, undoable);
    }

    private boolean isSaved(TrainingState state) {
        return state.epoch() == savedState.epoch()
                && state.updates() == savedState.updates()
                && state.network().equals(savedState.network());
    }
}
