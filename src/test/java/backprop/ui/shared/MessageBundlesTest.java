package backprop.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.explain.Wording;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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
import org.junit.jupiter.params.provider.Arguments;
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

    /** Texts with a number of things that is never 1: a limit, or the rows of an epoch in several updates. */
    private static final Set<String> NEVER_ONE = Set.of(
            "problem.TOO_MANY_ROWS",
            "problem.TOO_MANY_CLASSES",
            "refused.mostNeurons",
            "refused.mostLayers",
            "rename.tooLong",
            "paste.tooLong",
            "status.within",
            "status.diverged.within");

    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "\\b1 (\\p{L}+ ){0,2}?(rows|neurons|points|epochs|updates|layers|columns|inputs|outputs|steps|parameters|cells|"
                    + "letters|texts|names|numbers|seconds|filas|neuronas|puntos|\u00e9pocas|actualizaciones|capas|columnas|"
                    + "entradas|salidas|pasos|par\u00e1metros|celdas|letras|textos|nombres|n\u00fameros)\\b"
                    + "|[a-z]\\(e?s\\)");

    private static String filled(Locale language, String pattern, long count) {
        Object[] arguments = Collections.nCopies(6, count).toArray();
        return new Wording(language, new Numbers(language)::whole).of(pattern, arguments);
    }

    private static Stream<Arguments> texts() throws IOException {
        return folders().stream().flatMap(folder -> Languages.ALL.stream().flatMap(language -> {
            String file =
                    language.equals(Languages.ENGLISH) ? ENGLISH : "messages_" + language.getLanguage() + ".properties";
            return read(folder.resolve(file)).entrySet().stream()
                    .map(text -> Arguments.of(language, text.getKey(), text.getValue()));
        }));
    }

    @Test
    void noTextSaysOneOfWhatIsMany() throws IOException {
        assertThat(texts().filter(text -> !arguments((String) text.get()[2]).isEmpty())
                        .filter(text -> !NEVER_ONE.contains((String) text.get()[1]))
                        .map(text -> text.get()[1] + ": " + filled((Locale) text.get()[0], (String) text.get()[2], 1)))
                .noneMatch(text -> ONE_OF_MANY.matcher(text).find());
    }

    @Test
    void everyChoiceKnowsNoneOneAndMany() throws IOException {
        texts().filter(text -> ((String) text.get()[2]).contains(",choice,")).forEach(text -> {
            Locale language = (Locale) text.get()[0];
            String pattern = (String) text.get()[2];
            assertThat(Stream.of(0, 1, 2).map(count -> filled(language, pattern, count)))
                    .as("" + text.get()[1])
                    .doesNotHaveDuplicates();
            assertThat(filled(language, pattern, 12_345))
                    .as("" + text.get()[1])
                    .doesNotContain("{")
                    .doesNotContain("12345");
        });
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
