package backprop.ui.dataspace;

import static backprop.ui.dataspace.PlanePanel.rows;
import static backprop.ui.dataspace.PlanePanel.width;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.GridSpec;
import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.hidden.HiddenSpace;
import backprop.ui.dataspace.plot.AxisTicks;
import backprop.ui.dataspace.plot.LayeredCanvas;
import backprop.ui.dataspace.plot.PlotArea;
import backprop.ui.dataspace.plot.Sessions;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Rows are added, moved and erased in the plane; what it shows is chosen, enlarged and moved. */
@ExtendWith(LabExtension.class)
class PlaneModesUiTest {

    private Stage stage;
    private LabFixture lab;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(TrainingConfig config, int epochs) {
        lab = LabFixture.open(stage, Configs.run(config, epochs), 1440, 900, Languages.ENGLISH);
    }

    private Point2D onScreen(FxRobot robot, double x, double y) {
        return new PlanePanel(lab, robot).onScreen(x, y);
    }

    private Snapshot awaitRows(int count) {
        return lab.await(snapshot -> rows(snapshot).size() == count);
    }

    private void focusByKeyboard(FxRobot robot) {
        new PlanePanel(lab, robot).focusByKeyboard();
    }

    private boolean isPressed(FxRobot robot, String button) {
        return new PlanePanel(lab, robot).isPressed(button);
    }

    @Test
    void aKeyOrAButtonChoosesTheMode(FxRobot robot) {
        open(Configs.xor(), 10);
        assertThat(isPressed(robot, "#predictModeButton")).isTrue();
        focusByKeyboard(robot);
        robot.push(KeyCode.A);
        assertThat(isPressed(robot, "#addModeButton")).isTrue();
        assertThat(isPressed(robot, "#predictModeButton")).isFalse();
        robot.push(KeyCode.E);
        assertThat(isPressed(robot, "#eraseModeButton")).isTrue();
        robot.clickOn("#moveModeButton").clickOn("#moveModeButton");
        assertThat(isPressed(robot, "#moveModeButton")).isTrue();
        focusByKeyboard(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(isPressed(robot, "#predictModeButton")).isTrue();
    }

    @Test
    void theButtonsOfTheMouseAddTheTwoClasses(FxRobot robot) {
        open(Configs.xor(), 10);
        robot.clickOn("#addModeButton").clickOn(onScreen(robot, 0.5, 0.3));
        Sample first = rows(awaitRows(5)).get(4);
        assertThat(first.inputs()).containsExactly(new double[] {0.5, 0.3}, within(0.01));
        assertThat(first.targets()).containsExactly(1);
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(4));
        robot.clickOn(onScreen(robot, 0.3, 0.6), MouseButton.SECONDARY);
        assertThat(rows(awaitRows(6)).get(5).targets()).containsExactly(0);
        assertThat(lab.model().probes()).isEmpty();
    }

    @Test
    void aDigitChoosesTheClassOfASoftmax(FxRobot robot) {
        open(Sessions.blobs(), 10);
        int before = rows(lab.model().snapshot()).size();
        robot.clickOn("#addModeButton").clickOn(onScreen(robot, 5, 3));
        assertThat(rows(awaitRows(before + 1)).get(before).targets()).containsExactly(0, 0, 1);
        robot.push(KeyCode.DIGIT2);
        Label hint = robot.lookup("#modeHintLabel").queryAs(Label.class);
        assertThat(hint.getText()).isEqualTo("Click: pear \u00b7 right: apple \u00b7 keys 1\u20133");
        robot.clickOn(onScreen(robot, 6, 4));
        assertThat(rows(awaitRows(before + 2)).get(before + 1).targets()).containsExactly(0, 1, 0);
    }

    @Test
    void onACurveARowIsAddedWhereTheClickWas(FxRobot robot) {
        open(Sessions.wave(), 10);
        robot.clickOn("#addModeButton").clickOn(onScreen(robot, 0.25, -0.5));
        Sample added = rows(awaitRows(22)).get(21);
        assertThat(added.input(0)).isEqualTo(0.25, within(0.02));
        assertThat(added.target(0)).isEqualTo(-0.5, within(0.02));
    }

