package backprop.ui.dataspace;

import static backprop.ui.dataspace.PlanePanel.rows;
import static backprop.ui.dataspace.PlanePanel.testRows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Sample;
import backprop.training.Configs;
import backprop.training.Edit;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Rows of both sets are edited in the plane, by mouse and by keyboard; what is edited can be undone. */
@ExtendWith(LabExtension.class)
class PlaneEditingUiTest {

    private Stage stage;
    private PlanePanel panel;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, TrainingConfig config, int epochs) {
        panel = PlanePanel.open(stage, robot, config, epochs, 1440, 900, Languages.ENGLISH);
    }

    private void openAtRest(FxRobot robot, TrainingConfig config) {
        LabFixture lab =
                LabFixture.open(stage, Configs.run(config, 50), 1440, 900, Languages.ENGLISH, new StandingClock());
        panel = new PlanePanel(lab, robot);
    }

    /** XOR with two test rows, which lie apart from all others. */
    private static TrainingConfig withTest() {
        TrainingConfig xor = Configs.xor();
        return xor.withData(xor.data()
                .withTest(List.of(
                        new Sample(new double[] {0.5, 1}, new double[] {1}),
                        new Sample(new double[] {0.5, 0}, new double[] {0}))));
    }

    private Snapshot undo() {
        long before = panel.model().snapshot().notice().number();
        panel.lab().laboratory().training().undo();
        return panel.lab().await(snapshot -> snapshot.notice().number() > before);
    }

    @Test
    void aClickSelectsATestRow(FxRobot robot) {
        open(robot, withTest(), 50);
        robot.clickOn(panel.onScreen(0.5, 0).add(3, 2));
        assertThat(panel.model().subjectProperty().get()).isEqualTo(Subject.test(1));
        assertThat(panel.model().probes()).isEmpty();
        assertThat(panel.prediction()).startsWith("Test row 2 at (0.5, 0): class ");
    }

    @Test
    void aTestRowIsDraggedAndComesBackInOneStep(FxRobot robot) {
        openAtRest(robot, withTest());
        double before = panel.model().snapshot().test().orElseThrow().loss();
        robot.clickOn("#moveModeButton").drag(panel.onScreen(0.5, 1));
        for (int i = 1; i <= 6; i++) {
            robot.moveTo(panel.onScreen(0.5, 1 - i * 0.1));
        }
        robot.drop();
        Snapshot moved =
                panel.lab().await(snapshot -> Math.abs(testRows(snapshot).get(0).input(1) - 0.4) < 0.02);
        assertThat(moved.test().orElseThrow().loss()).isNotEqualTo(before);
        assertThat(moved.undoable().undo().orElseThrow().kind()).isEqualTo(Edit.Kind.TEST_ROW_CHANGED);
        assertThat(moved.epoch()).isEqualTo(50);
        assertThat(testRows(undo()).get(0).inputs()).containsExactly(0.5, 1);
        assertThat(panel.model().snapshot().undoable().undo()).isEmpty();
    }

    @Test
    void aTestRowIsMovedByKeyboardAlone(FxRobot robot) {
        open(robot, withTest(), 50);
        robot.interact(() -> panel.model().subjectProperty().set(Subject.test(1)));
        panel.focusByKeyboard();
        robot.push(KeyCode.M)
                .push(KeyCode.ENTER)
                .push(KeyCode.SHIFT, KeyCode.UP)
                .push(KeyCode.ENTER);
        Snapshot moved = panel.lab().await(snapshot -> testRows(snapshot).get(1).input(1) > 0.05);
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        assertThat(testRows(moved).get(1).input(0)).isEqualTo(0.5, within(0.02));
        assertThat(testRows(panel.model().snapshot())).isEqualTo(testRows(moved));
        assertThat(rows(moved)).isEqualTo(withTest().data().train());
    }

    @Test
    void testRowsAreErasedTheLastOneTooAndComeBack(FxRobot robot) {
        open(robot, withTest(), 50);
        robot.clickOn("#eraseModeButton").clickOn(panel.onScreen(0.5, 1));
        panel.lab().await(snapshot -> testRows(snapshot).size() == 1);
        robot.interact(() -> panel.model().subjectProperty().set(Subject.test(0)));
        robot.moveTo("#epochLabel");
        panel.focusByKeyboard();
        robot.push(KeyCode.DELETE);
        Snapshot none = panel.lab().await(snapshot -> testRows(snapshot).isEmpty());
        assertThat(none.test()).isEmpty();
        assertThat(rows(none)).hasSize(4);
        undo();
        assertThat(testRows(undo())).isEqualTo(withTest().data().test());
    }

    @Test
    void inTheModeEraseDeleteRemovesTheSelectedRow(FxRobot robot) {
        open(robot, Configs.xor(), 10);
        robot.interact(() -> panel.model().subjectProperty().set(Subject.training(2)));
        panel.focusByKeyboard();
        robot.push(KeyCode.DELETE);
        assertThat(rows(panel.model().snapshot())).hasSize(4);
        robot.push(KeyCode.E).push(KeyCode.DELETE);
        assertThat(rows(panel.awaitRows(3)))
                .extracting(row -> row.input(0) + 2 * row.input(1))
                .containsExactly(0.0, 2.0, 3.0);
    }

    @Test
    void shiftAndEnterAddTheOpposite(FxRobot robot) {
        open(robot, Configs.xor(), 10);
        panel.focusByKeyboard();
        robot.push(KeyCode.A).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(rows(panel.awaitRows(5)).get(4).targets()).containsExactly(0);
        robot.push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.ENTER);
        assertThat(rows(panel.awaitRows(6)).get(5).targets()).containsExactly(1);
        robot.push(KeyCode.DIGIT0).push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.ENTER);
        assertThat(rows(panel.awaitRows(7)).get(6).targets()).containsExactly(0);
    }

    @Test
    void manyMovesOfOneDragAreOneStepBack(FxRobot robot) {
        openAtRest(robot, Configs.xor());
        robot.clickOn("#moveModeButton").drag(panel.onScreen(1, 1));
        for (int i = 1; i <= 8; i++) {
            robot.moveTo(panel.onScreen(1 - i * 0.05, 1));
        }
        robot.drop();
        Snapshot moved =
                panel.lab().await(snapshot -> Math.abs(rows(snapshot).get(3).input(0) - 0.6) < 0.02);
        assertThat(moved.undoable().undo().orElseThrow().row()).isEqualTo(4);
        Snapshot back = undo();
        assertThat(rows(back).get(3).inputs()).containsExactly(1, 1);
        assertThat(back.undoable().undo()).isEmpty();
    }

    /** The contour goes with the row, and the loss is that of the place where it lies now. */
    @Test
    void aRowThatIsDraggedWhileTrainingChangesBoundaryAndLoss(FxRobot robot) {
        open(robot, Configs.xor(), 2_000);
        double[] place = {0.5, 0.15};
        boolean before = panel.model().snapshot().network().predict(place)[0] >= 0.5;
        panel.lab().laboratory().training().train();
        robot.clickOn("#moveModeButton").drag(panel.onScreen(before ? 0 : 1, 0)).moveTo(panel.onScreen(0.5, 0.15));
        Snapshot moved = panel.lab()
                .await(snapshot -> Math.abs(rows(snapshot).get(before ? 0 : 2).input(0) - 0.5) < 0.02);
        assertThat(moved.isTraining()).isTrue();
        robot.drop();
        Snapshot learned = panel.lab().await(snapshot -> snapshot.network().predict(place)[0] >= 0.5 != before);
        assertThat(learned.isTraining()).isTrue();
        double[] loss = {0};
        for (Sample row : rows(learned)) {
            double said = learned.network().predict(row.inputs())[0];
            loss[0] -= Math.log(row.target(0) == 1 ? said : 1 - said)
                    / rows(learned).size();
        }
        assertThat(learned.train().loss()).isEqualTo(loss[0], within(1e-9));
    }
}
