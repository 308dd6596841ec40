package backprop.session;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Describes why a file cannot be used; Java's own messages often contain no more than its name. */
public final class FileProblem {

    private FileProblem() {}

    /** Returns the reason, in one line. */
    public static String of(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NotDirectoryException) {
            return "there is no such directory";
        }
        if (problem instanceof CharacterCodingException) {
            return "expected UTF-8 text but was something else";
        }
        String reason = problem instanceof FileSystemException e ? e.getReason() : problem.getMessage();
        return OneLine.of(reason == null ? problem.getClass().getSimpleName() : reason);
    }
}
