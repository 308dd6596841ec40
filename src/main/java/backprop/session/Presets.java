package backprop.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sessions that ship with the program. */
public final class Presets {

    /** What the program opens where nothing else is asked for. */
    public static final String DEFAULT = "xor";

    private static final List<String> NAMES = readNames();

    private Presets() {}

    private static List<String> readNames() {
        try (BufferedReader index = new BufferedReader(new InputStreamReader(
                Presets.class.getResourceAsStream("presets/index.txt"), StandardCharsets.UTF_8))) {
            return index.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All names, in the order in which they are offered. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Opens a preset.
     *
     * @throws SessionException if there is none of this name
     */
    public static Session open(String name) throws SessionException {
        if (!NAMES.contains(name)) {
            throw new SessionException(
                    "preset: expected one of " + String.join(", ", NAMES) + " but was " + OneLine.shortened(name));
        }
        try (InputStream bytes = Presets.class.getResourceAsStream("presets/" + name + ".json")) {
            return SessionFile.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
