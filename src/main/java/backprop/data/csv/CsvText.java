package backprop.data.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes UTF-8, with or without a byte order mark. */
public final class CsvText {

    /** Largest size of a file, in MiB. */
    public static final int MAX_MEBIBYTES = 64;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvText() {}

    /**
     * Returns the text of a file.
     *
     * @throws IOException  if it cannot be read
     * @throws CsvException if it is too large or not valid UTF-8
     */
    public static String read(Path file) throws IOException, CsvException {
        if (Files.size(file) > MAX_MEBIBYTES * 1024L * 1024L) {
            throw new CsvException(CsvProblem.ofAll(CsvProblem.Reason.TOO_LARGE, String.valueOf(MAX_MEBIBYTES)));
        }
        return of(Files.readAllBytes(file));
    }

    /**
     * Decodes {@code bytes}.
     *
     * @throws CsvException with the line number, if they are not valid UTF-8
     */
    public static String of(byte[] bytes) throws CsvException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw notUtf8(text);
        }
        String whole = text.toString();
        return whole.startsWith(BYTE_ORDER_MARK) ? whole.substring(1) : whole;
    }

    /**
     * Creates the exception for invalid bytes.
     *
     * @param before text decoded so far
     */
    private static CsvException notUtf8(CharSequence before) {
        String read = before.toString();
        String line = read.substring(read.lastIndexOf('\n') + 1);
        long lines = read.chars().filter(c -> c == '\n').count() + 1;
        return new CsvException(new CsvProblem(CsvProblem.Reason.NOT_UTF8, lines, 0, "", "", line));
    }
}
