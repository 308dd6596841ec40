package backprop.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Part;
import backprop.session.Presets;
import backprop.session.SessionException;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The scaling of inputs as a user chooses and sees it. */
@ExtendWith(LabExtension.class)
@Tag("illustrated")
class ScalingUiTest {

    private Stage stage;
    private LabFixture lab;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(TrainingConfig config, int epochs, double width, double height) {
        lab = LabFixture.open(stage, Configs.run(config, epochs), width, height, Languages.ENGLISH);
    }

    /** XOR between 2 and 6, and between -30 and -10. */
    private static TrainingConfig wide() {
        TrainingConfig xor = Configs.xor();
        List<Sample> rows = xor.data().train().stream()
                .map(row -> new Sample(new double[] {2 + 4 * row.input(0), -30 + 20 * row.input(1)}, row.targets()))
                .toList();
        return xor.withData(new Dataset(List.of("width", "depth"), List.of("y"), rows, List.of()));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Scaling.Method> box(FxRobot robot) {
        return robot.lookup("#scalingBox").queryAs(ComboBox.class);
    }

    private static Label below(FxRobot robot) {
        return robot.lookup("#scalingLabel").queryAs(Label.class);
    }

    private Snapshot choose(FxRobot robot, Scaling.Method method) {
        robot.interact(() -> box(robot).setValue(method));
        return lab.await(snapshot -> snapshot.config().data().scaling().method() == method);
    }

    @Test
    void theNumbersStandBelowTheChoiceAndInItsTooltip(FxRobot robot) {
        open(wide(), 5, 1440, 900);
        assertThat(below(robot).isVisible()).isFalse();
        choose(robot, Scaling.Method.RANGE);
        assertThat(below(robot).isVisible()).isTrue();
        assertThat(below(robot).getText()).isEqualTo("width: (x \u2212 2) / 4\ndepth: (x + 30) / 20");
        assertThat(box(robot).getTooltip().getText())
                .startsWith("Moves and stretches each input column")
                .endsWith("\n\nwidth: (x \u2212 2) / 4\ndepth: (x + 30) / 20");
        assertThat(box(robot).getAccessibleHelp())
                .isEqualTo(box(robot).getTooltip().getText());
        choose(robot, Scaling.Method.STANDARD);
        assertThat(below(robot).getText()).isEqualTo("width: (x \u2212 4) / 2\ndepth: (x + 20) / 10");
    }

    @Test
    void anEditOfARowFitsTheNumbersAnewAndUndoBringsThemBack(FxRobot robot) {
        open(wide(), 5, 1440, 900);
        choose(robot, Scaling.Method.RANGE);
        lab.laboratory()
                .training()
                .change(config -> config.withData(
                        config.data().withRow(3, new Sample(new double[] {10, -10}, new double[] {0}))));
        lab.await(snapshot -> snapshot.config().data().scaling().scale(0) == 8);
        assertThat(below(robot).getText()).startsWith("width: (x \u2212 2) / 8\n");
        lab.laboratory().training().undo();
        lab.await(snapshot -> snapshot.config().data().scaling().scale(0) == 4);
        assertThat(below(robot).getText()).startsWith("width: (x \u2212 2) / 4\n");
        lab.laboratory().training().undo();
        lab.await(snapshot -> !snapshot.config().data().scaling().isUsed());
        assertThat(box(robot).getValue()).isEqualTo(Scaling.Method.NONE);
        assertThat(below(robot).isVisible()).isFalse();
        assertThat(below(robot).isManaged()).isFalse();
    }

    @Test
    void theKeyboardChooses(FxRobot robot) {
        open(wide(), 0, 1440, 900);
        robot.interact(() -> box(robot).requestFocus());
        robot.type(KeyCode.DOWN);
        lab.await(snapshot -> snapshot.config().data().scaling().method() == Scaling.Method.RANGE);
        robot.type(KeyCode.DOWN);
        lab.await(snapshot -> snapshot.config().data().scaling().method() == Scaling.Method.STANDARD);
        assertThat(robot.lookup("#statusLabel").queryAs(Label.class).getText())
                .startsWith("The inputs are scaled in another way now");
    }

    @Test
    void anotherLanguageKeepsTheChoice(FxRobot robot) {
        open(wide(), 0, 1100, 700);
        choose(robot, Scaling.Method.STANDARD);
        robot.interact(() -> lab.model().localeProperty().set(Languages.SPANISH));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box(robot).getValue()).isEqualTo(Scaling.Method.STANDARD);
        assertThat(below(robot).getText()).isEqualTo("width: (x \u2212 4) / 2\ndepth: (x + 20) / 10");
        assertThat(box(robot).getTooltip().getText()).startsWith("Desplaza y estira");
        lab.picture("scaling-es-1100");
    }

