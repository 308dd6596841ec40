package backprop.ui.dataspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.GridSpec;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.training.TaskQueue;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.plot.LayeredCanvas;
import backprop.ui.dataspace.plot.PlotPoints;
import backprop.ui.dataspace.plot.Sessions;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(LabExtension.class)
class DataSpaceUiTest {

    private Stage stage;
    private LabFixture lab;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(TrainingConfig config, int epochs, Locale locale) {
        lab = LabFixture.open(stage, Configs.run(config, epochs), 1440, 900, locale);
    }

    private void open(TrainingConfig config, int epochs) {
        open(config, epochs, Languages.ENGLISH);
    }

    private static void waitUntil(Callable<Boolean> condition) {
        Waiting.until(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D onScreen(FxRobot robot, double x, double y) {
        return new PlanePanel(lab, robot).onScreen(x, y);
    }

    private String prediction(FxRobot robot) {
        return new PlanePanel(lab, robot).prediction();
    }

    private String predicted(Snapshot snapshot, double... inputs) {
        return lab.model().numbers().significant(snapshot.network().predict(inputs)[0], 4);
    }

    private void choose(FxRobot robot, String box, int index) {
        new PlanePanel(lab, robot).choose(box, index);
    }

    private double[] onlyProbe() {
        assertThat(lab.model().probes()).hasSize(1);
        return PlotPoints.inputs(lab.model().probes().get(0));
    }

    @Test
    void aClickWhileTrainingClassifiesThePoint(FxRobot robot) {
        open(Configs.xor(), 0);
        lab.laboratory().training().train();
        lab.await(snapshot -> snapshot.epoch() > 5);

        robot.clickOn(onScreen(robot, 0.62, 0.18));
        assertThat(onlyProbe()).containsExactly(new double[] {0.62, 0.18}, within(0.01));
        assertThat(lab.model().subjectProperty().get())
                .isEqualTo(lab.model().probes().get(0));

        long then = lab.model().snapshot().epoch();
        lab.await(snapshot -> snapshot.epoch() > then + 5);
        assertThat(onlyProbe()).hasSize(2);
        lab.laboratory().training().pause();
        Snapshot end = lab.await(snapshot -> !snapshot.isTraining());
        assertThat(prediction(robot)).startsWith("Prediction at (0.6");
        assertThat(PlanePanel.lastWord(prediction(robot))).isEqualTo(predicted(end, onlyProbe()));
    }

    /** The square of the plot, measured in the picture: as many pixels have to be cells of the grid. */
    @Test
    void atRestThePlaneHasOneCellForEachPixel(FxRobot robot) {
        TaskQueue refining = TaskQueue.onBackgroundThread("training");
        lab = LabFixture.open(stage, Configs.run(Configs.xor(), 100), 1440, 900, Languages.ENGLISH, refining);
        LayeredCanvas plot = robot.lookup("#dataSpace").queryAs(LayeredCanvas.class);
        // The first fine grid may be that of a plot which was not laid out yet.
        Snapshot rest = lab.await(snapshot -> snapshot.outputGrid().spec().columns() > 250
                && snapshot.outputGrid().spec().columns()
                        == side(robot, snapshot.outputGrid().spec()));
        assertThat(rest.outputGrid().spec().columns()).isLessThan((int) plot.getWidth());
        assertThat(rest.outputGrid().spec().rows())
                .isEqualTo(rest.outputGrid().spec().columns());

        lab.laboratory().training().train();
        assertThat(lab.await(Snapshot::isTraining).outputGrid().spec().columns())
                .isEqualTo(128);
    }

    private int side(FxRobot robot, GridSpec view) {
        return (int) Math.round(onScreen(robot, view.xMax(), 0).getX()
                - onScreen(robot, view.xMin(), 0).getX());
    }

    @Test
    void theNumberIsThatOfTheSnapshotShownAtEveryMoment(FxRobot robot) {
        open(Configs.xor(), 0);
        robot.clickOn(onScreen(robot, 0.3, 0.7));
        lab.laboratory().training().train();
        for (int i = 0; i < 20; i++) {
            Waiting.onFx(() -> assertThat(PlanePanel.lastWord(prediction(robot)))
                    .isEqualTo(predicted(lab.model().snapshot(), onlyProbe())));
        }
    }

    @Test
    void theCursorReadsThePredictionWithoutAClick(FxRobot robot) {
        open(Configs.xor(), 500);
        robot.moveTo(onScreen(robot, 0.5, 0.5));
        waitUntil(() -> prediction(robot).startsWith("Prediction at (0.5, 0.5): class"));
        assertThat(PlanePanel.lastWord(prediction(robot)))
                .isEqualTo(predicted(lab.model().snapshot(), 0.5, 0.5));
        assertThat(lab.model().probes()).isEmpty();
    }

    @Test
    void theNumberIsInTheNotationOfTheLanguage(FxRobot robot) {
        open(Configs.xor(), 500, Languages.SPANISH);
        robot.moveTo(onScreen(robot, 0.5, 0.25));
        waitUntil(() -> prediction(robot).startsWith("Predicci\u00f3n en (0,5; 0,25): clase"));
        assertThat(PlanePanel.lastWord(prediction(robot)))
                .isEqualTo(predicted(lab.model().snapshot(), 0.5, 0.25))
                .contains(",");
    }

    @Test
    void aClickOnARowSelectsItAndAddsNoPoint(FxRobot robot) {
        open(Configs.xor(), 100);
        Point2D row = onScreen(robot, 1, 0);
        robot.clickOn(row.add(3, 2));
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(2));
        assertThat(lab.model().probes()).isEmpty();
        assertThat(prediction(robot)).startsWith("Row 3 at (1, 0): class 1, ");
    }

    @Test
    void deleteRemovesTheSelectedPoint(FxRobot robot) {
        open(Configs.xor(), 100);
        robot.clickOn(onScreen(robot, 0.3, 0.3)).clickOn(onScreen(robot, 0.7, 0.3));
        assertThat(lab.model().probes()).hasSize(2);
        robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
        assertThat(onlyProbe()[0]).isEqualTo(0.3, within(0.01));
        robot.press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
        assertThat(lab.model().probes()).isEmpty();
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(1));
    }

