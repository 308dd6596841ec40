package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a panel needs beside its constant in {@link Panel}. */
class PanelTest {

    private static final Path RESOURCES = Path.of("src/main/resources/backprop/ui");

    @Test
    void theSheetOfTheWindowImportsThatOfEachPanel() throws IOException {
        String window = Files.readString(RESOURCES.resolve("shell/window.css"));
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> imports = files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.endsWith("window.css"))
                    .map(RESOURCES::relativize)
                    .map(file -> "@import \"../" + file.toString().replace('\\', '/') + "\";")
                    .filter(line -> !line.contains("/csv/"))
                    .toList();
            assertThat(window.lines().toList()).containsAll(imports);
        }
    }

    @ParameterizedTest
    @EnumSource(Panel.class)
    void theFxmlOfAPanelLiesBesideItsController(Panel panel) {
        String file = panel.controller().getSimpleName().replaceFirst("Controller$", "") + ".fxml";
        assertThat(panel.controller().getResource(file)).isNotNull();
    }
}
