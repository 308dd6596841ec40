package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.session.SessionFile;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.ui.shared.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What replaces the session asks about unsaved work first. */
@ExtendWith(LabExtension.class)
class UnsavedWorkUiTest {

    private static final String PROGRAM = " \u2013 Backpropagation Visualizer";

    private final AtomicInteger left = new AtomicInteger();
    private LabFixture lab;

    @TempDir
    private Path folder;

    @Start
    void open(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 0), 1440, 900, Languages.ENGLISH);
    }

    private void edit(double rate) {
        lab.laboratory()
                .training()
                .change(config -> config.withRule(
                        config.rule().withOptimizer(config.rule().optimizer().withLearningRate(rate))));
        lab.await(snapshot -> snapshot.config().rule().optimizer().learningRate() == rate);
    }

    private void leave(FxRobot robot) {
        robot.interact(() -> lab.laboratory().leave(left::incrementAndGet));
    }

    private String title() {
        return lab.laboratory().titleProperty().get();
    }

    private static void await(FxRobot robot, String button) {
        waitUntil(() -> robot.lookup(button).tryQuery().filter(Node::isVisible).isPresent());
    }

    private static void waitUntil(Callable<Boolean> condition) {
        Waiting.until(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void nothingIsAskedWhereNothingIsLost(FxRobot robot) {
        lab.await(snapshot -> true);
        lab.laboratory().training().stepEpoch();
        lab.await(snapshot -> snapshot.epoch() == 1);
        leave(robot);
        assertThat(left).hasValue(1);
        assertThat(title()).isEqualTo("XOR" + PROGRAM);
    }

    @Test
    void aPresetWaitsForTheAnswerAndEscapeKeepsTheSession(FxRobot robot) {
        lab.await(snapshot -> true);
        edit(0.25);
        assertThat(title()).isEqualTo("XOR *" + PROGRAM);
        ComboBox<?> box = robot.lookup("#presetBox").queryComboBox();
        choose(robot, "AND");
        await(robot, "#saveButton");
        assertThat(robot.lookup("#saveButton").query().isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> robot.lookup("#saveButton").tryQuery().isEmpty());
        assertThat(box.getValue()).isEqualTo("XOR *");
        assertThat(lab.model().snapshot().edited()).isTrue();
        choose(robot, "AND");
        await(robot, "#discardButton");
        robot.clickOn("#discardButton");
        lab.await(snapshot -> snapshot.title().equals("AND") && !snapshot.edited());
        assertThat(box.getValue()).isEqualTo("AND");
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String preset) {
        ComboBox<String> box = robot.lookup("#presetBox").queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(preset));
    }

    /** The list of the box is in the midst of selecting when it is clicked. */
    @Test
    void aPresetThatIsClickedAndCancelledLeavesTheBoxAsItWas(FxRobot robot) {
        lab.await(snapshot -> true);
        edit(0.25);
        ComboBox<?> box = robot.lookup("#presetBox").queryComboBox();
        robot.clickOn(box);
        Node other = robot.lookup(".preset-title").<Node>queryAll().stream()
                .filter(node -> node instanceof Label title && title.getText().equals("AND"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(other);
        await(robot, "#cancelButton");
        robot.clickOn("#cancelButton");
        assertThat(box.getValue()).isEqualTo("XOR *");
        assertThat(lab.model().snapshot().title()).isEqualTo("XOR");
    }

    @Test
    void theActionGoesOnWhenTheSessionIsInItsFile(FxRobot robot) throws Exception {
        lab.await(snapshot -> true);
        Path file = folder.resolve("mine.json");
        lab.laboratory().training().setFile(file);
        edit(0.25);
        assertThat(title()).isEqualTo("mine.json *" + PROGRAM);
        leave(robot);
        await(robot, "#saveButton");
        assertThat(left).hasValue(0);
        robot.type(KeyCode.ENTER);
        waitUntil(() -> left.get() == 1);
        assertThat(SessionFile.read(file).config().rule().optimizer().learningRate())
                .isEqualTo(0.25);
        assertThat(title()).isEqualTo("mine.json" + PROGRAM);
    }

    @Test
    void aFailedSaveIsToldAndNothingIsLost(FxRobot robot) {
        lab.await(snapshot -> true);
        lab.laboratory().training().setFile(folder.resolve("missing").resolve("mine.json"));
        edit(0.25);
        leave(robot);
        await(robot, "#saveButton");
        robot.clickOn("#saveButton");
        await(robot, "#failureButton");
        robot.type(KeyCode.ENTER);
        waitUntil(() -> robot.lookup("#failureButton").tryQuery().isEmpty());
        assertThat(left).hasValue(0);
        Snapshot kept = lab.model().snapshot();
        assertThat(kept.edited()).isTrue();
        assertThat(kept.config().rule().optimizer().learningRate()).isEqualTo(0.25);
    }

    @Test
    void theSaveKeyWritesToTheKnownFileWithoutAQuestion(FxRobot robot) {
        lab.await(snapshot -> true);
        Path file = folder.resolve("mine.json");
        lab.laboratory().training().setFile(file);
        edit(0.25);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        lab.await(snapshot -> !snapshot.edited());
        assertThat(Files.exists(file)).isTrue();
        assertThat(lab.model().snapshot().epoch()).isZero();
    }
}
