package backprop.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.training.Session;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {

    @TempDir
    private Path directory;

    private final Session session;

    SessionFileTest() throws SessionException {
        session = Presets.open("mazur");
    }

    private String messageOf(Path file) {
        String message = assertThrows(SessionException.class, () -> SessionFile.read(file))
                .getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    private List<Path> listed() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void whatIsSavedIsReadAgain() throws SessionException, IOException {
        Path file = directory.resolve("saved.json");
        SessionFile.write(file, session);

        assertEquals(session, SessionFile.read(file));
        assertEquals(List.of(file), listed(), "nothing is left beside it");
    }

    @Test
    void savingReplacesWhatWasThere() throws SessionException, IOException {
        Path file = directory.resolve("saved.json");
        Files.writeString(file, "old");
        SessionFile.write(file, session);

        assertEquals(session, SessionFile.read(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void savingThroughALinkKeepsTheLink() throws SessionException, IOException {
        Path file = Files.createFile(directory.resolve("target.json"));
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);
        SessionFile.write(link, session);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(session, SessionFile.read(file));
    }

    @Test
    void savingIntoNoDirectorySaysSo() throws IOException {
        Path file = directory.resolve("none/saved.json");
        SessionException e = assertThrows(SessionException.class, () -> SessionFile.write(file, session));

        assertEquals("cannot write " + file + ": there is no directory " + file.getParent(), e.getMessage());
        assertEquals(List.of(), listed());
    }

    @Test
    void savingOverADirectorySaysSo() throws IOException {
        SessionException e = assertThrows(SessionException.class, () -> SessionFile.write(directory, session));

        assertTrue(e.getMessage().endsWith("it is a directory"), e.getMessage());
        assertEquals(List.of(), listed());
    }

    @Test
    void writingThatIsGivenUpLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(directory.resolve("saved.json"), "old");
        try (WholeFile target = WholeFile.open(file)) {
            target.stream().write("half".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void aMissingFileSaysSo() {
        Path file = directory.resolve("none.json");
        assertEquals("cannot read " + file + ": there is no such file", messageOf(file));
    }

    @Test
    void aDirectorySaysSo() {
        assertEquals(directory + ": expected a session file but was a directory", messageOf(directory));
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        Path file = Files.createFile(directory.resolve("empty.json"));
        assertEquals(file + ": expected a session but was empty", messageOf(file));
    }

    @Test
    void aFileAbove64MebibytesIsNotEvenRead() throws IOException {
        Path file = directory.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((64L << 20) + 1);
        }
        assertEquals(file + ": expected at most 67108864 bytes but was 67108865", messageOf(file));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        byte[] bytes =
                SessionFile.text(session).replace("Mazur's", "Maz\u00fcr").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(directory.resolve("latin1.json"), bytes);
        assertEquals("cannot read " + file + ": expected UTF-8 text but was something else", messageOf(file));

        Path wide = Files.write(
                directory.resolve("utf16.json"), SessionFile.text(session).getBytes(StandardCharsets.UTF_16));
        assertTrue(messageOf(wide).contains("expected UTF-8 text"), messageOf(wide));
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException, SessionException {
        Path file = Files.writeString(directory.resolve("mark.json"), "\ufeff" + SessionFile.text(session));
        assertEquals(session, SessionFile.read(file));
    }

    @Test
    void theFileIsMadeForReading() {
        String text = SessionFile.text(session);

        assertTrue(text.contains("\n    \"train\": [[0.05, 0.1, 0.01, 0.99]],\n"), text);
        assertTrue(text.contains("{ \"weights\": [[0.15, 0.2], [0.25, 0.3]], \"biases\": [0.35, 0.35] }"), text);
        assertArrayEquals(
                new char[] {'}', '\n'}, text.substring(text.length() - 2).toCharArray());
    }
}