    /** A number and an ellipsis are no number: the label and its lines are as wide as they need to be. */
    @Test
    void ofManyColumnsTheFirstAreShownAndNothingIsCut(FxRobot robot) throws SessionException {
        open(Presets.open("iris").config().withScaling(Scaling.Method.STANDARD), 20, 1100, 700);
        Label label = below(robot);
        assertThat(label.getText())
                .isEqualTo("sepal length: (x \u2212 5.843) / 0.8253\nsepal width: (x \u2212 3.057) / 0.4344\n"
                        + "and 2 more inputs: see the tooltip");
        assertThat(box(robot).getTooltip().getText()).endsWith("\npetal width: (x \u2212 1.199) / 0.7597");
        robot.interact(() -> {
            lab.laboratory().root().applyCss();
            lab.laboratory().root().layout();
        });
        assertThat(label.getHeight()).isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 0.5);
        Node text = label.lookup(".text");
        assertThat(((javafx.scene.text.Text) text).getText()).isEqualTo(label.getText());
        lab.picture("scaling-iris-1100");
    }

    @Test
    void aPointIsPredictedAsTheRowWithTheSameInputs(FxRobot robot) {
        open(wide().withScaling(Scaling.Method.STANDARD), 100, 1440, 900);
        Snapshot snapshot = lab.model().snapshot();
        Label prediction = robot.lookup("#predictionLabel").queryAs(Label.class);
        robot.interact(() -> lab.model().subjectProperty().set(Subject.training(2)));
        String row = prediction.getText();
        Subject.Probe probe = new Subject.Probe(List.of(6.0, -30.0));
        robot.interact(() -> {
            lab.model().probes().add(probe);
            lab.model().subjectProperty().set(probe);
        });
        String point = prediction.getText();
        String number = lab.model().numbers().significant(snapshot.train().prediction(2, 0), 4);
        assertThat(row).endsWith(number).contains("(6, \u221230)");
        assertThat(point).endsWith(number).contains("(6, \u221230)");
    }

    @Test
    void theDiagramSaysBothNumbersOfAnInput(FxRobot robot) {
        open(wide().withScaling(Scaling.Method.STANDARD), 3, 1440, 900);
        robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Input(1))));
        assertThat(robot.lookup("#networkDiagram").query().getAccessibleText())
                .isEqualTo("input depth: \u221230, which the network receives as \u22121.0000");
        lab.picture("scaling-input-hovered");
    }

    @Test
    void theTableStaysRaw(FxRobot robot) {
        open(wide().withScaling(Scaling.Method.STANDARD), 80, 1440, 900);
        TableView<?> table = robot.lookup("#datasetTable").queryAs(TableView.class);
        assertThat(table.lookupAll(".table-cell").stream()
                        .map(cell -> ((javafx.scene.control.TableCell<?, ?>) cell).getText()))
                .contains("\u221230");
        robot.interact(() -> lab.model().darkProperty().set(true));
        lab.picture("scaling-dark");
    }
}
