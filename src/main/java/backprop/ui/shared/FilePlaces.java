package backprop.ui.shared;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file; a test answers instead of a dialog. */
public interface FilePlaces {

    /** The session file to open; empty if the user would rather not. */
    Optional<Path> toOpen();

    /** The table of numbers to import; empty if the user would rather not. */
    default Optional<Path> toOpenTable() {
        return toOpen();
    }

    /**
     * The file to write; empty if the user would rather not.
     *
     * @param suggestion name that is offered, with its extension
     */
    Optional<Path> toSave(String suggestion);
}
