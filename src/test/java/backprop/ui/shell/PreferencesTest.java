package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backprop.ui.shared.Languages;
import backprop.ui.shared.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    private static final Preferences FIRST = Preferences.first(Locale.GERMANY);
    private static final Preferences CHOSEN = new Preferences(Languages.SPANISH, true, 7, true);

    @TempDir
    private Path folder;

    private PreferencesFile file() {
        return new PreferencesFile(folder.resolve("of the user").resolve("preferences.properties"));
    }

    private PreferencesFile file(String content) throws IOException {
        PreferencesFile file = file();
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), content);
        return file;
    }

    @Test
    void whoHasChosenNothingGetsFourDigitsTheLightThemeAndMotion() {
        assertThat(FIRST).isEqualTo(new Preferences(Languages.ENGLISH, false, 4, false));
        assertThat(Preferences.first(Locale.forLanguageTag("es-MX")).language()).isEqualTo(Languages.SPANISH);
        assertThat(file().read(FIRST)).isEqualTo(FIRST);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        file().write(CHOSEN);
        assertThat(file().read(FIRST)).isEqualTo(CHOSEN);
        file().write(FIRST);
        assertThat(file().read(CHOSEN)).isEqualTo(FIRST);
        try (Stream<Path> files = Files.list(file().path().getParent())) {
            assertThat(files).containsExactly(file().path());
        }
    }

    @Test
    void theFileIsReadableByHand() throws IOException {
        file().write(CHOSEN);
        assertThat(Files.readString(file().path()))
                .isEqualTo("digits = 7\nlanguage = es\nmotion = reduced\ntheme = dark\n");
    }

    @ParameterizedTest
    @CsvSource({
        "digits = 16, 4",
        "digits = 1, 4",
        "digits = -3, 4",
        "digits = many, 4",
        "digits =, 4",
        "digits = 99999999999999999999, 4",
        "digits = 15, 15",
        "other = 3, 4"
    })
    void aWrongValueLosesItsOwnChoiceAlone(String line, int digits) throws IOException {
        Preferences read = file(line + "\ntheme = dark\nlanguage = fr\n").read(FIRST);
        assertThat(read).isEqualTo(new Preferences(Languages.ENGLISH, true, digits, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0", "\\u12", "{\"theme\": \"dark\"", "\u00ff\u00fe=\u00ff"})
    void aBrokenFileIsIgnored(String content) throws IOException {
        assertThat(file(content).read(FIRST)).isEqualTo(FIRST);
    }

    @Test
    void aFolderInTheFilesPlaceIsIgnored() throws IOException {
        Files.createDirectories(file().path());
        assertThat(file().read(FIRST)).isEqualTo(FIRST);
        assertThatThrownBy(() -> file().write(CHOSEN)).isInstanceOf(IOException.class);
    }

    @Test
    void theServiceWritesTheNewestBeforeItEnds() {
        try (PreferencesService service = new PreferencesService(file())) {
            for (int digits = 2; digits <= 15; digits++) {
                service.keep(new Preferences(Languages.SPANISH, true, digits, false));
            }
        }
        assertThat(file().read(FIRST)).isEqualTo(new Preferences(Languages.SPANISH, true, 15, false));
    }

    @Test
    void whereNothingCanBeWrittenTheServiceGoesOn() throws IOException {
        PreferencesFile below =
                new PreferencesFile(file("a file, no folder").path().resolve("preferences.properties"));
        try (PreferencesService service = new PreferencesService(below)) {
            service.keep(CHOSEN);
            service.keep(FIRST);
        }
        assertThat(below.read(CHOSEN)).isEqualTo(CHOSEN);
    }

    @Test
    void theFileLiesWhereTheSystemKeepsSuchFiles() {
        Path home = Path.of("home", "ann");
        UnaryOperator<String> nothing = name -> null;
        assertThat(PreferencesFile.ofUser("Linux", home, nothing).path())
                .isEqualTo(home.resolve(".config/backpropagation-visualizer/preferences.properties"));
        assertThat(PreferencesFile.ofUser("Linux", home, Map.of("XDG_CONFIG_HOME", "conf")::get)
                        .path())
                .isEqualTo(Path.of("conf/backpropagation-visualizer/preferences.properties"));
        assertThat(PreferencesFile.ofUser("Mac OS X", home, nothing).path())
                .isEqualTo(
                        home.resolve("Library/Application Support/Backpropagation Visualizer/preferences.properties"));
        assertThat(PreferencesFile.ofUser("Windows 11", home, Map.of("APPDATA", "roaming")::get)
                        .path())
                .isEqualTo(Path.of("roaming/Backpropagation Visualizer/preferences.properties"));
    }

    @Test
    void whatTheProgramDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new Preferences(Languages.ENGLISH, false, 16, false))
                .hasMessage("digits: expected 2 to 15 but was 16");
        assertThatThrownBy(() -> new Preferences(Locale.FRENCH, false, 4, false))
                .hasMessage("language: expected one of [en, es] but was fr");
    }
}
