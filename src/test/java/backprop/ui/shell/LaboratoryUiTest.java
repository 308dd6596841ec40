package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Loss;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.training.Speed;
import backprop.ui.shared.Languages;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a student does with the toolbar, the settings and the keyboard, and what is then seen. */
@ExtendWith(LabExtension.class)
class LaboratoryUiTest {

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 0), 1440, 900, Locale.ENGLISH);
    }

    private String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void type(FxRobot robot, String id, String text) {
        robot.clickOn(id);
        robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(text));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void start(FxRobot robot, Speed speed) {
        lab.await(snapshot -> true);
        lab.laboratory().training().setSpeed(speed);
        robot.clickOn("#trainButton");
        lab.await(Snapshot::isTraining);
    }

    @Test
    void trainingSolvesXorAndSaysSo(FxRobot robot) {
        start(robot, new Speed(2000));
        lab.await(snapshot -> snapshot.train().right().orElse(0) == 4);
        assertThat(text(robot, "#accuracyLabel")).isEqualTo("4 of 4");
        assertThat(text(robot, "#statusLabel")).startsWith("All 4 training rows are right, since epoch ");
        assertThat(Double.parseDouble(text(robot, "#lossLabel"))).isLessThan(0.7);
    }

    @Test
    void theTrainButtonPauses(FxRobot robot) {
        start(robot, new Speed(2));
        assertThat(robot.lookup("#trainButton").queryAs(Button.class).getText()).isEqualTo("Pause");
        robot.clickOn("#trainButton");
        Snapshot paused = lab.await(snapshot -> !snapshot.isTraining());
        assertThat(text(robot, "#epochLabel")).isEqualTo(Long.toString(paused.epoch()));
        assertThat(text(robot, "#statusLabel")).contains("aused").contains(Long.toString(paused.epoch()));
    }

    @Test
    void oneEpochMovesEveryNumberByOne(FxRobot robot) {
        lab.await(snapshot -> true);
        String lossBefore = text(robot, "#lossLabel");
        robot.clickOn("#stepEpochButton");
        lab.await(snapshot -> snapshot.epoch() == 1);
        assertThat(text(robot, "#epochLabel")).isEqualTo("1");
        assertThat(text(robot, "#updateLabel")).isEqualTo("1");
        assertThat(text(robot, "#lossLabel")).isNotEqualTo(lossBefore);
    }

    @Test
    void restartShowsTheStartAgain(FxRobot robot) {
        Snapshot start = lab.await(snapshot -> true);
        robot.clickOn("#stepEpochButton");
        lab.await(snapshot -> snapshot.epoch() == 1);
        robot.clickOn("#restartButton");
        Snapshot again = lab.await(snapshot -> snapshot.epoch() == 0 && snapshot.run() > start.run());
        assertThat(again.network()).isEqualTo(start.network());
        assertThat(text(robot, "#statusLabel")).contains("same start weights");
    }

    @Test
    void newWeightsCountTheSeedUp(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#newWeightsButton");
        lab.await(snapshot -> snapshot.config().start().seed() == 8);
        assertThat(robot.lookup("#seedField").queryAs(TextField.class).getText())
                .isEqualTo("8");
    }

    @Test
    void theLearningRateChangesWhileTrainingGoesOn(FxRobot robot) {
        start(robot, new Speed(50));
        type(robot, "#learningRateField", "0.05");
        Snapshot changed =
                lab.await(snapshot -> snapshot.config().rule().optimizer().learningRate() == 0.05);
        assertThat(changed.isTraining()).isTrue();
        assertThat(changed.epoch()).isPositive();
        assertThat(changed.curve().marks()).hasSize(1);
    }

    @Test
    void aWrongLearningRateIsExplainedAndTheOldOneStays(FxRobot robot) {
        lab.await(snapshot -> true);
        for (String wrong : new String[] {"-1", "0", "abc", "", "1e999", "NaN"}) {
            type(robot, "#learningRateField", wrong);
            assertThat(text(robot, "#complaintLabel"))
                    .as("complaint about '%s'", wrong)
                    .startsWith("Learning rate")
                    .endsWith("It stays 0.5.");
            assertThat(robot.lookup("#learningRateField")
                            .queryAs(TextField.class)
                            .getText())
                    .isEqualTo(wrong);
        }
        assertThat(lab.model().snapshot().config().rule().optimizer().learningRate())
                .isEqualTo(0.5);
    }

    @Test
    void otherHiddenLayersBeginAnewAndSaySo(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#stepEpochButton");
        lab.await(snapshot -> snapshot.epoch() == 1);
        type(robot, "#hiddenLayersField", "3, 2");
        Snapshot changed =
                lab.await(snapshot -> snapshot.config().architecture().shape().equals("2-3-2-1"));
        assertThat(changed.epoch()).isZero();
        assertThat(text(robot, "#statusLabel")).contains("began anew");
    }

    @Test
    void impossibleLayersAreExplained(FxRobot robot) {
        lab.await(snapshot -> true);
        for (String wrong : new String[] {"0", "65", "1,2,3,4,5,6,7,8,9", "four", "1000000", "-3x"}) {
            type(robot, "#hiddenLayersField", wrong);
            assertThat(text(robot, "#complaintLabel")).as(wrong).contains("from 1 to 64");
        }
        assertThat(lab.model().snapshot().config().architecture().shape()).isEqualTo("2-4-1");
    }

    @Test
    void aLossThatTheTargetsDoNotSuitIsRefusedInWords(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.interact(() -> lossBox(robot).setValue(Loss.CROSS_ENTROPY));
        lab.await(snapshot -> snapshot.notice().number() > 0);
        assertThat(text(robot, "#statusLabel"))
                .startsWith("Nothing was changed.")
                .contains("cross-entropy");
        assertThat(lossBox(robot).getValue()).isEqualTo(Loss.BINARY_CROSS_ENTROPY);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Loss> lossBox(FxRobot robot) {
        return robot.lookup("#lossBox").queryAs(ComboBox.class);
    }

    @Test
    void theKeyboardTrainsStepsAndRestarts(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.interact(() -> lab.laboratory().root().requestFocus());
        robot.type(KeyCode.RIGHT);
        lab.await(snapshot -> snapshot.epoch() == 1);
        robot.type(KeyCode.SPACE);
        lab.await(Snapshot::isTraining);
        robot.type(KeyCode.SPACE);
        lab.await(snapshot -> !snapshot.isTraining());
        robot.type(KeyCode.R);
        lab.await(snapshot -> snapshot.epoch() == 0 && !snapshot.isTraining());
    }

    @Test
    void spaceTrainsBeforeAnythingWasClicked(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.type(KeyCode.SPACE);
        lab.await(Snapshot::isTraining);
        robot.interact(() -> lab.model().localeProperty().set(Languages.SPANISH));
        robot.type(KeyCode.SPACE);
        lab.await(snapshot -> !snapshot.isTraining());
    }

    @Test
    void everyWrongFieldIsMarkedAndExplained(FxRobot robot) {
        lab.await(snapshot -> true);
        type(robot, "#learningRateField", "-1");
        assertThat(robot.lookup("#learningRateField").query().getStyleClass()).contains("wrong");
        type(robot, "#seedField", "99999999999999999999");
        assertThat(robot.lookup("#learningRateField").query().getStyleClass()).contains("wrong");
        assertThat(robot.lookup("#seedField").query().getStyleClass()).contains("wrong");
        assertThat(text(robot, "#complaintLabel")).contains("Learning rate").contains("\nSeed");
    }

    @Test
    void typingInAFieldIsNoShortcut(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#seedField");
        robot.type(KeyCode.R, KeyCode.SPACE, KeyCode.N);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.model().snapshot().run()).isZero();
        assertThat(lab.model().snapshot().isTraining()).isFalse();
        assertThat(robot.lookup("#seedField").queryAs(TextField.class).getText())
                .isEqualTo("7");
    }

    @Test
    void theSpeedSliderSaysAndSetsTheSpeed(FxRobot robot) {
        lab.await(snapshot -> true);
        Slider slider = robot.lookup("#speedSlider").queryAs(Slider.class);
        robot.interact(() -> slider.setValue(slider.getMax()));
        lab.await(snapshot -> snapshot.speed().isUnlimited());
        assertThat(text(robot, "#speedLabel")).isEqualTo("full speed");
        robot.interact(() -> slider.setValue(0));
        lab.await(snapshot -> snapshot.speed().equals(Speed.slowMotion(750)));
        assertThat(text(robot, "#speedLabel")).isEqualTo("0.75 s/layer");
        robot.interact(() -> slider.setValue(3));
        lab.await(snapshot -> snapshot.speed().equals(new Speed(1)));
        assertThat(text(robot, "#speedLabel")).isEqualTo("1 epoch/s");
    }

    @Test
    void aPresetBringsItsDataAndNetwork(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.interact(() -> presetBox(robot).setValue("AND"));
        lab.await(snapshot -> snapshot.config().data().train().get(1).target(0) == 0);
        assertThat(text(robot, "#epochLabel")).isEqualTo("0");
        assertThat(text(robot, "#statusLabel")).contains("AND");
    }

    @Test
    void anEditedPresetCanBeOpenedAgain(FxRobot robot) {
        lab.await(snapshot -> true);
        type(robot, "#learningRateField", "0.25");
        lab.await(Snapshot::edited);
        assertThat(presetBox(robot).getValue()).isEqualTo("XOR *");
        assertThat(presetBox(robot).getButtonCell().getText()).isEqualTo("XOR *");
        robot.interact(() -> presetBox(robot).setValue("XOR"));
        robot.clickOn("#discardButton");
        Snapshot again = lab.await(snapshot -> !snapshot.edited());
        assertThat(again.config().rule().optimizer().learningRate()).isEqualTo(0.5);
        assertThat(presetBox(robot).getValue()).isEqualTo("XOR");
    }

    @Test
    void whoHasClickedThePlaneStillStepsWithTheArrow(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#dataSpace");
        robot.type(KeyCode.RIGHT);
        assertThat(lab.await(snapshot -> snapshot.epoch() == 1).epoch()).isEqualTo(1);
        robot.clickOn("#networkDiagram");
        robot.type(KeyCode.RIGHT);
        assertThat(lab.await(snapshot -> snapshot.epoch() == 2).epoch()).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> presetBox(FxRobot robot) {
        return robot.lookup("#presetBox").queryAs(ComboBox.class);
    }

    @Test
    void anotherLanguageKeepsTheRunAndSpeaksIt(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#stepEpochButton");
        lab.await(snapshot -> snapshot.epoch() == 1);
        robot.interact(() -> lab.model().localeProperty().set(Languages.SPANISH));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#trainButton").queryAs(Button.class).getText()).isEqualTo("Entrenar");
        assertThat(text(robot, "#epochLabel")).isEqualTo("1");
        assertThat(text(robot, "#lossLabel")).contains(",");
        robot.clickOn("#stepEpochButton");
        lab.await(snapshot -> snapshot.epoch() == 2);
        assertThat(text(robot, "#epochLabel")).isEqualTo("2");
    }

    @Test
    void motionCanBeReducedAndStaysSoInAnotherLanguage(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#moreLink");
        CheckBox box = robot.lookup("#reduceMotionBox").queryAs(CheckBox.class);
        robot.interact(box::fire);
        assertThat(lab.model().reduceMotionProperty().get()).isTrue();
        robot.interact(() -> lab.model().localeProperty().set(Languages.SPANISH));
        assertThat(robot.lookup("#reduceMotionBox").queryAs(CheckBox.class).isSelected())
                .isTrue();
    }

    @Test
    void theGradientCheckIsToldInTheStatusLine(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#moreLink");
        robot.interact(() ->
                robot.lookup("#checkGradientsButton").queryAs(Button.class).fire());
        lab.await(snapshot -> snapshot.gradients().isPresent());
        assertThat(text(robot, "#statusLabel")).startsWith("Gradient check passed: of 17 parameters");
    }

    @Test
    void theDarkThemeIsOneClick(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#themeButton");
        assertThat(lab.model().darkProperty().get()).isTrue();
        assertThat(robot.lookup("#themeButton").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void understandingTheProcessCanBePutAway(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#understandingButton");
        assertThat(lab.model().understandingShownProperty().get()).isTrue();
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.model().understandingShownProperty().get()).isFalse();
    }
}
