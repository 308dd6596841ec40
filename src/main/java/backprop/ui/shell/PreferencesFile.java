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
 * Preferences file: lines {@code key = value} in the user's configuration folder.
 *
 * @param path path of the file; the folder need not exist
 */
record PreferencesFile(Path path) {

    private static final String NAME = "preferences.properties";

    /** Maximum size; longer files are not read. */
    private static final long LONGEST = 64 * 1024;

    /**
     * Returns the file in the configuration folder of the operating system: {@code APPDATA} on Windows, {@code
     * Library/Application Support} on macOS, {@code XDG_CONFIG_HOME} or {@code .config} elsewhere.
     *
     * @param system      name of the operating system, as in the property {@code os.name}
     * @param home        home folder of the user
     * @param environment returns the value of an environment variable, or null
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

    /** Returns the stored preferences; {@code otherwise} replaces missing or invalid entries. */
    Preferences read(Preferences otherwise) {
        try {
            return Files.size(path) > LONGEST ? otherwise : otherwise.with(entries(Files.readAllBytes(path)));
        } catch (IOException | IllegalArgumentException e) {
            // Missing or unreadable: use the defaults.
            return otherwise;
        }
    }

    private static Map<String, String> entries(byte[] content) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /**
     * Writes the file atomically.
     *
     * @throws IOException if the file cannot be written; an existing file is unchanged
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
