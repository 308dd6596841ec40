package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.Notice;
import backprop.training.Snapshot;
import backprop.ui.shared.FilePlaces;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(LabExtension.class)
class TranscriptUiTest {

    @TempDir
    private Path directory;

    private LabFixture lab;
    private Optional<Path> answer = Optional.empty();
    private String suggestion = "";

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 0), 1440, 900, Languages.ENGLISH);
    }

    @BeforeEach
    void untilThePanelIsThere() {
        lab.await(snapshot -> true);
    }

    @Test
    void theMenuOfThePanelCopiesWithTheKeyboard(FxRobot robot) {
        MenuButton menu = robot.lookup("#transcriptButton").queryAs(MenuButton.class);
        assertThat(menu.getItems())
                .extracting(MenuItem::getText)
                .contains("Copy as text", "Copy as Markdown", "Copy as LaTeX", "Export as LaTeX\u2026");
        PanelReader.onFx(menu::requestFocus);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(Notice.Kind.COPIED);
        assertThat(clipboard())
                .startsWith("XOR\n===\n")
                .contains("row 2 \u00b7 x = (0, 1) \u00b7 expected 1")
                .contains("\nUpdate: mean of 4 rows, all of training \u00b7 \u03b7 = 0.5\n");
    }

    @Test
    void whatIsCopiedFollowsSelectionAndDigits() {
        PanelReader.onFx(() -> {
            lab.model().digitsProperty().set(9);
            lab.model().selectedPartProperty().set(Optional.of(new Part.Weight(1, 0, 0)));
        });
        fire("copyCalculationAsmd");
        await(Notice.Kind.COPIED);
        double w = lab.model().snapshot().network().weight(0, 0, 0);
        assertThat(clipboard())
                .startsWith("# XOR\n")
                .contains("## Chain rule\n\nweight from layer 1, neuron 1 to output\n")
                .contains(lab.model().numbers().significant(w, 9));
    }

    @Test
    void aFileIsWrittenWholeAndTheStatusSaysSo() throws IOException {
        answer = Optional.of(directory.resolve("steps.tex"));
        fire("exportCalculationAstex");
        assertThat(await(Notice.Kind.EXPORTED).notice().detail()).isEqualTo("steps.tex");
        assertThat(suggestion).isEqualTo("calculation.tex");
        assertThat(Files.readString(answer.get()))
                .startsWith("\\documentclass{article}")
                .endsWith("\\end{document}\n");
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInWords() {
        answer = Optional.of(directory.resolve("missing").resolve("steps.txt"));
        fire("exportCalculationAstxt");
        assertThat(await(Notice.Kind.REFUSED).notice().detail())
                .isEqualTo("cannot write " + answer.get() + ": there is no directory " + directory.resolve("missing"));
    }

    @Test
    void whoClosesTheDialogWritesNothing() throws IOException {
        fire("exportCalculationAsmd");
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    /** As the panel's own menu, but with a test in place of the dialog. */
    private void fire(String id) {
        FilePlaces places = new FilePlaces() {
            @Override
            public Optional<Path> toOpen() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toSave(String offered) {
                suggestion = offered;
                return answer;
            }
        };
        PanelReader.onFx(() -> {
            List<MenuItem> items = new TranscriptMenu(
                            lab.model(), lab.laboratory().training(), places, () -> Sheet.of(lab.model()))
                    .items();
            items.stream()
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private Snapshot await(Notice.Kind kind) {
        return lab.await(snapshot -> snapshot.notice().kind() == kind);
    }

    private static String clipboard() {
        return Waiting.onFx(() -> Clipboard.getSystemClipboard().getString());
    }
}
