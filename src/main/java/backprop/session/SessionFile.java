package backprop.session;

import backprop.training.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes session files: UTF-8 JSON, complete and validated. */
public final class SessionFile {

    private static final int MAX_BYTES = 64 << 20;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private SessionFile() {}

    /**
     * Reads a session.
     *
     * @throws SessionException if the file does not exist or is not valid; the message begins with the file name and gives the
     *     location in the file, the expected and the found value
     */
    public static Session read(Path file) throws SessionException {
        try {
            requireReadable(file);
            try (InputStream bytes = Files.newInputStream(file)) {
                return read(bytes);
            }
        } catch (SessionException e) {
            throw new SessionException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new SessionException("cannot read " + file + ": " + FileProblem.of(e), e);
        } catch (OutOfMemoryError e) {
            throw new SessionException("cannot read " + file + ": it needs more memory than there is", e);
        }
    }

    private static void requireReadable(Path file) throws SessionException, IOException {
        if (Files.isDirectory(file)) {
            throw new SessionException("expected a session file but was a directory");
        }
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new SessionException("expected at most " + MAX_BYTES + " bytes but was " + size);
        }
    }

    /**
     * Reads a session from UTF-8 bytes; a byte order mark is skipped.
     *
     * @throws SessionException as {@link #read(Path)}, without the file name
     * @throws IOException      if the bytes cannot be read
     */
    static Session read(InputStream bytes) throws SessionException, IOException {
        Reader text = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return read(text);
    }

    private static Session read(Reader text) throws SessionException, IOException {
        BufferedReader buffered = new BufferedReader(text);
        buffered.mark(1);
        if (buffered.read() != BYTE_ORDER_MARK) {
            buffered.reset();
        }
        return SessionPart.read(JsonParsing.read(buffered));
    }

    /**
     * Reads a session from text.
     *
     * @throws SessionException as {@link #read(Path)}, without the file name
     */
    public static Session parse(String text) throws SessionException {
        try {
            return read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a session; parsing it gives an equal session, to the bit. */
    public static String text(Session session) {
        StringBuilder text = new StringBuilder();
        try {
            new JsonPrinting(text).print(SessionPart.write(session));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Saves a session atomically.
     *
     * @throws SessionException if it cannot be written; an existing file is then unchanged
     */
    public static void write(Path file, Session session) throws SessionException {
        byte[] all = text(session).getBytes(StandardCharsets.UTF_8);
        // Many changes of many rows: better without the way to the state than no file at all.
        byte[] bytes = all.length > MAX_BYTES && !session.recording().changes().isEmpty()
                ? text(session.withoutPast()).getBytes(StandardCharsets.UTF_8)
                : all;
        if (bytes.length > MAX_BYTES) {
            throw new SessionException("cannot write " + file + ": expected a session of at most " + MAX_BYTES
                    + " bytes but was " + bytes.length);
        }
        WholeFile.write(file, bytes);
    }
}
