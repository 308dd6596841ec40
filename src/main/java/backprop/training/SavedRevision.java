package backprop.training;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Revision of a session that was opened or saved last.
 *
 * @param number number of the revision
 * @param file   file that contains it, if any
 */
public record SavedRevision(long number, Optional<Path> file) {

    public SavedRevision {
        Objects.requireNonNull(file);
    }
}
