package backprop.training;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * File and unsaved work of a session.
 *
 * @param file    where it was opened or saved last; empty where it has no file
 * @param edited  whether there are unsaved edits; no longer after undo back to the saved revision
 * @param trained whether the session has a file and stands at another epoch than that
 * @param saves   attempts to save since the start of the program, at least 0
 * @param failed  whether the last of them failed
 */
public record Document(Optional<Path> file, boolean edited, boolean trained, long saves, boolean failed) {

    public Document {
        Objects.requireNonNull(file);
        if (saves < 0) {
            throw new IllegalArgumentException("saves: expected at least 0 but was " + saves);
        }
    }

    /** Whether leaving the session discards work. Training alone is none where nothing was edited and no file is known. */
    public boolean isUnsaved() {
        return edited || trained;
    }
}
