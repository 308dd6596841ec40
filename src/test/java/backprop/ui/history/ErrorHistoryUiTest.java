package backprop.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.training.ErrorCurve;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Pictures;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(LabExtension.class)
class ErrorHistoryUiTest {

    private static final Numbers ENGLISH = new Numbers(Languages.ENGLISH);

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 63), 1440, 900, Languages.ENGLISH);
    }

    private static ChartScale scale(Node chart, ErrorCurve curve, LossScale kind) {
        Bounds bounds = chart.getLayoutBounds();
        return ChartScale.of(curve, kind, bounds.getWidth(), bounds.getHeight(), ENGLISH);
    }

    private static String epochAndLoss(ErrorCurve curve, int epoch) {
        return "epoch " + epoch + " \u00b7 training " + ENGLISH.significant(curve.train(epoch), 4);
    }

    @Test
    void theCursorTellsTheLossOfTheEpochBelowTheMouse(FxRobot robot) {
        ErrorCurve curve = lab.await(s -> s.epoch() == 63).curve();
        Node chart = robot.lookup("#errorChart").query();
        double x = scale(chart, curve, LossScale.LINEAR).x(37);
        Point2D mouse = chart.localToScreen(x, 60);
        robot.moveTo(mouse);
        assertThat(chart.getAccessibleText()).isEqualTo(epochAndLoss(curve, 37));
    }

    @Test
    void theKeyboardMovesTheCursor(FxRobot robot) {
        ErrorCurve curve = lab.await(s -> s.epoch() == 63).curve();
        Node chart = robot.lookup("#errorChart").query();
        robot.interact(chart::requestFocus);
        assertThat(chart.getAccessibleText()).startsWith("Loss from epoch 0 to 63");
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(chart.getAccessibleText()).isEqualTo(epochAndLoss(curve, 62));
        robot.push(KeyCode.HOME);
        assertThat(chart.getAccessibleText()).isEqualTo(epochAndLoss(curve, 0));
        robot.push(KeyCode.ESCAPE);
        assertThat(chart.getAccessibleText()).startsWith("Loss from epoch 0 to 63");
    }

    @Test
    @Tag("drawn")
    void theLineEndsAtTheNewestLossOnEitherAxis(FxRobot robot) {
        ErrorCurve curve = lab.await(s -> s.epoch() == 63).curve();
        Node chart = robot.lookup("#errorChart").query();
        assertDotAtTheEnd(robot, chart, curve, LossScale.LINEAR);
        robot.clickOn("#logSwitch");
        assertThat(robot.lookup("#logSwitch").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertDotAtTheEnd(robot, chart, curve, LossScale.LOGARITHMIC);
    }

    private void assertDotAtTheEnd(FxRobot robot, Node chart, ErrorCurve curve, LossScale kind) {
        robot.moveTo("#logSwitch");
        ChartScale scale = scale(chart, curve, kind);
        WritableImage picture = Pictures.of(chart);
        Bounds bounds = chart.getBoundsInLocal();
        Color dot = picture.getPixelReader()
                .getColor((int) (scale.x(63) - bounds.getMinX()), (int) (scale.y(curve.train(63)) - bounds.getMinY()));
        assertThat(dot).isEqualTo(lab.model().palette().positive());
    }

    @Test
    void theLogarithmicAxisSurvivesAChangeOfLanguage(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        robot.clickOn("#logSwitch");
        robot.interact(() -> lab.model().localeProperty().set(Languages.SPANISH));
        lab.await(s -> s.epoch() == 63);
        assertThat(robot.lookup("#logSwitch").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(robot.lookup("#errorChart").query().getAccessibleText()).startsWith("Pérdida de la época 0 a la 63");
    }
}