    @Test
    void theMenuOfAPointRemovesIt(FxRobot robot) {
        open(Configs.xor(), 100);
        Point2D place = onScreen(robot, 0.3, 0.3);
        robot.clickOn(place).clickOn(onScreen(robot, 0.7, 0.3));
        robot.moveTo(place);
        // The platform of the tests does not turn the right button into this event.
        robot.interact(() -> Event.fireEvent(
                robot.lookup("#dataSpace").query(),
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, place.getX(), place.getY(), false, null)));
        robot.clickOn("Remove point");
        assertThat(onlyProbe()[0]).isEqualTo(0.7, within(0.01));
    }

    @Test
    void theListOfThePointsFollowsTrainingAndRemovesThem(FxRobot robot) {
        open(Configs.xor(), 100);
        Hyperlink link = robot.lookup("#removeAllLink").queryAs(Hyperlink.class);
        assertThat(link.getParent().isVisible()).isFalse();
        robot.clickOn(onScreen(robot, 0.3, 0.3)).clickOn(onScreen(robot, 0.7, 0.3));
        assertThat(link.getParent().isVisible()).isFalse();
        robot.clickOn("#probesButton");
        assertThat(listed(robot)).hasSize(2);
        lab.laboratory().training().stepEpoch();
        Snapshot next = lab.await(snapshot -> snapshot.epoch() == 101);
        List<String> predicted = lab.model().probes().stream()
                .map(probe -> predicted(next, PlotPoints.inputs(probe)))
                .toList();
        assertThat(listed(robot).stream().map(PlanePanel::lastWord)).containsExactlyElementsOf(predicted);
        assertThat(link.getText()).isEqualTo("Remove 2 points");
        robot.clickOn(link);
        assertThat(lab.model().probes()).isEmpty();
        assertThat(link.getParent().isVisible()).isFalse();
    }

    private static List<String> listed(FxRobot robot) {
        return robot.lookup("#probeList .list-cell").queryAllAs(ListCell.class).stream()
                .map(cell -> cell.getText())
                .filter(text -> !text.isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Test
    void aSliderHoldsTheInputThatIsOnNoAxis(FxRobot robot) {
        open(Sessions.majority(), 50);
        Slider slider = robot.lookup("#held3Slider").queryAs(Slider.class);
        robot.interact(() -> slider.setValue(0.75));
        Snapshot snapshot = lab.await(s -> s.outputGrid().spec().held()[2] == 0.75);
        robot.clickOn(onScreen(robot, 0.4, 0.6));
        assertThat(onlyProbe()).containsExactly(new double[] {0.4, 0.6, 0.75}, within(0.01));
        assertThat(PlanePanel.lastWord(prediction(robot))).isEqualTo(predicted(snapshot, onlyProbe()));
        robot.interact(() -> lab.model().subjectProperty().set(Subject.training(0)));
        assertThat(slider.getValue()).isEqualTo(0);
    }

    @Test
    void aPointIsClassifiedByKeyboardAlone(FxRobot robot) {
        open(Configs.xor(), 100);
        Node plot = robot.lookup("#dataSpace").query();
        robot.interact(plot::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.UP);
        assertThat(plot.getAccessibleText()).startsWith("Prediction at (0.1");
        robot.push(KeyCode.ENTER);
        assertThat(onlyProbe()[0]).isBetween(0.05, 0.2);
        assertThat(onlyProbe()[1]).isGreaterThan(onlyProbe()[0]);
        robot.push(KeyCode.TAB);
        assertThat(plot.isFocused()).isFalse();
    }

    @Test
    void aKeyKeepsAPointAndAnotherRemovesThemAll(FxRobot robot) {
        open(Configs.xor(), 10);
        Node plot = robot.lookup("#dataSpace").query();
        robot.interact(plot::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.ENTER).push(KeyCode.K);
        assertThat(lab.model().pinnedProbes()).hasSize(1);
        robot.push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.ENTER);
        assertThat(lab.model().probes()).hasSize(2);
        robot.push(KeyCode.C);
        assertThat(lab.model().probes()).isEmpty();
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(1));
    }

    @Test
    void theCrosshairLeavesWithTheFocus(FxRobot robot) {
        open(Configs.xor(), 10);
        Node plot = robot.lookup("#dataSpace").query();
        robot.interact(plot::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(prediction(robot)).startsWith("Prediction at");
        robot.push(KeyCode.TAB);
        assertThat(prediction(robot)).startsWith("Row 2");
    }

    @Test
    void threeInputsHaveAxesToChooseAndHoldTheOthers(FxRobot robot) {
        open(Sessions.majority(), 50);
        assertThat(robot.lookup("#xAxisBox").query().getParent().isVisible()).isTrue();
        robot.interact(() -> lab.model().subjectProperty().set(Subject.training(7)));
        lab.await(snapshot -> snapshot.outputGrid().spec().held()[2] == 1);
        choose(robot, "#yAxisBox", 2);
        Snapshot snapshot = lab.await(s -> s.outputGrid().spec().yInput() == 2);
        assertThat(snapshot.outputGrid().spec().held()[1]).isEqualTo(1);

        robot.clickOn(onScreen(robot, 0.4, 0.6));
        assertThat(onlyProbe()).containsExactly(new double[] {0.4, 1, 0.6}, within(0.01));
        assertThat(PlanePanel.lastWord(prediction(robot))).isEqualTo(predicted(snapshot, onlyProbe()));
    }

    @Test
    void twoInputsHaveNoAxesToChoose(FxRobot robot) {
        open(Configs.xor(), 0);
        assertThat(robot.lookup("#xAxisBox").query().getParent().isVisible()).isFalse();
    }

    @Test
    void oneInputIsACurveOnWhichThePointsLie(FxRobot robot) {
        open(Sessions.wave(), 300);
        assertThat(lab.model().snapshot().outputGrid().spec().rows()).isEqualTo(1);
        robot.clickOn(onScreen(robot, 0.25, -1.2));
        assertThat(onlyProbe()).containsExactly(new double[] {0.25}, within(0.01));
        assertThat(prediction(robot)).startsWith("Prediction at 0.2");
        assertThat(PlanePanel.lastWord(prediction(robot)))
                .isEqualTo(predicted(lab.model().snapshot(), onlyProbe()));
    }

    @Test
    void oneOfTwoOutputsIsChosen(FxRobot robot) {
        open(Sessions.twoOutputs(), 500);
        robot.moveTo(onScreen(robot, 0.5, 0.3));
        waitUntil(() -> prediction(robot).contains("class 0, "));
        choose(robot, "#outputBox", 1);
        assertThat(prediction(robot)).contains("class 1, ");
    }

    @Test
    void aSoftmaxSaysTheNameOfTheClass(FxRobot robot) {
        open(Sessions.blobs(), 300);
        robot.moveTo(onScreen(robot, 9, 3));
        waitUntil(() -> prediction(robot).contains("class apple, "));
        List<String> legend = robot.lookup(".legend .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(legend).contains("apple", "pear", "plum", "\u25cf says", "\u25cb expected", "\u2715 wrong");
    }
}
