package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a selected weight and a selected row do to the panel, on XOR with two test rows. */
@ExtendWith(LabExtension.class)
class ChainRuleUiTest {

    private LabFixture lab;
    private PanelReader panel;

    @Start
    void show(Stage stage) {
        TrainingConfig xor = Configs.xor();
        Dataset data = xor.data()
                .withTest(List.of(
                        new Sample(new double[] {0.1, 0.9}, new double[] {1}),
                        new Sample(new double[] {0.2, 0.1}, new double[] {0})));
        lab = LabFixture.show(stage, Configs.run(xor.withData(data), 0), 1440, 1150, Languages.ENGLISH);
    }

    @BeforeEach
    void untilThePanelIsThere(FxRobot robot) {
        lab.await(snapshot -> true);
        panel = new PanelReader(robot);
        Waiting.until(() -> !panel.inSight().isEmpty());
        PanelReader.onFx(() -> lab.model().subjectProperty().set(Subject.training(1)));
    }

    @Test
    void aSelectedWeightUnfoldsItsChainRule(FxRobot robot) {
        assertThat(robot.lookup("#chainRuleButton").queryAs(ToggleButton.class).isVisible())
                .isFalse();
        select(new Part.Weight(0, 2, 1));
        assertThat(panel.inSight().get(0)).isEqualTo("Chain rule, weight from input 2 to layer 1, neuron 3");
        assertThat(panel.inSight().get(1))
                .startsWith("\u2202L/\u2202w_32^(1) = \u2202L/\u2202y \u22c5 \u2202y/\u2202z^(2) \u22c5 ");
        assertThat(robot.lookup("#chainRuleButton").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        String gradient = last(panel.inSight().get(1));
        assertThat(panel.allHelp())
                .contains(
                        "how the loss changes with the output",
                        "slope of the activation at z",
                        "weight on the way back");
        assertThat(panel.all())
                .contains("\u2202L/\u2202w_32^(1) = \u03b4_3^(1) x_2 = " + gradient + " \u22c5 1 = " + gradient);
    }

    @Test
    void aTermIsSelectedByAClickAndNoMoreByASecondOneOrEscape(FxRobot robot) {
        robot.clickOn("#backwardStageButton");
        clickOnResult(robot, "\u2202L/\u2202w_1^(2)");
        assertThat(lab.model().selectedPartProperty().get()).contains(new Part.Weight(1, 0, 0));
        assertThat(panel.inSight().get(0)).startsWith("Chain rule, weight from layer 1, neuron 1 to output");
        clickOnResult(robot, "\u2202L/\u2202w_1^(2)");
        assertThat(lab.model().selectedPartProperty().get()).isEmpty();
        assertThat(panel.inSight()).noneMatch(text -> text.startsWith("Chain rule"));
        // Back where the first click was.
        assertThat(panel.inSight()).anyMatch(text -> text.startsWith("\u03b4^(2) = y \u2212 t"));
        clickOnResult(robot, "\u2202L/\u2202w_1^(2)");
        robot.push(KeyCode.ESCAPE);
        assertThat(lab.model().selectedPartProperty().get()).isEmpty();
    }

    @Test
    void ofAPointThePanelSaysWhyThereIsNoChain() {
        PanelReader.onFx(() -> lab.model().subjectProperty().set(new Subject.Probe(List.of(0.5, 0.5))));
        select(new Part.Weight(0, 2, 1));
        assertThat(panel.inSight().get(1))
                .isEqualTo("Nothing is expected of a point, so there is no loss to start from. Choose a row.");
    }

    @Test
    void enterTracesTheWeightOfALine(FxRobot robot) {
        int line = indexOf(new Entry.Formula(backprop.explain.Chapter.BACKWARD, Optional.of(new Part.Neuron(0, 0)), 2));
        PanelReader.onFx(() -> {
            panel.list().requestFocus();
            panel.list().getSelectionModel().select(line);
        });
        robot.push(KeyCode.ENTER);
        assertThat(lab.model().selectedPartProperty().get()).contains(new Part.Weight(0, 0, 1));
        robot.push(KeyCode.ESCAPE);
        assertThat(lab.model().selectedPartProperty().get()).isEmpty();
    }

    @Test
    void theRowSpinnerStepsThroughBothSets(FxRobot robot) {
        Spinner<?> rows = robot.lookup("#rowSpinner").queryAs(Spinner.class);
        assertThat(rows.getEditor().getText()).isEqualTo("row 2 of 4");
        PanelReader.onFx(() -> rows.increment(3));
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.test(0));
        assertThat(rows.getEditor().getText()).isEqualTo("test row 1 of 2");
        double z = lab.model().snapshot().network().weight(0, 0, 0) * 0.1
                + lab.model().snapshot().network().weight(0, 0, 1) * 0.9;
        assertThat(panel.all())
                .contains("Forward, test row 1 \u00b7 x = (0.1, 0.9) \u00b7 expected 1")
                .anyMatch(text -> text.startsWith("z_1^(1) = ")
                        && text.endsWith(" = " + lab.model().numbers().significant(z, 4)))
                .anyMatch(text -> text.startsWith("\u03b4_4^(1) = "))
                .contains("This is a test row: nothing is learned from it, so it has no part in the update.")
                .noneMatch(text -> text.contains("\u2190"));
        PanelReader.onFx(() -> rows.increment(5));
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.test(1));
    }

    @Test
    void aRowIsTypedAndWhatIsNoneChangesNothing(FxRobot robot) {
        Spinner<?> rows = robot.lookup("#rowSpinner").queryAs(Spinner.class);
        type(robot, rows, "4");
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(3));
        type(robot, rows, "test 2");
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.test(1));
        type(robot, rows, "5");
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.test(1));
        assertThat(rows.getEditor().getText()).isEqualTo("5");
        assertThat(rows.getEditor().getAccessibleHelp())
                .isEqualTo("There is no row \u201c5\u201d: the training rows are 1 to 4,"
                        + " the test rows \u2018test 1\u2019 to \u2018test 2\u2019.");
        PanelReader.onFx(() -> lab.model().subjectProperty().set(new Subject.Probe(List.of(0.5, 0.5))));
        assertThat(rows.getEditor().getText()).isEqualTo("point");
        PanelReader.onFx(() -> rows.increment(1));
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(0));
    }

    @Test
    void aTestRowIsSelectedInTheTableToo(FxRobot robot) {
        robot.clickOn("#testRowsButton");
        PanelReader.onFx(() -> robot.lookup("#datasetTable")
                .queryTableView()
                .getSelectionModel()
                .select(1));
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.test(1));
        assertThat(panel.inSight().get(0)).startsWith("Forward, test row 2");
    }

    @Test
    void theCurveOfANeuronIsToldInWords() {
        // tanh has slope 1 - a^2.
        double a = Math.tanh(lab.model().snapshot().network().weight(0, 0, 1));
        String slope = lab.model().numbers().significant(1 - a * a, 4);
        assertThat(panel.helpInSight())
                .anyMatch(text -> text.startsWith("curve at z = ") && text.endsWith(", slope " + slope));
    }

    private static void type(FxRobot robot, Spinner<?> rows, String text) {
        PanelReader.onFx(() -> {
            rows.getEditor().requestFocus();
            rows.getEditor().setText(text);
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int indexOf(Entry entry) {
        return panel.list().getItems().indexOf(entry);
    }

    private void select(Part part) {
        PanelReader.onFx(() -> lab.model().selectedPartProperty().set(Optional.of(part)));
    }

    /** The result stands at the right end of the formula; the first letter that belongs to the line's part at its left. */
    private void clickOnResult(FxRobot robot, String start) {
        ListCell<?> cell = panel.cell(start);
        Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
        // The weight in the denominator of the left side.
        robot.clickOn(bounds.getMinX() + 34, bounds.getMinY() + 34);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf(" = ") + 3);
    }
}
