package backprop.training;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * File and unsaved work of a session.
 *
 * @param file    file from which the session was opened or to which it was last saved, if any
 * @param edited  whether there are unsaved edits; false again after undo back to the saved revision
 * @param trained whether the session has a file and its epoch differs from that of the file
 * @param saves   attempts to save since the start of the program, at least 0
 * @param failed  whether the last attempt failed
 */
public record Document(Optional<Path> file, boolean edited, boolean trained, long saves, boolean failed) {

    public Document {
        Objects.requireNonNull(file);
        if (saves < 0) {
            throw new IllegalArgumentException("saves: expected at least 0 but was " + saves);
        }
    }

    /**
     * Whether closing the session discards work. Training alone does not count if nothing was edited and the session has no
     * file.
     */
    public boolean isUnsaved() {
        return edited || trained;
    }
}
