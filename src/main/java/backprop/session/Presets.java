package backprop.session;

import backprop.training.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions that ship with the program. */
public final class Presets {

    /** Name of the preset that is opened by default. */
    public static final String DEFAULT = "xor";

    /** Titles by name. They are repeated in the index, since reading all sessions for them would delay the window. */
    private static final Map<String, String> TITLES = readIndex();

    private Presets() {}

    private static Map<String, String> readIndex() {
        try (BufferedReader index = new BufferedReader(new InputStreamReader(
                Presets.class.getResourceAsStream("presets/index.txt"), StandardCharsets.UTF_8))) {
            Map<String, String> titles = new LinkedHashMap<>();
            index.lines().map(line -> line.split(" ", 2)).forEach(entry -> titles.put(entry[0], entry[1]));
            return Collections.unmodifiableMap(titles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of all presets, in the order of the menu. */
    public static List<String> names() {
        return List.copyOf(TITLES.keySet());
    }

    /** Returns the title of the preset with this name; empty if there is none. */
    public static Optional<String> title(String name) {
        return Optional.ofNullable(TITLES.get(name));
    }

    /**
     * Opens a preset.
     *
     * @throws SessionException if there is none with this name
     */
    public static Session open(String name) throws SessionException {
        if (!TITLES.containsKey(name)) {
            throw new SessionException("preset: expected one of " + String.join(", ", TITLES.keySet()) + " but was "
                    + OneLine.shortened(name));
        }
        try (InputStream bytes = Presets.class.getResourceAsStream("presets/" + name + ".json")) {
            return SessionFile.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
