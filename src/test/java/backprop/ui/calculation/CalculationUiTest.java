package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Part;
import backprop.training.Configs;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.Clicks;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Reads what the panel says of XOR before its first epoch. The expected numbers are worked out from its weights here. */
@ExtendWith(LabExtension.class)
class CalculationUiTest {

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 0), 1440, 1150, Languages.ENGLISH);
    }

    @BeforeEach
    void untilThePanelIsThere(FxRobot robot) {
        lab.await(snapshot -> true);
        Waiting.until(() -> !visibleTexts(robot).isEmpty());
    }

    @Test
    void theSelectedRowIsWorkedOutFromForwardToUpdate(FxRobot robot) {
        select(Subject.training(1));
        // Row (0, 1): z of a hidden neuron is its second weight, since x1 and the bias are 0.
        double z = lab.model().snapshot().network().weight(0, 2, 1);
        assertThat(read(robot))
                .anyMatch(line -> line.startsWith("z_3^(1) = ") && line.endsWith(" = " + four(z)))
                .anyMatch(line -> line.startsWith("a_3^(1) = tanh z_3^(1) = ") && line.endsWith(four(Math.tanh(z))))
                .anyMatch(line -> line.startsWith("L = ") && line.endsWith(four(-Math.log(y(0, 1)))))
                .anyMatch(line -> line.startsWith("\u03b4^(2) = y \u2212 t = ") && line.endsWith(four(y(0, 1) - 1)))
                .anyMatch(line -> line.startsWith("\u2202L/\u2202w_3^(2) = ")
                        && line.endsWith(four((y(0, 1) - 1) * Math.tanh(z))))
                .anyMatch(line -> line.startsWith("w_3^(2) \u2190 w_3^(2) \u2212 \u03b7 g = "));
    }

    @Test
    void theUpdateIsTheOneThatTrainingMakes(FxRobot robot) {
        List<String> before = read(robot);
        lab.laboratory().training().stepEpoch();
        lab.await(snapshot -> snapshot.epoch() == 1);
        double updated = lab.model().snapshot().network().weight(1, 0, 3);
        assertThat(before).anyMatch(line -> line.startsWith("w_4^(2) \u2190 ") && line.endsWith(" = " + four(updated)));
        assertThat(subtitle(robot)).startsWith("next update, epoch 1 \u2192 2");
    }

    @Test
    void anotherRowIsFollowed(FxRobot robot) {
        select(Subject.training(0));
        assertThat(read(robot))
                .anyMatch(line -> line.startsWith("L = ") && line.endsWith(four(-Math.log(1 - y(0, 0)))));
        select(Subject.training(3));
        assertThat(read(robot))
                .anyMatch(line -> line.startsWith("L = ") && line.endsWith(four(-Math.log(1 - y(1, 1)))));
        assertThat(read(robot)).anyMatch(line -> line.startsWith("Forward, row 4 \u00b7 x = (1, 1)"));
    }

    @Test
    void whileTrainingTheNumbersFollowAndTheRowsStay(FxRobot robot) {
        ListView<?> list = robot.lookup("#calculationList").queryAs(ListView.class);
        List<Object> rows = List.copyOf(list.getItems());
        lab.laboratory().training().train();
        lab.await(snapshot -> snapshot.epoch() >= 20);
        lab.laboratory().training().pause();
        lab.await(snapshot -> !snapshot.isTraining());
        assertThat(list.getItems()).isEqualTo(rows);
        assertThat(read(robot)).anyMatch(line -> line.startsWith("L = ") && line.endsWith(four(-Math.log(y(0, 1)))));
    }

    @Test
    void aPointHasAForwardPassOnly(FxRobot robot) {
        select(new Subject.Probe(List.of(0.25, 0.75)));
        List<String> lines = read(robot);
        assertThat(lines).anyMatch(line -> line.startsWith("y = ") && line.endsWith(four(y(0.25, 0.75))));
        assertThat(lines).noneMatch(line -> line.startsWith("L") && line.contains("ln"));
        assertThat(subtitle(robot)).isEqualTo("point (0.25, 0.75): forward pass only");
        assertThat(robot.lookup("#backwardStageButton")
                        .queryAs(ToggleButton.class)
                        .isDisabled())
                .isTrue();
    }

    @Test
    void aStageButtonBringsItsStageIntoSight(FxRobot robot) {
        robot.clickOn("#updateStageButton");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(visibleTexts(robot)).anyMatch(text -> text.startsWith("Update, mean of 4 rows"));
        assertThat(robot.lookup("#updateStageButton")
                        .queryAs(ToggleButton.class)
                        .isSelected())
                .isTrue();
    }

    @Test
    void whatIsHoveredElsewhereMovesNothing(FxRobot robot) {
        robot.clickOn("#backwardStageButton");
        robot.moveTo("#forwardStageButton");
        List<String> before = visibleTexts(robot);
        onFx(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Weight(0, 3, 1))));
        onFx(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(0, 3))));
        assertThat(visibleTexts(robot)).isEqualTo(before);
    }

    @Test
    void aNeuronThatIsClickedElsewhereComesIntoSight(FxRobot robot) {
        robot.clickOn("#backwardStageButton");
        robot.moveTo("#forwardStageButton");
        onFx(() -> lab.model().selectedPartProperty().set(Optional.of(new Part.Neuron(0, 3))));
        assertThat(visibleTexts(robot)).anyMatch(text -> text.startsWith("\u03b4_4^(1) = "));
    }

    @Test
    void theArrowKeysGoFromChapterToChapter(FxRobot robot) {
        onFx(() -> robot.lookup("#lossStageButton").query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#updateStageButton")
                        .queryAs(ToggleButton.class)
                        .isFocused())
                .isTrue();
        assertThat(visibleTexts(robot)).anyMatch(text -> text.startsWith("Update, mean of 4 rows"));
        robot.push(KeyCode.LEFT);
        assertThat(visibleTexts(robot)).anyMatch(text -> text.startsWith("\u03b4^(2) = "));
    }

    @Test
    void digitsAreTypedAndAWrongNumberStaysBesideItsReason(FxRobot robot) {
        Clicks.twice(robot, "#digitsSpinner .text-field");
        robot.write("12").push(KeyCode.ENTER);
        assertThat(lab.model().digitsProperty().get()).isEqualTo(12);
        TextField field = robot.lookup("#digitsSpinner .text-field").queryAs(TextField.class);
        // The widest tabs in the narrowest window: those of a chosen weight.
        onFx(() -> {
            lab.model().selectedPartProperty().set(Optional.of(new Part.Weight(0, 0, 1)));
            field.getScene().getWindow().setWidth(1100);
        });
        Clicks.twice(robot, field);
        robot.write("99").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Label message = robot.lookup("#digitsMessage").queryAs(Label.class);
        assertThat(message.getText()).isEqualTo("2 to 15 digits");
        assertThat(message.getWidth()).isGreaterThanOrEqualTo(message.prefWidth(-1));
        assertThat(field.getText()).isEqualTo("99");
        assertThat(lab.model().digitsProperty().get()).isEqualTo(12);
        robot.interact(field::selectAll);
        robot.write("3").push(KeyCode.ENTER);
        assertThat(robot.lookup("#digitsMessage").query().isVisible()).isFalse();
        assertThat(lab.model().digitsProperty().get()).isEqualTo(3);
    }

    @Test
    void aRowThatDoesNotExistStaysBesideItsReason(FxRobot robot) {
        TextField field = robot.lookup("#rowSpinner .text-field").queryAs(TextField.class);
        Label message = robot.lookup("#rowMessage").queryAs(Label.class);
        for (String wrong : List.of("99", "0", "abc", "12345678901234567890")) {
            enter(robot, field, wrong);
            assertThat(message.getText()).isEqualTo("There is no row \u201c" + wrong + "\u201d: the rows are 1 to 4.");
            assertThat(message.isVisible()).isTrue();
            assertThat(field.getText()).isEqualTo(wrong);
            assertThat(field.getAccessibleHelp()).isEqualTo(message.getText());
        }
        enter(robot, field, "3");
        assertThat(message.isVisible()).isFalse();
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(2));
        assertThat(field.getText()).isEqualTo("row 3 of 4");
    }

    private static void enter(FxRobot robot, TextField field, String text) {
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void moreDigitsAreShownOnRequest(FxRobot robot) {
        onFx(() -> lab.model().digitsProperty().set(10));
        double z = lab.model().snapshot().network().weight(0, 0, 1);
        select(Subject.training(1));
        assertThat(read(robot))
                .anyMatch(line -> line.startsWith("z_1^(1) = ")
                        && line.endsWith(" = " + lab.model().numbers().significant(z, 10)));
    }

    private double y(double... x) {
        return lab.model().snapshot().network().predict(x)[0];
    }

    private String four(double value) {
        return lab.model().numbers().significant(value, 4);
    }

    private void select(Subject subject) {
        onFx(() -> lab.model().subjectProperty().set(subject));
    }

    private static void onFx(Runnable change) {
        Waiting.onFx(change);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String subtitle(FxRobot robot) {
        return robot.lookup(".calculation .panel-subtitle").queryAs(Label.class).getText();
    }

    private static List<String> read(FxRobot robot) {
        return new PanelReader(robot).all();
    }

    private static List<String> visibleTexts(FxRobot robot) {
        return new PanelReader(robot).inSight();
    }
}
