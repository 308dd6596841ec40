package backprop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the program exists in every language. */
class MessageBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/backprop");
    private static final String ENGLISH = "messages.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** The folders that hold texts, in any language. */
    static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().matches("messages.*\\.properties"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static List<String> translations() {
        return Languages.ALL.stream()
                .map(Locale::getLanguage)
                .filter(language -> !language.equals(Languages.ENGLISH.getLanguage()))
                .map(language -> "messages_" + language + ".properties")
                .toList();
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thereAreTexts() throws IOException {
        assertThat(folders()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void noTextIsEmpty(Path folder) {
        Stream.concat(Stream.of(ENGLISH), translations().stream()).forEach(file -> read(folder.resolve(file))
                .forEach((key, text) ->
                        assertThat((String) text).as(file + ": " + key).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyLanguageHasTheSameKeys(Path folder) {
        Set<String> english = read(folder.resolve(ENGLISH)).stringPropertyNames();
        translations().forEach(file -> assertThat(read(folder.resolve(file)).stringPropertyNames())
                .as(folder + "/" + file)
                .containsExactlyInAnyOrderElementsOf(english));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyLanguageTakesTheSameArguments(Path folder) {
        Properties english = read(folder.resolve(ENGLISH));
        translations()
                .forEach(file -> read(folder.resolve(file)).forEach((key, text) -> assertThat(arguments((String) text))
                        .as(file + ": " + key)
                        .isEqualTo(arguments(english.getProperty((String) key, "")))));
    }

    /** To MessageFormat a lone apostrophe begins a quotation that hides the arguments behind it. */
    @ParameterizedTest
    @MethodSource("folders")
    void noArgumentIsHiddenByAnApostrophe(Path folder) {
        Stream.concat(Stream.of(ENGLISH), translations().stream())
                .forEach(file -> read(folder.resolve(file)).forEach((key, text) -> {
                    if (!arguments((String) text).isEmpty()) {
                        assertThat(((String) text).replace("''", ""))
                                .as(file + ": " + key)
                                .doesNotContain("'");
                    }
                }));
    }
}
