package backprop.ui.toolbar;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.training.Export;
import backprop.training.Snapshot;
import backprop.training.Stage;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the buttons and keys for single steps do, and where that is seen: batches of three of the four rows of XOR. */
@ExtendWith(LabExtension.class)
class ToolbarStepsUiTest {

    private javafx.stage.Stage window;
    private LabFixture lab;
    private FxRobot robot;

    @Start
    void show(javafx.stage.Stage given) {
        window = given;
    }

    @BeforeEach
    void open(FxRobot given) {
        robot = given;
        open(1440, Languages.ENGLISH);
    }

    private void open(double width, Locale language) {
        TrainingConfig xor = Configs.xor();
        TrainingConfig batches = xor.withRule(xor.rule().withBatchSize(new backprop.engine.BatchSize(3)));
        lab = LabFixture.open(window, Configs.run(batches, 0), width, width == 1440 ? 900 : 700, language);
        Waiting.onFx(() -> lab.model().reduceMotionProperty().set(true));
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private void awaitUpdates(long updates) {
        lab.await(snapshot -> snapshot.updates() == updates);
    }

    private void awaitStage(Stage stage) {
        lab.await(snapshot -> snapshot.position().stage().equals(Optional.of(stage)));
    }

    @Test
    void oneUpdateMovesTheCountersOfRowsUpdatesAndEpochs() {
        String loss = text("#lossLabel");
        robot.clickOn("#stepUpdateButton");
        awaitUpdates(1);
        assertThat(text("#epochLabel")).isEqualTo("0");
        assertThat(text("#updateLabel")).isEqualTo("1");
        assertThat(text("#rowsLabel")).isEqualTo("3");
        assertThat(text("#lossLabel")).isNotEqualTo(loss);
        assertThat(text("#statusLabel")).isEqualTo("Paused within epoch 1: 3 of its 4 rows are done.");
        assertThat(subtitle()).startsWith("next update: 2, in epoch 1");
        robot.clickOn("#stepUpdateButton");
        awaitUpdates(2);
        assertThat(text("#epochLabel")).isEqualTo("1");
        assertThat(text("#rowsLabel")).isEqualTo("0");
    }

    private String subtitle() {
        return robot.lookup(".calculation .panel-subtitle").queryAs(Label.class).getText();
    }

    @Test
    void theStagesAreNamedInDiagramCalculationsAndStatusAndTheButtonNamesTheNext() {
        assertThat(text("#stepStageButton")).isEqualTo("Stage: forward \u203a");
        robot.clickOn("#stepStageButton");
        awaitStage(Stage.FORWARD);
        assertNamed("forward", "loss", "Forward: the activations", "#forwardStageButton");
        assertThat(text("#statusLabel")).isEqualTo("Forward: row 2 runs through the network. Nothing changes yet.");
        robot.clickOn("#stepStageButton");
        awaitStage(Stage.LOSS);
        assertNamed("loss", "backward", "Loss: one number for the whole error", "#lossStageButton");
        robot.clickOn("#stepStageButton");
        awaitStage(Stage.BACKWARD);
        assertNamed("backward", "update", "Backward: \u03b4 of each neuron", "#backwardStageButton");
        assertThat(text("#updateLabel")).isEqualTo("0");
        robot.clickOn("#stepStageButton");
        awaitStage(Stage.UPDATE);
        assertNamed("update", "forward", "Update: \u2192 new; green = change", "#updateStageButton");
        assertThat(text("#updateLabel")).isEqualTo("1");
        assertThat(text("#statusLabel"))
                .isEqualTo("Update 1 is made: the weights moved by the mean gradient of 3 rows.");
        assertThat(subtitle()).startsWith("update made: 1, in epoch 1");
    }

    private void assertNamed(String name, String next, String inDiagram, String inCalculations) {
        assertThat(text("#stepStageButton")).isEqualTo("Stage: " + next + " \u203a");
        assertThat(robot.lookup("#stepStageButton").query().getStyleClass()).contains("next-" + next);
        assertThat(text("#networkStageLabel")).isEqualTo(inDiagram);
        assertThat(robot.lookup("#networkStageLabel").query().getStyleClass()).contains("stage-" + name);
        assertThat(robot.lookup(inCalculations).queryAs(ToggleButton.class).isSelected())
                .as(inCalculations)
                .isTrue();
    }

    @Test
    void aRowThatIsNotInTheBatchIsCalledSo() {
        robot.interact(() -> lab.model().subjectProperty().set(backprop.ui.shared.Subject.training(3)));
        robot.clickOn("#stepStageButton");
        awaitStage(Stage.FORWARD);
        assertThat(text("#statusLabel")).endsWith("Row 4 is not in this batch: it has rows 1\u20133.");
    }

    @Test
    void ofAPointThereIsNoLossAndAWordSaysSo() {
        robot.interact(
                () -> lab.model().subjectProperty().set(new backprop.ui.shared.Subject.Probe(List.of(0.25, 0.75))));
        robot.clickOn("#stepStageButton");
        awaitStage(Stage.FORWARD);
        robot.clickOn("#stepStageButton");
        awaitStage(Stage.LOSS);
        assertThat(text("#statusLabel")).contains("nothing is expected of the point");
    }

    @Test
    void backTakesStepsBackAndIsDisabledWhereThereAreNone() {
        Button back = robot.lookup("#stepBackButton").queryAs(Button.class);
        assertThat(back.isDisabled()).isTrue();
        assertThat(back.getAccessibleHelp()).isEqualTo("There is no step to take back");
        Snapshot start = lab.model().snapshot();
        robot.clickOn("#stepEpochButton");
        awaitUpdates(2);
        robot.clickOn("#stepUpdateButton");
        awaitUpdates(3);
        assertThat(back.isDisabled()).isFalse();
        assertThat(back.getAccessibleHelp()).contains("2 steps are kept, at most 100");
        robot.clickOn("#stepBackButton");
        awaitUpdates(2);
        robot.clickOn("#stepBackButton");
        awaitUpdates(0);
        assertThat(lab.model().snapshot().network()).isEqualTo(start.network());
        assertThat(text("#statusLabel")).startsWith("Took the last step back");
        assertThat(back.isDisabled()).isTrue();
    }

    @Test
    void whoSavesWithinAnEpochIsToldWhatIsNotInTheFile() {
        robot.clickOn("#stepEpochButton");
        awaitUpdates(2);
        robot.clickOn("#stepUpdateButton");
        awaitUpdates(3);
        lab.laboratory().training().export(Export.toSessionFile(Path.of("kept.json"), session -> "kept.json"));
        lab.await(snapshot -> snapshot.notice().detail().equals("kept.json"));
        assertThat(text("#statusLabel"))
                .isEqualTo("Saved as kept.json, as it stood after epoch 1. A session file holds whole epochs: "
                        + "the updates since then are not in it.");
    }

    @Test
    void theKeysStepAndGoBack() {
        robot.type(KeyCode.U);
        awaitUpdates(1);
        robot.type(KeyCode.S);
        awaitStage(Stage.FORWARD);
        robot.type(KeyCode.RIGHT);
        lab.await(snapshot -> snapshot.epoch() == 1);
        robot.type(KeyCode.BACK_SPACE);
        awaitStage(Stage.FORWARD);
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        awaitUpdates(0);
        assertThat(text("#statusLabel")).isEqualTo("There is no step to take back.");
    }

    @Test
    void whileTrainingBackWaitsAndAWordSaysSo() {
        robot.clickOn("#trainButton");
        lab.await(snapshot -> snapshot.isTraining() && snapshot.epoch() > 0);
        Button back = robot.lookup("#stepBackButton").queryAs(Button.class);
        assertThat(back.isDisabled()).isTrue();
        assertThat(back.getAccessibleHelp()).startsWith("Pause first");
        robot.clickOn("#trainButton");
        lab.await(snapshot -> !snapshot.isTraining());
        robot.clickOn("#stepBackButton");
        awaitUpdates(0);
    }

    @Test
    void inASmallWindowEverythingStaysInSightInBothLanguages() {
        for (Locale language : Languages.ALL) {
            lab.laboratory().close();
            open(1100, language);
            for (Stage stage : Stage.values()) {
                lab.laboratory().training().stepStage();
                awaitStage(stage);
                robot.interact(
                        () -> robot.lookup("#epochLabel").queryAs(Label.class).setText("1,234,567"));
                WaitForAsyncUtils.waitForFxEvents();
                assertFits(language, stage);
            }
        }
    }

    /** What the next pulse of the screen does, now: the words that gave way change what styles hold. */
    private void layOut() {
        Parent toolbar = robot.lookup(".lab-toolbar").queryAs(Parent.class);
        robot.interact(() -> {
            toolbar.applyCss();
            toolbar.layout();
        });
    }

    private void assertFits(Locale language, Stage stage) {
        layOut();
        Parent toolbar = robot.lookup(".lab-toolbar").queryAs(Parent.class);
        Bounds last = robot.lookup("#languageButton").query().getBoundsInParent();
        assertThat(last.getMaxX()).as(language + " " + stage).isLessThanOrEqualTo(1100);
        for (Node child : toolbar.getChildrenUnmodifiable()) {
            if (child instanceof Button button
                    && button.isVisible()
                    && !button.getText().isEmpty()) {
                Node shown = button.lookup(".text");
                String written = shown instanceof javafx.scene.text.Text text ? text.getText() : button.getText();
                assertThat(written).as(language + " " + button.getId()).isIn(button.getText(), "");
            }
        }
    }
}
