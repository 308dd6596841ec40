package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.Clicks;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Blocks of the clipboard, and edits that are undone from the keyboard. */
@ExtendWith(LabExtension.class)
@Tag("illustrated")
class TableEditingUiTest {

    private static final Column IN_1 = new Column.Input(0);
    private static final Column IN_2 = new Column.Input(1);

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 5), 1440, 900, Languages.ENGLISH);
    }

    private static TableView<?> table(FxRobot robot) {
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

    private static String message(FxRobot robot) {
        return robot.lookup("#datasetMessage").queryAs(Label.class).getText();
    }

    private void paste(FxRobot robot, int row, Column column, String text) {
        lab.await(snapshot -> snapshot.epoch() == 5);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn(cell(robot, row, column));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
    }

    private static void awaitMessage(FxRobot robot, String text) {
        Waiting.until(() -> message(robot).equals(text));
    }

    private static Sample row(Snapshot snapshot, int row) {
        return snapshot.config().data().train().get(row);
    }

    private static Sample sample(double x1, double x2, double y) {
        return new Sample(new double[] {x1, x2}, new double[] {y});
    }

    @Test
    void aBlockOfASpreadsheetIsPastedAndRowsAreAdded(FxRobot robot) {
        paste(robot, 3, IN_1, "0,5\t1\t0\r\n0,25\t0,75\t1\r\n2\t3\t1\r\n");
        Snapshot after = lab.await(s -> s.config().data().train().size() == 6);
        assertThat(row(after, 2)).isEqualTo(sample(1, 0, 1));
        assertThat(row(after, 3)).isEqualTo(sample(0.5, 1, 0));
        assertThat(row(after, 5)).isEqualTo(sample(2, 3, 1));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        lab.await(s -> s.config().equals(Configs.xor()));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        lab.await(s -> s.config().equals(after.config()));
    }

    @Test
    void aNarrowBlockGoesWhereTheFocusIs(FxRobot robot) {
        paste(robot, 1, IN_2, "7\n8\n");
        Snapshot after = lab.await(s -> row(s, 2).input(1) == 8);
        assertThat(after.config().data().train())
                .containsExactly(sample(0, 0, 0), sample(0, 7, 1), sample(1, 8, 1), sample(1, 1, 0));
    }

    @Test
    void aWordInABlockIsNamedWithRowAndColumnAndNothingChanges(FxRobot robot) {
        paste(robot, 0, IN_1, "1;2;0\n3;two;1\n");
        awaitMessage(robot, "Nothing was pasted. Row 2, column 2: \u201ctwo\u201d is not a number.");
        assertThat(lab.model().snapshot().config()).isEqualTo(Configs.xor());
        lab.picture("dataset-paste-refused");
    }

    @Test
    void aTargetThatTheLossCannotTakeIsNamedToo(FxRobot robot) {
        paste(robot, 0, IN_1, "1,2,0\n3,4,5\n");
        awaitMessage(robot, "Nothing was pasted. Row 2, column 3: 5 is not from 0 to 1, as cross-entropy needs.");
        assertThat(lab.model().snapshot().config()).isEqualTo(Configs.xor());
    }

    @Test
    void aBlockThatIsTooWideIsRefused(FxRobot robot) {
        paste(robot, 0, IN_2, "1,2,0,4\n");
        awaitMessage(robot, "Nothing was pasted. The block has 4 columns, but from this cell on there is room for 2.");
    }

    @Test
    void theSelectedRowsAreCopied(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 5);
        robot.clickOn(cell(robot, 1, IN_1));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHORTCUT, KeyCode.C);
        Waiting.until(
                () -> "0\t1\t1\n1\t0\t1\n".equals(Clipboard.getSystemClipboard().getString()));
        assertThat(SelectionOfTable.of(robot)).hasSize(2);
    }

    @Test
    void tenMixedEditsAreUndoneFromTheKeyboard(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 5);
        TrainingConfig start = lab.model().snapshot().config();
        for (int i = 0; i < 3; i++) {
            double typed = 2 + i;
            int row = i;
            Clicks.twice(robot, cell(robot, i, IN_1));
            robot.write(String.valueOf((int) typed)).push(KeyCode.ENTER);
            lab.await(s -> row(s, row).input(0) == typed);
        }
        robot.clickOn("#addRowButton").push(KeyCode.ESCAPE);
        lab.await(s -> s.config().data().train().size() == 5);
        robot.clickOn("#removeRowButton");
        lab.await(s -> s.config().data().train().size() == 4);
        for (String rate : new String[] {"0.25", "0.125"}) {
            Clicks.twice(robot, "#learningRateField");
            robot.write(rate).push(KeyCode.ENTER);
            lab.await(s -> s.config().rule().optimizer().learningRate() == Double.parseDouble(rate));
        }
        Clicks.twice(robot, "#hiddenLayersField");
        robot.write("3").push(KeyCode.ENTER);
        lab.await(s -> s.config().architecture().units(0) == 3);
        robot.clickOn("#newWeightsButton").clickOn("#newWeightsButton");
        lab.await(s -> s.config().start().seed() == 9);
        for (int i = 0; i < 10; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        }
        Snapshot undone = lab.await(s -> s.undoable().undo().isEmpty());
        assertThat(undone.config()).isEqualTo(start);
        assertThat(undone.epoch()).isEqualTo(5);
    }

    @Test
    void aRowIsDuplicatedAndMovedByKey(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 5);
        robot.clickOn(cell(robot, 1, IN_1)).push(KeyCode.SHORTCUT, KeyCode.D);
        lab.await(s -> s.config().data().train().size() == 5);
        assertThat(row(lab.model().snapshot(), 2)).isEqualTo(sample(0, 1, 1));
        robot.push(KeyCode.ALT, KeyCode.UP);
        lab.await(s -> row(s, 0).equals(sample(0, 1, 1)));
        assertThat(row(lab.model().snapshot(), 1)).isEqualTo(sample(0, 0, 0));
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(0));
    }

    private static List<Object> shownRows(FxRobot robot) {
        return new ArrayList<>(table(robot).getItems());
    }

    private static void awaitRows(FxRobot robot, Object... rows) {
        Waiting.until(() -> shownRows(robot).equals(List.of(rows)));
    }

    @Test
    void sortingChangesWhatIsSeenButNotTheOrderOfTraining(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 5);
        robot.clickOn(cell(robot, 0, new Column.Target(0)));
        robot.clickOn("#dataMenuButton").clickOn("Sort by the focused column");
        awaitRows(robot, 0, 3, 1, 2);
        robot.clickOn(cell(robot, 1, IN_1)).push(KeyCode.DIGIT5, KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        Snapshot after = lab.await(s -> row(s, 3).input(0) == 5);
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(3));
        assertThat(after.config().data().train().subList(0, 3))
                .isEqualTo(Configs.xor().data().train().subList(0, 3));
        robot.clickOn(cell(robot, 0, new Column.Target(0)));
        robot.clickOn("#dataMenuButton").clickOn("Sort by the focused column");
        awaitRows(robot, 1, 2, 0, 3);
        lab.picture("dataset-sorted");
        robot.clickOn("#dataMenuButton").clickOn("Sort by the focused column");
        awaitRows(robot, 0, 1, 2, 3);
    }

    @Test
    void onlyWrongRowsAreShownIfTheUserLikes(FxRobot robot) {
        Snapshot snapshot = lab.await(s -> s.epoch() == 5);
        Object[] wrong = IntStream.range(0, 4)
                .filter(r -> (snapshot.train().prediction(r, 0) >= 0.5)
                        != (row(snapshot, r).target(0) == 1))
                .boxed()
                .toArray();
        assertThat(wrong).isNotEmpty().hasSizeLessThan(4);
        robot.clickOn("#dataMenuButton");
        lab.picture("dataset-menu");
        robot.clickOn("Only wrong rows");
        awaitRows(robot, wrong);
        int right = IntStream.range(0, 4)
                .filter(r -> !List.of(wrong).contains(r))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> lab.model().subjectProperty().set(Subject.training(right)));
        assertThat(robot.lookup("#removeRowButton").queryButton().isDisabled())
                .as("a row that is not listed is not removed")
                .isTrue();
        robot.clickOn("#dataMenuButton").clickOn("Only wrong rows");
        awaitRows(robot, 0, 1, 2, 3);
    }

    @Test
    void aColumnIsRenamed(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 5);
        robot.clickOn(cell(robot, 0, IN_2)).clickOn("#dataMenuButton").clickOn("#renameItem");
        Clicks.twice(robot, "#columnNameField");
        robot.write("width").push(KeyCode.ENTER);
        Snapshot after = lab.await(s -> s.config().data().inputs().get(1).equals("width"));
        assertThat(after.config().data().train()).isEqualTo(Configs.xor().data().train());
        assertThat(table(robot).getColumns().get(2).getText()).isEqualTo("width");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        lab.await(s -> s.config().equals(Configs.xor()));
    }

    @Test
    void allSelectedRowsAreRemovedButNeverEveryRow(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 5);
        robot.clickOn(cell(robot, 1, IN_1));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.clickOn("#dataMenuButton").clickOn("Remove the 2 selected rows (Delete)");
        Snapshot after = lab.await(s -> s.config().data().train().size() == 2);
        assertThat(after.config().data().train()).containsExactly(sample(0, 0, 0), sample(1, 1, 0));
        robot.clickOn(cell(robot, 0, IN_1));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.DELETE);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        lab.await(s -> s.config().equals(Configs.xor()));
        lab.picture("dataset-undone");
    }

    @Test
    void nothingIsCutOffInTheSmallestWindowInSpanishAndDark(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 5);
        robot.interact(() -> {
            robot.window(0).setWidth(1100);
            robot.window(0).setHeight(700);
            lab.model().darkProperty().set(true);
            lab.model().localeProperty().set(Languages.SPANISH);
        });
        paste(robot, 0, IN_1, "1;2;0\n3;dos;1\n");
        awaitMessage(robot, "No se ha pegado nada. Fila 2, columna 2: \u00abdos\u00bb no es un n\u00famero.");
        lab.picture("dataset-es-1100");
        assertThat(robot.lookup("#dataMenuButton")
                        .queryAs(javafx.scene.control.MenuButton.class)
                        .getWidth())
                .isGreaterThanOrEqualTo(robot.lookup("#dataMenuButton")
                        .queryAs(javafx.scene.control.MenuButton.class)
                        .prefWidth(-1));
    }
}
