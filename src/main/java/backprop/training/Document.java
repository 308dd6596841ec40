package backprop.training;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * File and unsaved work of a session.
 *
 * @param revision number of the current revision: each edit begins another one, and undo returns to the previous one
 * @param saved    revision opened or saved last
 * @param trained  whether the session has a file and its epoch differs from that of the file
 * @param saves    attempts to save since the start of the program, at least 0
 * @param failed   whether the last attempt failed
 */
public record Document(long revision, SavedRevision saved, boolean trained, long saves, boolean failed) {

    public Document {
        Objects.requireNonNull(saved);
        if (saves < 0) {
            throw new IllegalArgumentException("saves: expected at least 0 but was " + saves);
        }
    }

    /** Returns the file from which the session was opened or to which it was last saved, if any. */
    public Optional<Path> file() {
        return saved.file();
    }

    /** Whether there are unsaved edits. */
    public boolean edited() {
        return revision != saved.number();
    }

    /**
     * Whether closing the session discards work. Training alone does not count if nothing was edited and the session has no
     * file.
     */
    public boolean isUnsaved() {
        return edited() || trained;
    }
}
