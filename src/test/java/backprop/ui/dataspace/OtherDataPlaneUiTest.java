package backprop.ui.dataspace;

import static backprop.ui.dataspace.PlanePanel.width;
import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.TargetKind;
import backprop.engine.Loss;
import backprop.session.Presets;
import backprop.session.SessionException;
import backprop.training.Configs;
import backprop.training.DataFit;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.plot.PlaneContent;
import backprop.ui.dataspace.plot.PlotFrame;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What of the plane stays, and what does not, when the data or the loss become others. */
@ExtendWith(LabExtension.class)
@Tag("illustrated")
class OtherDataPlaneUiTest {

    private Stage stage;
    private PlanePanel panel;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, TrainingConfig config, int epochs) {
        panel = PlanePanel.open(stage, robot, config, epochs, 1440, 900, Languages.ENGLISH);
    }

    private static TrainingConfig iris() {
        try {
            return Presets.open("iris").config();
        } catch (SessionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anotherNameLeavesAxesAndZoom(FxRobot robot) {
        open(robot, iris(), 20);
        panel.choose("#yAxisBox", 0);
        panel.focusByKeyboard();
        Snapshot whole = panel.lab().await(s -> s.outputGrid().spec().yInput() == 0);
        robot.push(KeyCode.PLUS);
        Snapshot before = panel.lab().await(s -> width(s) < width(whole));
        panel.lab()
                .laboratory()
                .training()
                .change(config -> config.withData(config.data()
                        .withNames(List.of("a", "b", "c", "d"), config.data().outputs())));
        panel.lab().await(s -> s.config().data().inputs().contains("d"));
        panel.lab().laboratory().training().stepEpoch();
        Snapshot after = panel.lab().await(s -> s.epoch() == 21);
        assertThat(after.outputGrid().spec().withCells(8, 8))
                .isEqualTo(before.outputGrid().spec().withCells(8, 8));
        assertThat(robot.lookup("#xAxisBox").queryAs(ChoiceBox.class).getValue())
                .isEqualTo("c");
    }

    /** The half squared error allows each target, the binary cross-entropy those from 0 to 1. */
    @Test
    void anotherLossBoundsTheTargetsThatAreDragged(FxRobot robot) {
        TrainingConfig half = oneInput().withLoss(Loss.HALF_SQUARED_ERROR);
        open(robot, half, 5);
        Snapshot before = panel.model().snapshot();
        PlotFrame frame = PlotFrame.of(
                before,
                PlaneContent.ofOutput(0),
                panel.model().palette(),
                panel.model().numbers(),
                200,
                200);
        assertThat(frame.fits(before, PlaneContent.ofOutput(0), panel.model().palette(), 200, 200))
                .isTrue();
        Sample row = PlanePanel.rows(before).get(1);
        assertThat(frame.space().moved(row, 1, 1.25).target(0)).isEqualTo(1.25);
        panel.lab().laboratory().training().change(config -> config.withLoss(Loss.BINARY_CROSS_ENTROPY));
        Snapshot after = panel.lab().await(s -> s.config().rule().loss() == Loss.BINARY_CROSS_ENTROPY);
        assertThat(frame.fits(after, PlaneContent.ofOutput(0), panel.model().palette(), 200, 200))
                .isFalse();
    }

    private static TrainingConfig oneInput() {
        Dataset data = new Dataset(
                List.of("x"),
                List.of("y"),
                List.of(new Sample(new double[] {0}, new double[] {0}), new Sample(new double[] {1}, new double[] {1})),
                List.of());
        return DataFit.of(Configs.xor(), data, TargetKind.BINARY);
    }

    @Test
    void aKeyThatCannotLeaveOutSaysWhy(FxRobot robot) {
        TrainingConfig xor = Configs.xor();
        Sample test = new Sample(new double[] {0.5, 1}, new double[] {1});
        open(robot, xor.withData(xor.data().withTest(List.of(test))), 5);
        robot.clickOn(panel.onScreen(0.5, 1)).push(KeyCode.X);
        assertThat(panel.hint().getText()).isEqualTo("Only training rows can be left out");
        assertThat(panel.hint().isVisible()).isTrue();
        robot.clickOn(panel.onScreen(0.3, 0.3)).push(KeyCode.X);
        assertThat(panel.hint().getText()).isEqualTo("Only training rows can be left out");
    }

    @Test
    void whyNothingIsLeftOutHasRoomInTheSmallestWindow(FxRobot robot) {
        for (Locale language : Languages.ALL) {
            TrainingConfig xor = Configs.xor();
            panel = PlanePanel.open(
                    stage, robot, xor.withData(xor.data().withLeftOut(List.of(0, 1, 2))), 5, 1100, 700, language);
            robot.clickOn(panel.onScreen(1, 1)).push(KeyCode.X);
            assertIsWhole(panel.hint());
            panel.picture("plane-refused-last-" + language.getLanguage());
            robot.clickOn("#eraseModeButton").clickOn(panel.onScreen(1, 1));
            assertIsWhole(panel.hint());
            robot.push(KeyCode.P).clickOn(panel.onScreen(0.5, 0.5)).push(KeyCode.X);
            assertIsWhole(panel.hint());
            panel.picture("plane-refused-point-" + language.getLanguage());
            panel.close();
        }
    }

    private static void assertIsWhole(Label hint) {
        assertThat(hint.isVisible()).isTrue();
        assertThat(((Text) hint.lookup(".text")).getText()).isEqualTo(hint.getText());
    }

    @Test
    void otherDataForgetTheValuesOfTheSliders(FxRobot robot) {
        open(robot, iris(), 20);
        robot.interact(() -> robot.lookup("#held2Slider").queryAs(Slider.class).setValue(3.9));
        panel.lab().await(s -> s.outputGrid().spec().held()[1] == 3.9);
        panel.lab().laboratory().training().open(() -> Presets.open("iris"));
        Snapshot opened = panel.lab().await(s -> s.run() > 0 && s.epoch() == 0);
        panel.lab().await(s -> s.run() == opened.run() && s.outputGrid().spec().held()[1] == 3.5);
        assertThat(robot.lookup("#held2Slider").queryAs(Slider.class).getValue())
                .isEqualTo(3.5);
    }

    /** The same slider stays in the hand while a row is dragged. */
    @Test
    void aSliderOutlivesEditsThatLeaveItsRange(FxRobot robot) {
        open(robot, iris(), 20);
        Node before = robot.lookup("#held2Slider").query();
        panel.lab()
                .laboratory()
                .training()
                .change(config -> config.withData(
                        config.data().withRow(3, config.data().train().get(3).withInput(2, 1.25))));
        panel.lab().await(s -> PlanePanel.rows(s).get(3).input(2) == 1.25);
        assertThat(robot.lookup("#held2Slider").<Node>query()).isSameAs(before);
    }
}