    @Test
    void aRowIsDraggedWhileTrainingGoesOn(FxRobot robot) {
        open(Configs.xor(), 0);
        lab.laboratory().training().train();
        long before = lab.await(snapshot -> snapshot.epoch() > 3).epoch();
        robot.clickOn("#moveModeButton").drag(onScreen(robot, 1, 1)).moveTo(onScreen(robot, 0.8, 0.7));
        Snapshot moving = lab.await(snapshot -> rows(snapshot).get(3).input(0) < 0.85);
        assertThat(moving.isTraining()).isTrue();
        robot.moveTo(onScreen(robot, 0.5, 0.5)).drop();
        Snapshot moved = lab.await(snapshot -> Math.abs(rows(snapshot).get(3).input(0) - 0.5) < 0.02
                && Math.abs(rows(snapshot).get(3).input(1) - 0.5) < 0.02);
        assertThat(moved.isTraining()).isTrue();
        assertThat(moved.epoch()).isGreaterThan(before);
        assertThat(rows(moved).get(3).targets()).containsExactly(0);
        assertThat(moved.outputGrid().spec().xMax()).isEqualTo(1.25, within(1e-9));
    }

    @Test
    void theLossFollowsARowThatIsDraggedAtRest(FxRobot robot) {
        open(Configs.xor(), 200);
        double before = lab.model().snapshot().train().loss();
        robot.clickOn("#moveModeButton")
                .drag(onScreen(robot, 0, 0))
                .moveTo(onScreen(robot, 0.9, 0.1))
                .drop();
        Snapshot moved = lab.await(snapshot -> rows(snapshot).get(0).input(0) > 0.85);
        assertThat(moved.train().loss()).isGreaterThan(before + 0.1);
        assertThat(moved.epoch()).isEqualTo(200);
    }

    @Test
    void aRowIsMovedByKeyboardAlone(FxRobot robot) {
        open(Configs.xor(), 10);
        focusByKeyboard(robot);
        robot.push(KeyCode.M)
                .push(KeyCode.ENTER)
                .push(KeyCode.SHIFT, KeyCode.RIGHT)
                .push(KeyCode.ENTER);
        Snapshot moved = lab.await(snapshot -> rows(snapshot).get(1).input(0) > 0.05);
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        assertThat(rows(moved).get(1).input(1))
                .isEqualTo(rows(lab.model().snapshot()).get(1).input(1));
    }

    @Test
    void rowsAreErasedButNotTheLast(FxRobot robot) {
        open(Configs.xor(), 10);
        robot.clickOn("#eraseModeButton").clickOn(onScreen(robot, 1, 1));
        assertThat(rows(awaitRows(3))).noneMatch(row -> row.input(0) == 1 && row.input(1) == 1);
        robot.clickOn(onScreen(robot, 1, 0));
        awaitRows(2);
        robot.clickOn(onScreen(robot, 0, 1));
        awaitRows(1);
        robot.clickOn(onScreen(robot, 0, 0));
        Label hint = robot.lookup("#modeHintLabel").queryAs(Label.class);
        assertThat(hint.getText()).startsWith("The last row that takes part stays");
        assertThat(rows(lab.model().snapshot())).hasSize(1);
    }

