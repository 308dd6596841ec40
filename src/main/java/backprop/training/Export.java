package backprop.training;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Output of the current session or of a part of it, such as a file or a text for the clipboard.
 *
 * @param done   notice on completion
 * @param file   file of the session from then on; empty if the output is not a session file
 * @param writer writes the output
 */
public record Export(Notice.Kind done, Optional<Path> file, Writer writer) {

    /** Writes the output. Called on the training thread. */
    @FunctionalInterface
    public interface Writer {

        /**
         * Writes a session, in its state at the end of the last completed epoch.
         *
         * @return detail of the notice, such as the name of the file
         * @throws Exception if it cannot be written; the message is displayed
         */
        String write(Session session) throws Exception;
    }

    public Export {
        Objects.requireNonNull(done);
        Objects.requireNonNull(file);
        Objects.requireNonNull(writer);
    }

    /** Creates an export to a session file, which is the file of the session from then on. */
    public static Export toSessionFile(Path file, Writer writer) {
        return new Export(Notice.Kind.SAVED, Optional.of(file), writer);
    }

    /** Creates any other export; the session keeps its file and its unsaved edits. */
    public static Export of(Notice.Kind done, Writer writer) {
        return new Export(done, Optional.empty(), writer);
    }
}
