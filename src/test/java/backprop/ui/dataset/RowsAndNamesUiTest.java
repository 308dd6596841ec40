package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.engine.Loss;
import backprop.session.Presets;
import backprop.session.SessionException;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.Clicks;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Rows that are left out or only tested, the classes of rows, and the names of columns. */
@ExtendWith(LabExtension.class)
@Tag("illustrated")
class RowsAndNamesUiTest {

    private static final Column NUMBER = new Column.RowNumber();
    private static final Column IN_1 = new Column.Input(0);
    private static final Column IN_2 = new Column.Input(1);
    private static final Column OUTCOME = new Column.Outcome();

    private Stage stage;
    private LabFixture lab;

    @Start
    void show(Stage shown) {
        stage = shown;
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 5), 1440, 900, Languages.ENGLISH);
    }

    private void reopen(TrainingConfig config, int epochs, double width, Locale locale) {
        lab.laboratory().close();
        lab = LabFixture.open(stage, Configs.run(config, epochs), width, width * 0.63, locale);
    }

    private static TrainingConfig preset(String name) {
        try {
            return Presets.open(name).config();
        } catch (SessionException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static TableView<Integer> table(FxRobot robot) {
        return robot.lookup("#datasetTable").queryAs(TableView.class);
    }

    @SuppressWarnings("unchecked")
    private static TableCell<?, ?> cell(FxRobot robot, int row, Column column) {
        return robot.lookup("#datasetTable .table-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> cell.getIndex() == row && cell.getTableColumn() != null)
                .filter(cell -> TableColumns.shownBy((TableColumn<Integer, ?>) cell.getTableColumn())
                        .equals(column))
                .findFirst()
                .orElseThrow();
    }

    private static Node header(FxRobot robot, Column column) {
        return robot.lookup("#datasetTable .column-header").<Node>queryAll().stream()
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(header -> header.getTableColumn() != null
                        && TableColumns.shownBy(retyped(header)).equals(column))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static TableColumnBase<Integer, ?> retyped(TableColumnHeader header) {
        return (TableColumnBase<Integer, ?>) header.getTableColumn();
    }

    private static boolean isStruck(TableCell<?, ?> cell) {
        return ((Text) cell.lookup(".text")).isStrikethrough();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#datasetMessage").queryAs(Label.class).getText();
    }

    private Snapshot awaitLeftOut(Integer... rows) {
        return lab.await(s -> s.config().data().leftOut().equals(List.of(rows)));
    }

    @Test
    void aRowIsLeftOutAndTakesPartAgainByKey(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        robot.clickOn(cell(robot, 1, IN_1)).push(KeyCode.X);
        Snapshot after = awaitLeftOut(1);
        assertThat(after.train().rows()).isEqualTo(3);
        assertThat(isStruck(cell(robot, 1, NUMBER))).isTrue();
        assertThat(isStruck(cell(robot, 0, NUMBER))).isFalse();
        assertThat(cell(robot, 1, NUMBER).getAccessibleText()).isEqualTo("2, left out of training");
        assertThat(cell(robot, 1, OUTCOME).getAccessibleText()).startsWith("Left out of training; class 1 is expected");
        assertThat(cell(robot, 1, new Column.Prediction(0)).getText())
                .isEqualTo(String.format(Locale.ROOT, "%.3f", after.train().prediction(1, 0)));
        assertThat(robot.lookup("#accuracyLabel").queryAs(Label.class).getText())
                .endsWith("of 3");
        lab.picture("dataset-left-out");
        robot.push(KeyCode.X);
        awaitLeftOut();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        awaitLeftOut(1);
    }

    @Test
    void severalRowsAreLeftOutByTheMenuButNeverAll(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        robot.clickOn(cell(robot, 1, IN_1)).push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.clickOn("#dataMenuButton").clickOn("Leave out of training (X)");
        awaitLeftOut(1, 2);
        robot.clickOn(cell(robot, 3, IN_1)).push(KeyCode.X);
        awaitLeftOut(1, 2, 3);
        robot.clickOn(cell(robot, 0, IN_1)).push(KeyCode.X);
        assertThat(message(robot)).startsWith("At least one row has to take part in training");
        robot.push(KeyCode.DELETE);
        assertThat(message(robot)).startsWith("The last row that takes part");
        assertThat(lab.model().snapshot().config().data().train()).hasSize(4);
        robot.clickOn(cell(robot, 1, IN_1)).push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.clickOn("#dataMenuButton");
        lab.picture("dataset-menu-take-part");
        robot.clickOn("Let take part again (X)");
        awaitLeftOut(3);
        assertThat(message(robot)).isEmpty();
    }

    @Test
    void aRowThatIsLeftOutIsExplainedLikeOneThatIsOnlyTested(FxRobot robot) {
        TrainingConfig xor = Configs.xor();
        reopen(xor.withData(xor.data().withLeftOut(List.of(1))), 20, 1440, Languages.ENGLISH);
        robot.interact(() -> lab.model().subjectProperty().set(Subject.training(1)));
        assertThat(robot.lookup("#predictionLabel").queryAs(Label.class).getText())
                .startsWith("Row 2, left out, at (0, 1): class ");
        lab.picture("left-out-explained");
        robot.interact(() -> lab.model().darkProperty().set(true));
        lab.picture("left-out-explained-dark");
    }

    @Test
    void theTableFollowsATestRowThatIsChosenElsewhere(FxRobot robot) {
        TrainingConfig xor = Configs.xor();
        Sample test = new Sample(new double[] {0.75, 1}, new double[] {1});
        reopen(xor.withData(xor.data().withTest(List.of(test))), 5, 1440, Languages.ENGLISH);
        robot.interact(() -> lab.model().subjectProperty().set(Subject.test(0)));
        assertThat(table(robot).getItems()).hasSize(5);
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isEqualTo(4);
        lab.picture("dataset-test-row");
        robot.clickOn("#trainingRowsButton");
        robot.interact(() -> lab.model().subjectProperty().set(Subject.training(1)));
        robot.interact(() -> lab.model().subjectProperty().set(Subject.test(0)));
        assertThat(table(robot).getItems()).hasSize(1);
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void rowsOfEachKindFitIntoTheSmallestWindow(FxRobot robot) {
        TrainingConfig xor = Configs.xor();
        Sample test = new Sample(new double[] {1, 1}, new double[] {1});
        for (Locale language : Languages.ALL) {
            reopen(xor.withData(xor.data().withTest(List.of(test)).withLeftOut(List.of(2))), 5, 1100, language);
            robot.interact(() -> lab.model().darkProperty().set(true));
            lab.picture("dataset-kinds-1100-" + language.getLanguage());
            assertThat(robot.lookup("#datasetTable .scroll-bar").<ScrollBar>queryAll())
                    .noneMatch(ScrollBar::isVisible);
        }
    }

    @Test
    void classesAreNamedAndSortedRightOnesFirst(FxRobot robot) {
        reopen(preset("iris"), 30, 1440, Languages.ENGLISH);
        Snapshot snapshot = lab.model().snapshot();
        robot.interact(() -> table(robot).scrollToColumnIndex(14));
        WaitForAsyncUtils.waitForFxEvents();
        RowSet rows = RowSet.of(snapshot, RowSet.Listed.ALL);
        Verdict first = Verdict.of(rows, 0);
        assertThat(first.expected()).isEqualTo("setosa");
        assertThat(cell(robot, 0, OUTCOME).getText()).isEqualTo(first.classes());
        lab.picture("dataset-classes");
        robot.clickOn(header(robot, OUTCOME));
        Waiting.until(() -> !table(robot).getSortOrder().isEmpty());
        Waiting.until(() -> Verdict.of(rows, table(robot).getItems().get(149)).kind() == Verdict.Kind.WRONG
                || snapshot.train().right().getAsInt() == 150);
        List<Double> ranks = table(robot).getItems().stream()
                .map(row -> Verdict.rank(rows, row))
                .toList();
        assertThat(ranks).isSorted();
        lab.picture("dataset-classes-sorted");
    }

    @Test
    void whereNumbersArePredictedNoRowIsRightOrWrong(FxRobot robot) {
        TrainingConfig xor = Configs.xor();
        TrainingConfig numbers = xor.withLoss(Loss.HALF_SQUARED_ERROR);
        Sample half = new Sample(new double[] {0.5, 0.5}, new double[] {0.5});
        reopen(numbers.withData(xor.data().withRow(0, half)), 5, 1440, Languages.ENGLISH);
        assertThat(table(robot).getColumns())
                .noneMatch(column -> TableColumns.shownBy(column) instanceof Column.Outcome);
    }

    @Test
    void aDoubleClickOnAHeadingRenamesTheColumnAndDoesNotSort(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        Clicks.twice(robot, header(robot, IN_2));
        TextField field = robot.lookup("#columnNameField").queryAs(TextField.class);
        assertThat(field.getText()).isEqualTo("x2");
        assertThat(field.getWidth()).isGreaterThanOrEqualTo(120);
        assertThat(table(robot).getSortOrder()).isEmpty();
        lab.picture("dataset-renaming");
        robot.write("width").push(KeyCode.ENTER);
        lab.await(s -> s.config().data().inputs().equals(List.of("x1", "width")));
        assertThat(table(robot).getColumns().get(2).getText()).isEqualTo("width");
        robot.clickOn(header(robot, IN_1));
        assertThat(table(robot).getSortOrder()).hasSize(1);
    }

    @Test
    void aNameThatCannotBeHadIsRefusedAndEscapeKeepsTheOldOne(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        Clicks.twice(robot, header(robot, IN_2));
        robot.write("no").push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#columnNameField").tryQuery()).isEmpty();
        robot.clickOn(cell(robot, 0, IN_2))
                .push(KeyCode.SHIFT, KeyCode.F2)
                .write("x1")
                .push(KeyCode.ENTER);
        assertThat(message(robot)).isEqualTo("Another column is called “x1”: this one stays “x2”");
        robot.push(KeyCode.SHIFT, KeyCode.F2).write(" ").push(KeyCode.ENTER);
        assertThat(message(robot)).isEqualTo("A column needs a name: it stays “x2”");
        robot.push(KeyCode.SHIFT, KeyCode.F2).write("n".repeat(41)).push(KeyCode.ENTER);
        assertThat(message(robot)).isEqualTo("A name has at most 40 letters: the column stays “x2”");
        assertThat(lab.model().snapshot().config()).isEqualTo(Configs.xor());
        robot.push(KeyCode.SHIFT, KeyCode.F2).write("y2").push(KeyCode.ENTER);
        lab.await(s -> s.config().data().inputs().get(1).equals("y2"));
        assertThat(message(robot)).isEmpty();
    }

    @Test
    void theKeysOfTheTableActOnlyWhileItHasTheFocus(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        robot.clickOn(cell(robot, 1, IN_1));
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("7\t7\t1\n");
            Clipboard.getSystemClipboard().setContent(content);
            robot.lookup("#calculationList").query().requestFocus();
        });
        robot.push(KeyCode.DELETE).push(KeyCode.X).push(KeyCode.SHORTCUT, KeyCode.D);
        robot.push(KeyCode.SHORTCUT, KeyCode.V).push(KeyCode.SHORTCUT, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("7\t7\t1\n"));
        lab.laboratory().training().stepEpoch();
        assertThat(lab.await(s -> s.epoch() == 6).config()).isEqualTo(Configs.xor());
        robot.clickOn(cell(robot, 2, IN_1)).push(KeyCode.SHORTCUT, KeyCode.V);
        lab.await(s -> s.config().data().train().get(2).input(0) == 7);
    }
}