    /** The toolkit without a display sends no such event by itself. */
    private static void openMenuAt(FxRobot robot, Point2D place) {
        robot.moveTo(place);
        Node plot = robot.lookup("#dataSpace").query();
        Point2D local = plot.screenToLocal(place);
        robot.interact(() -> plot.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                local.getX(),
                local.getY(),
                place.getX(),
                place.getY(),
                false,
                null)));
    }

    @Test
    void aRowIsLeftOutByKeyOrMenuButNotTheLast(FxRobot robot) {
        open(Configs.xor(), 10);
        robot.clickOn(onScreen(robot, 0, 1)).push(KeyCode.X);
        lab.await(snapshot -> snapshot.config().data().leftOut().equals(List.of(1)));
        assertThat(robot.lookup("#predictionLabel").queryAs(Label.class).getText())
                .startsWith("Row 2, left out, at (0, 1): ");
        openMenuAt(robot, onScreen(robot, 1, 0));
        robot.clickOn("Leave row 3 out of training");
        lab.await(snapshot -> snapshot.config().data().leftOut().equals(List.of(1, 2)));
        robot.clickOn(onScreen(robot, 1, 1)).push(KeyCode.X);
        lab.await(snapshot -> snapshot.config().data().leftOut().equals(List.of(1, 2, 3)));
        robot.clickOn(onScreen(robot, 0, 0)).push(KeyCode.X);
        assertThat(robot.lookup("#modeHintLabel").queryAs(Label.class).getText())
                .startsWith("The last row that takes part stays");
        robot.clickOn("#eraseModeButton").clickOn(onScreen(robot, 0, 0));
        openMenuAt(robot, onScreen(robot, 1, 0));
        robot.clickOn("Let row 3 take part again");
        Snapshot after =
                lab.await(snapshot -> snapshot.config().data().leftOut().equals(List.of(1, 3)));
        assertThat(rows(after)).hasSize(4);
    }

    @Test
    void theSelectedNeuronIsShownInsteadOfTheOutput(FxRobot robot) {
        open(Configs.xor(), 100);
        Part.Neuron neuron = new Part.Neuron(0, 2);
        robot.interact(() -> lab.model().selectedPartProperty().set(Optional.of(neuron)));
        Snapshot snapshot = lab.await(s -> s.outputGrid().covers(neuron));
        ChoiceBox<?> box = robot.lookup("#outputBox").queryAs(ChoiceBox.class);
        assertThat(box.getValue()).isEqualTo("h3");
        robot.moveTo(onScreen(robot, 0.5, 0.25));
        double x = 0.5;
        double z = snapshot.network().bias(0, 2)
                + snapshot.network().weight(0, 2, 0) * x
                + snapshot.network().weight(0, 2, 1) * 0.25;
        Label prediction = robot.lookup("#predictionLabel").queryAs(Label.class);
        assertThat(prediction.getText())
                .isEqualTo("h3 at (0.5, 0.25): " + lab.model().numbers().significant(Math.tanh(z), 4));
        focusByKeyboard(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(lab.model().selectedPartProperty().get()).isEmpty();
        assertThat(box.getValue()).isEqualTo("y");
    }

    @Test
    void theBoxSelectsTheNeuronInTheDiagram(FxRobot robot) {
        open(Configs.xor(), 10);
        ChoiceBox<?> box = robot.lookup("#outputBox").queryAs(ChoiceBox.class);
        robot.interact(() -> box.getSelectionModel().select(4));
        assertThat(lab.model().selectedPartProperty().get()).contains(new Part.Neuron(0, 3));
        robot.interact(() -> box.getSelectionModel().select(0));
        assertThat(lab.model().selectedPartProperty().get()).isEmpty();
    }

    @Test
    void aLineThatIsPointedAtLightsUpItsNeuron(FxRobot robot) {
        open(Configs.xor(), 100);
        focusByKeyboard(robot);
        robot.push(KeyCode.L);
        assertThat(robot.lookup(".legend .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().equals("line: z = 0, hairs: z > 0"));
        Snapshot snapshot = lab.model().snapshot();
        // Of the neurons whose line crosses the height 0.5 within the plane, the first.
        for (int unit = 0; unit < 4; unit++) {
            double x = -(snapshot.network().bias(0, unit) + snapshot.network().weight(0, unit, 1) * 0.5)
                    / snapshot.network().weight(0, unit, 0);
            if (x > -0.2 && x < 1.2) {
                robot.moveTo(onScreen(robot, x, 0.5));
                assertThat(lab.model().hoveredProperty().get()).contains(new Part.Neuron(0, unit));
                robot.moveTo("#epochLabel");
                assertThat(lab.model().hoveredProperty().get()).isEmpty();
                return;
            }
        }
        throw new AssertionError("no line at the height 0.5");
    }

    @Test
    void theWheelZoomsWhereTheMouseIs(FxRobot robot) {
        open(Configs.xor(), 10);
        robot.moveTo(onScreen(robot, 1, 0));
        robot.scroll(40, VerticalDirection.UP);
        Snapshot zoomed = lab.await(s -> Math.abs(s.outputGrid().spec().xMax() - 1.25) > 0.01);
        double share = (1 - zoomed.outputGrid().spec().xMin())
                / (zoomed.outputGrid().spec().xMax()
                        - zoomed.outputGrid().spec().xMin());
        assertThat(share).isEqualTo(1.25 / 1.5, within(0.01));
    }

    @Test
    void theKeysZoomMoveAndFit(FxRobot robot) {
        open(Configs.xor(), 10);
        focusByKeyboard(robot);
        robot.push(KeyCode.PLUS);
        lab.await(s -> width(s) < 1.2);
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        lab.await(s -> s.outputGrid().spec().xMin() > 0.05);
        robot.push(KeyCode.MINUS);
        lab.await(s -> width(s) > 1.4);
        robot.push(KeyCode.DIGIT0);
        lab.await(s -> s.outputGrid().spec().xMin() == -0.25);
    }

    @Test
    void theGroundIsDraggedWithoutAddingAPoint(FxRobot robot) {
        open(Configs.xor(), 10);
        robot.drag(onScreen(robot, 0.5, 0.5)).moveTo(onScreen(robot, 0.25, 0.5)).drop();
        Snapshot moved = lab.await(s -> s.outputGrid().spec().xMin() > -0.05);
        assertThat(width(moved)).isEqualTo(1.5, within(1e-9));
        assertThat(lab.model().probes()).isEmpty();
    }

    @Test
    void bothAxesCanHaveTheSameScale(FxRobot robot) {
        open(Sessions.circle(50), 5);
        robot.clickOn("#viewMenuButton").clickOn("#squareItem");
        Snapshot square = lab.await(s -> s.outputGrid().spec().yMax() > 50);
        assertThat(square.outputGrid().spec().yMax()
                        - square.outputGrid().spec().yMin())
                .isEqualTo(width(square), within(1e-6));
    }

    @Test
    void theHiddenSpaceTakesThePlaceOfThePlane(FxRobot robot) {
        open(Configs.xor(), 200);
        LayeredCanvas hidden = robot.lookup("#hiddenSpace").queryAs(LayeredCanvas.class);
        assertThat(hidden.isVisible()).isFalse();
        robot.clickOn("#hiddenSpaceButton");
        assertThat(hidden.isVisible()).isTrue();
        assertThat(robot.lookup("#dataSpace").query().isVisible()).isFalse();
        ChoiceBox<?> box = robot.lookup("#hiddenXBox").queryAs(ChoiceBox.class);
        assertThat(box.getValue()).isEqualTo("h1");
        robot.interact(() -> box.getSelectionModel().select(2));
        HiddenSpace space = new HiddenSpace(new Part.Neuron(0, 2), new Part.Neuron(0, 1));
        Snapshot snapshot = lab.model().snapshot();
        PlotArea area = hiddenArea(space, snapshot, hidden);
        double[] row = space.position(snapshot.network(), Scaling.NONE, new double[] {1, 0});
        robot.clickOn(hidden.localToScreen(area.x().position(row[0]), area.y().position(row[1])));
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(2));
        robot.push(KeyCode.DOWN);
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(3));
    }

    private PlotArea hiddenArea(HiddenSpace space, Snapshot snapshot, LayeredCanvas canvas) {
        GridSpec view = space.view(snapshot.neuronGrid(), snapshot.network().architecture());
        AxisTicks ticks = AxisTicks.of(view, lab.model().numbers(), "", "");
        return PlotArea.within(canvas.getWidth(), canvas.getHeight(), ticks.room(), view);
    }

    @Test
    void aNetworkWithoutHiddenLayerHasNoHiddenSpace(FxRobot robot) {
        TrainingConfig xor = Configs.xor();
        open(xor.withHidden(List.of()), 5);
        assertThat(robot.lookup("#hiddenSpaceButton").query().isVisible()).isFalse();
        assertThat(robot.lookup("#outputBox").query().getParent().isVisible()).isFalse();
    }

    @Test
    void theModesHaveNamesForScreenReaders(FxRobot robot) {
        open(Configs.xor(), 0);
        for (Node button : robot.lookup(".mode").queryAll()) {
            assertThat(button.getAccessibleText()).isNotBlank();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
