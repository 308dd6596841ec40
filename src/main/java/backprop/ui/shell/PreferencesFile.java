package backprop.ui.shell;

import backprop.session.WholeFile;
import backprop.ui.shared.Preferences;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The file in which preferences are kept: lines {@code key = value} in the user's configuration folder.
 *
 * @param path where it lies; the folder need not exist
 */
record PreferencesFile(Path path) {

    private static final String NAME = "preferences.properties";

    /** A file that is longer is none of ours. */
    private static final long LONGEST = 64 * 1024;

    /**
     * Returns the file in the folder that the system has for such files: {@code APPDATA} on Windows, {@code Library/Application
     * Support} on macOS, {@code XDG_CONFIG_HOME} or {@code .config} elsewhere.
     *
     * @param system      name of the operating system, as in the property {@code os.name}
     * @param home        folder of the user
     * @param environment value of an environment variable, null where there is none
     */
    static PreferencesFile ofUser(String system, Path home, UnaryOperator<String> environment) {
        if (system.startsWith("Windows")) {
            Path roaming =
                    folder(environment.apply("APPDATA"), home.resolve("AppData").resolve("Roaming"));
            return new PreferencesFile(
                    roaming.resolve("Backpropagation Visualizer").resolve(NAME));
        }
        if (system.startsWith("Mac")) {
            Path library = home.resolve("Library").resolve("Application Support");
            return new PreferencesFile(
                    library.resolve("Backpropagation Visualizer").resolve(NAME));
        }
        Path config = folder(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"));
        return new PreferencesFile(config.resolve("backpropagation-visualizer").resolve(NAME));
    }

    private static Path folder(String variable, Path otherwise) {
        return variable == null || variable.isBlank() ? otherwise : Path.of(variable);
    }

    /** Returns the preferences kept here; {@code otherwise} takes the place of what is missing or damaged. */
    Preferences read(Preferences otherwise) {
        try {
            return Files.size(path) > LONGEST ? otherwise : otherwise.with(entries(Files.readAllBytes(path)));
        } catch (IOException | IllegalArgumentException e) {
            // There is none yet, or it cannot be read: the program starts as it did for the first time.
            return otherwise;
        }
    }

    private static Map<String, String> entries(byte[] content) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws IOException if it cannot be written; one that was there before is unchanged then
     */
    void write(Preferences preferences) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        String lines = new TreeMap<>(preferences.entries())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                        .collect(Collectors.joining());
        try (WholeFile file = WholeFile.open(path)) {
            file.stream().write(lines.getBytes(StandardCharsets.UTF_8));
            file.complete();
        }
    }
}
