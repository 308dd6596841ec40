package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Loss;
import backprop.session.Presets;
import backprop.training.Configs;
import backprop.training.Session;
import backprop.training.Snapshot;
import backprop.training.Speed;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.Clicks;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The table while it is sorted or lists the wrong rows alone, and its rows or columns become others. */
@ExtendWith(LabExtension.class)
class OtherDataUiTest {

    private static final Column IN_1 = new Column.Input(0);
    private static final Column IN_2 = new Column.Input(1);

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 5), 1440, 900, Languages.ENGLISH);
    }

    @SuppressWarnings("unchecked")
    private static TableView<Integer> table(FxRobot robot) {
        return robot.lookup("#datasetTable").queryAs(TableView.class);
    }

    private static Node header(FxRobot robot, Column column) {
        return robot.lookup("#datasetTable .column-header").<Node>queryAll().stream()
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(header -> header.getTableColumn() != null
                        && shownBy(header.getTableColumn()).equals(column))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Column shownBy(Object column) {
        return TableColumns.shownBy((TableColumn<Integer, ?>) column);
    }

    private static TableCell<?, ?> cell(FxRobot robot, int row, Column column) {
        return robot.lookup("#datasetTable .table-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> cell.getIndex() == row && cell.getTableColumn() != null)
                .filter(cell -> shownBy(cell.getTableColumn()).equals(column))
                .findFirst()
                .orElseThrow();
    }

    private static List<Column> sortedBy(FxRobot robot) {
        return table(robot).getSortOrder().stream()
                .map(OtherDataUiTest::shownBy)
                .toList();
    }

    private static void awaitRows(FxRobot robot, List<Integer> rows) {
        Waiting.until(() -> new ArrayList<>(table(robot).getItems()).equals(rows));
    }

    private Snapshot change(UnaryOperator<Dataset> change) {
        Snapshot before = lab.model().snapshot();
        lab.laboratory().training().change(config -> config.withData(change.apply(config.data())));
        return lab.await(s -> s.config() != before.config() && !s.config().equals(before.config()));
    }

    private static void assertFits(FxRobot robot) {
        robot.interact(() -> {
            table(robot).applyCss();
            table(robot).layout();
        });
        assertThat(robot.lookup("#datasetTable .scroll-bar").<ScrollBar>queryAll())
                .noneMatch(ScrollBar::isVisible);
    }

    @Test
    void widerDataAreOpenedWhileTheTableIsSorted(FxRobot robot) throws Exception {
        lab.await(s -> s.epoch() == 5);
        robot.clickOn(header(robot, IN_1));
        assertThat(sortedBy(robot)).containsExactly(IN_1);
        Session iris = Presets.open("iris");
        lab.laboratory().training().open(iris);
        Snapshot opened = lab.await(s -> s.config().data().inputs().size() == 4);
        List<Sample> rows = opened.config().data().train();
        Waiting.until(() -> table(robot).getItems().size() >= rows.size());
        assertThat(table(robot).getColumns()).hasSize(15);
        assertThat(sortedBy(robot)).isEmpty();
        awaitRows(
                robot,
                IntStream.range(0, rows.size() + opened.config().data().test().size())
                        .boxed()
                        .toList());
    }

    @Test
    void afterRenamingTheColumnsFitAndAreStillSorted(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        Clicks.apart(robot, header(robot, IN_2));
        Clicks.apart(robot, header(robot, IN_2));
        awaitRows(robot, List.of(1, 3, 0, 2));
        change(data -> data.withNames(List.of("x1", "z2"), data.outputs()));
        assertThat(sortedBy(robot)).containsExactly(IN_2);
        assertThat(table(robot).getSortOrder().get(0).getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
        awaitRows(robot, List.of(1, 3, 0, 2));
        assertFits(robot);
    }

    @Test
    void theColumnsFitWhenTheLastOneGoesOrComes(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        lab.laboratory().training().change(config -> config.withLoss(Loss.HALF_SQUARED_ERROR)
                .withData(config.data().withRow(0, new Sample(new double[] {0, 0}, new double[] {0.5}))));
        lab.await(s -> s.config().data().train().get(0).target(0) == 0.5);
        assertThat(table(robot).getColumns()).hasSize(6);
        change(data -> data.withLeftOut(List.of(0)));
        assertThat(table(robot).getColumns()).hasSize(7);
        assertFits(robot);
        change(data -> data.withTakingPart(List.of(0)));
        assertThat(table(robot).getColumns()).hasSize(6);
        assertFits(robot);
    }

    @Test
    void removingATestRowLeavesTheNumbersOfTheScaling(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        Scaling given = new Scaling(Scaling.Method.STANDARD, new double[] {3, 4}, new double[] {5, 6});
        change(data -> data.withTest(List.of(new Sample(new double[] {0.5, 1}, new double[] {1})))
                .withScaling(given));
        robot.clickOn(cell(robot, 4, IN_1)).push(KeyCode.DELETE);
        Snapshot after = lab.await(s -> s.config().data().test().isEmpty());
        assertThat(after.config().data().scaling()).isEqualTo(given);
    }

    private static List<Integer> wrong(Snapshot snapshot) {
        RowSet rows = RowSet.of(snapshot, RowSet.Listed.ALL);
        return IntStream.range(0, rows.size()).filter(rows::isWrong).boxed().toList();
    }

    @Test
    void theListOfWrongRowsFollowsTheData(FxRobot robot) {
        Snapshot snapshot = lab.await(s -> s.epoch() == 5);
        robot.clickOn("#dataMenuButton").clickOn("Only wrong rows");
        List<Integer> before = wrong(snapshot);
        awaitRows(robot, before);
        assertThat(before).isNotEmpty().hasSizeLessThan(4);
        Snapshot without = change(data -> data.withLeftOut(before.subList(0, 1)));
        assertThat(wrong(without)).doesNotContain(before.get(0));
        awaitRows(robot, wrong(without));
        Snapshot reversed = change(data -> {
            List<Sample> rows = new ArrayList<>(data.withTakingPart(before).train());
            Collections.rotate(rows, 1);
            return data.withTrain(rows);
        });
        awaitRows(robot, wrong(reversed));
        TrainingConfig flipped = Configs.xor()
                .withData(Configs.xor()
                        .data()
                        .withTrain(Configs.xor().data().train().stream()
                                .map(row -> row.withTarget(0, 1 - row.target(0)))
                                .toList()));
        TrainingRun run = Configs.run(flipped, 3);
        lab.laboratory().training().open(new Session("XNOR", "", flipped, Optional.of(run.state())));
        Snapshot other = lab.await(s -> s.title().equals("XNOR"));
        assertThat(wrong(other)).hasSizeLessThan(4);
        awaitRows(robot, List.of(0, 1, 2, 3));
    }

    @Test
    void aChipSaysHowManyRowsAreWrongAndListsAllOfThemAgain(FxRobot robot) {
        List<Integer> wrong = wrong(lab.await(s -> s.epoch() == 5));
        Button chip = robot.lookup("#filterChip").queryAs(Button.class);
        assertThat(chip.isVisible()).isFalse();
        robot.clickOn("#dataMenuButton").clickOn("Only wrong rows");
        awaitRows(robot, wrong);
        assertThat(chip.isVisible()).isTrue();
        assertThat(chip.getText()).isEqualTo("Only wrong rows: " + wrong.size() + " of 4");
        assertThat(chip.getAccessibleText()).isEqualTo(chip.getText() + ". List all rows again");
        robot.interact(chip::requestFocus);
        robot.push(KeyCode.SPACE);
        awaitRows(robot, List.of(0, 1, 2, 3));
        assertThat(chip.isVisible()).isFalse();
        robot.clickOn("#dataMenuButton").clickOn("Only wrong rows");
        awaitRows(robot, wrong);
    }

    @Test
    void trainingUntilAllRowsAreRightEmptiesTheListOfWrongOnes(FxRobot robot) {
        Snapshot snapshot = lab.await(s -> s.epoch() == 5);
        robot.clickOn("#dataMenuButton").clickOn("Only wrong rows");
        awaitRows(robot, wrong(snapshot));
        lab.laboratory().training().setSpeed(Speed.UNLIMITED);
        lab.laboratory().training().train();
        lab.await(s -> wrong(s).isEmpty() && s.epoch() > 500);
        lab.laboratory().training().pause();
        lab.await(s -> !s.isTraining());
        awaitRows(robot, List.of());
        assertThat(robot.lookup("#datasetTable .placeholder .label")
                        .queryAs(Label.class)
                        .getText())
                .startsWith("No row");
    }

    /** While training the list changes twice a second: who reads it must not be sent back to the selected row each time. */
    @Test
    void theListOfWrongRowsStaysWhereItWasScrolledTo(FxRobot robot) {
        TrainingConfig moons = Configs.xor().withData(new Recipe(Generator.MOONS, 400, 0.1, 1).dataset());
        TrainingRun run = Configs.run(moons, 0);
        lab.laboratory().training().open(new Session("Moons", "", moons, Optional.of(run.state())));
        List<Integer> before = wrong(lab.await(s -> s.title().equals("Moons")));
        assertThat(before).hasSizeGreaterThan(60);
        robot.interact(() -> lab.model().subjectProperty().set(Subject.training(before.get(0))));
        robot.clickOn("#dataMenuButton").clickOn("Only wrong rows");
        awaitRows(robot, before);
        VirtualFlow<?> flow =
                (VirtualFlow<?>) robot.lookup("#datasetTable .virtual-flow").query();
        robot.interact(() -> {
            flow.scrollTo(30);
            table(robot).layout();
        });
        change(data -> data.withLeftOut(List.of(before.get(50))));
        List<Integer> after = new ArrayList<>(before);
        after.remove(50);
        awaitRows(robot, after);
        robot.interact(() -> table(robot).layout());
        assertThat(flow.getFirstVisibleCell().getIndex()).isEqualTo(30);
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isZero();
    }

    /** Keys that come before the next picture of the screen are not lost. */
    @Test
    void theEditorTakesEachKeyFromTheFirstOn(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        robot.clickOn(cell(robot, 0, IN_1));
        robot.interact(() -> {
            TableView<Integer> table = table(robot);
            type(table.getScene(), "0");
            type(table.getScene(), ".");
            type(table.getScene(), "5");
        });
        assertThat(robot.lookup("#cellEditor").queryAs(TextField.class).getText())
                .isEqualTo("0.5");
        robot.push(KeyCode.ESCAPE);
    }

    /** A key without the pauses of a robot. */
    private static void type(Scene scene, String character) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
