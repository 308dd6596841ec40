package backprop.ui.shared;

import java.nio.file.Path;
import java.util.Optional;

/** File chooser; replaced by a stub in tests. */
public interface FilePlaces {

    /** Asks for the session file to open; empty if cancelled. */
    Optional<Path> toOpen();

    /** Asks for the data file to import; empty if cancelled. */
    default Optional<Path> toOpenTable() {
        return toOpen();
    }

    /**
     * Asks for the file to write; empty if cancelled.
     *
     * @param suggestion suggested file name, with extension
     */
    Optional<Path> toSave(String suggestion);
}
