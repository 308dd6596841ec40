package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Generator;
import backprop.data.Recipe;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(LabExtension.class)
@Tag("illustrated")
class DatasetPanelUiTest {

    private static final Column.Editable IN_1 = new Column.Input(0);
    private static final Column.Editable TARGET = new Column.Target(0);

    private Stage stage;
    private LabFixture lab;

    @Start
    void show(Stage shown) {
        stage = shown;
        open(Configs.xor(), 63, 1440, Languages.ENGLISH);
    }

    private void open(TrainingConfig config, int epochs, double width, Locale locale) {
        lab = LabFixture.show(stage, Configs.run(config, epochs), width, width * 0.63, locale);
    }

    private void reopen(TrainingConfig config, double width, Locale locale) {
        lab.laboratory().close();
        Waiting.onFx(() -> open(config, 5, width, locale));
        lab.await(snapshot -> snapshot.epoch() == 5);
    }

    private static TableCell<?, ?> cell(FxRobot robot, int row, Column column) {
        return robot.lookup("#datasetTable .table-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> cell.getIndex() == row && cell.getTableColumn() != null)
                .filter(cell -> TableColumns.shownBy(column(cell)).equals(column))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static javafx.scene.control.TableColumn<Integer, ?> column(TableCell<?, ?> cell) {
        return (javafx.scene.control.TableColumn<Integer, ?>) cell.getTableColumn();
    }

    private static TextField editor(FxRobot robot) {
        return robot.lookup("#cellEditor").queryAs(TextField.class);
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#datasetMessage").queryAs(Label.class).getText();
    }

    private void type(FxRobot robot, int row, Column column, String text) {
        Clicks.twice(robot, cell(robot, row, column));
        robot.write(text).push(KeyCode.ENTER);
    }

    private static Sample row(Snapshot snapshot, int row) {
        return snapshot.config().data().train().get(row);
    }

    @Test
    void predictionAndErrorAreThoseOfTheSnapshot(FxRobot robot) {
        Snapshot snapshot = lab.await(s -> s.epoch() == 63);
        double prediction = snapshot.train().prediction(1, 0);
        assertThat(cell(robot, 1, new Column.Prediction(0)).getText())
                .isEqualTo(String.format(Locale.ROOT, "%.3f", prediction));
        assertThat(cell(robot, 1, new Column.Error(0)).getText())
                .isEqualTo("\u2212" + String.format(Locale.ROOT, "%.3f", 1 - prediction));
    }

    @Test
    void anEditedCellChangesTheDataAndThePredictionFollows(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        String before = cell(robot, 0, new Column.Prediction(0)).getText();
        type(robot, 0, IN_1, "0.25");
        Snapshot after = lab.await(s -> row(s, 0).input(0) == 0.25);
        assertThat(after.epoch()).isEqualTo(63);
        assertThat(cell(robot, 0, IN_1).getText()).isEqualTo("0.25");
        assertThat(cell(robot, 1, IN_1).getText()).isEqualTo("0.00");
        assertThat(cell(robot, 0, new Column.Prediction(0)).getText())
                .isNotEqualTo(before)
                .isEqualTo(String.format(Locale.ROOT, "%.3f", after.train().prediction(0, 0)));
    }

    @Test
    void aWrongCellKeepsItsValueAndSaysWhy(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        type(robot, 1, TARGET, "abc");
        assertThat(message(robot)).isEqualTo("“abc” is not a number: the cell keeps 1");
        assertThat(robot.lookup("#datasetMessage .text")
                        .queryAs(javafx.scene.text.Text.class)
                        .getText())
                .endsWith("keeps 1");
        lab.picture("dataset-refused");
        assertThat(cell(robot, 1, TARGET).getText()).isEqualTo("abc");
        assertThat(cell(robot, 1, TARGET).getAccessibleHelp()).isEqualTo(message(robot));
        assertThat(cell(robot, 1, TARGET).getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("refused"));
        type(robot, 1, TARGET, "2");
        assertThat(message(robot)).startsWith("2 is not from 0 to 1");
        assertThat(row(lab.model().snapshot(), 1).target(0)).isEqualTo(1);
        type(robot, 1, TARGET, "0.9");
        lab.await(s -> row(s, 1).target(0) == 0.9);
        assertThat(message(robot)).isEmpty();
    }

    @Test
    void aWrongTextStaysInItsCellUntilItIsCorrectedOrGivenUp(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        type(robot, 1, TARGET, "abc");
        type(robot, 2, IN_1, "1e400");
        type(robot, 0, IN_1, "0.5");
        lab.await(s -> row(s, 0).input(0) == 0.5);
        assertThat(cell(robot, 1, TARGET).getText()).isEqualTo("abc");
        assertThat(cell(robot, 2, IN_1).getText()).isEqualTo("1e400");
        assertThat(message(robot)).contains("“abc” is not a number", "\n“1e400” is too large");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        Clicks.twice(robot, cell(robot, 1, TARGET));
        assertThat(editor(robot).getText()).isEqualTo("abc");
        robot.interact(() -> editor(robot).setText("0.9"));
        robot.push(KeyCode.ENTER);
        lab.await(s -> row(s, 1).target(0) == 0.9);
        assertThat(message(robot)).startsWith("“1e400” is too large");
        Clicks.apart(robot, cell(robot, 2, IN_1));
        robot.push(KeyCode.ESCAPE);
        assertThat(message(robot)).isEmpty();
        assertThat(cell(robot, 2, IN_1).getText()).isEqualTo("1.0");
        type(robot, 3, IN_1, "x");
        lab.laboratory()
                .training()
                .change(config -> config.withData(
                        config.data().withTrain(config.data().train().subList(1, 4))));
        lab.await(s -> s.config().data().train().size() == 3);
        assertThat(message(robot)).isEmpty();
    }

    @Test
    void theButtonSaysWhetherOneOrManyRowsAreRemoved(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        Button remove = robot.lookup("#removeRowButton").queryAs(Button.class);
        robot.clickOn(cell(robot, 0, IN_1));
        assertThat(remove.getText()).isEqualTo("− row");
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(remove.getText()).isEqualTo("− rows");
        assertThat(remove.getAccessibleText()).isEqualTo("Remove the 2 selected rows (Delete)");
        assertThat(remove.getTooltip().getText()).isEqualTo("Remove the 2 selected rows (Delete)");
    }

    /** A key that is pressed afterwards belongs to the window, not to an editor. */
    @Test
    void aSecondClickOnASelectedCellOpensNoEditorButTwoInARowDo(FxRobot robot) {
        lab.await(snapshot -> true);
        TableView<?> table = robot.lookup("#datasetTable").queryAs(TableView.class);
        for (int click = 0; click < 2; click++) {
            Clicks.apart(robot, cell(robot, 1, IN_1));
            assertThat(table.getEditingCell()).isNull();
        }
        robot.moveTo(table.getScene().getRoot());
        Clicks.twice(robot, cell(robot, 1, IN_1));
        assertThat(table.getEditingCell().getRow()).isEqualTo(1);
        robot.push(KeyCode.ESCAPE).push(KeyCode.F2);
        assertThat(table.getEditingCell().getRow()).isEqualTo(1);
        robot.push(KeyCode.ESCAPE).push(KeyCode.ENTER);
        assertThat(table.getEditingCell().getRow()).isEqualTo(1);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void escapeGivesAnEditUp(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        Clicks.twice(robot, cell(robot, 0, IN_1));
        robot.write("9").push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#cellEditor").tryQuery()).isEmpty();
        assertThat(message(robot)).isEmpty();
        assertThat(cell(robot, 0, IN_1).getText()).isEqualTo("0");
    }

    @Test
    void theEditorIsWideEnoughForItsNumberAndNotCutOff(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        TableCell<?, ?> cell = cell(robot, 0, IN_1);
        Clicks.twice(robot, cell);
        assertThat(editor(robot).getWidth()).isGreaterThanOrEqualTo(64);
        assertThat(cell.getClip()).isNull();
        robot.push(KeyCode.ESCAPE);
        assertThat(cell.getClip()).isNotNull();
    }

    @Test
    void typingADigitBeginsAnEditAndTabGoesOn(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        robot.clickOn(cell(robot, 2, IN_1)).write("7");
        assertThat(editor(robot).getText()).isEqualTo("7");
        robot.push(KeyCode.TAB);
        lab.await(s -> row(s, 2).input(0) == 7);
        robot.write("8").push(KeyCode.ENTER);
        lab.await(s -> row(s, 2).input(1) == 8);
    }

    @Test
    void anEditSurvivesTheSnapshotsOfTraining(FxRobot robot) {
        lab.laboratory().training().train();
        Snapshot start = lab.await(s -> s.epoch() > 65);
        Clicks.twice(robot, cell(robot, 0, IN_1));
        robot.write("0.5");
        Snapshot later = lab.await(s -> s.epoch() > start.epoch() + 20);
        assertThat(editor(robot).getText()).isEqualTo("0.5");
        assertThat(row(later, 0).input(0)).isZero();
        robot.push(KeyCode.ENTER);
        Snapshot edited = lab.await(s -> row(s, 0).input(0) == 0.5);
        assertThat(edited.isTraining()).isTrue();
        lab.await(s -> s.epoch() > edited.epoch());
        assertThat(lab.model().snapshot().curve().marks()).hasSize(1);
    }

    @Test
    void aRowIsAddedBelowTheSelectedOneAndRemovedAgain(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        robot.clickOn(cell(robot, 1, IN_1)).clickOn("#addRowButton");
        Snapshot added = lab.await(s -> s.config().data().train().size() == 5);
        assertThat(row(added, 2)).isEqualTo(new Sample(new double[] {0, 0}, new double[] {0}));
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(2));
        robot.write("0.5").push(KeyCode.ENTER);
        lab.await(s -> row(s, 2).input(0) == 0.5);
        robot.push(KeyCode.DELETE);
        Snapshot removed = lab.await(s -> s.config().data().train().size() == 4);
        assertThat(removed.config().data()).isEqualTo(Configs.xor().data());
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(2));
    }

    @Test
    void theLastRowCannotBeRemoved(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        for (int rows = 3; rows > 0; rows--) {
            int left = rows;
            robot.clickOn("#removeRowButton");
            lab.await(s -> s.config().data().train().size() == left);
        }
        assertThat(robot.lookup("#removeRowButton").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.clickOn(cell(robot, 0, IN_1)).push(KeyCode.DELETE);
        lab.await(s -> s.config().data().train().size() == 1);
    }

    @Test
    void theSelectedRowIsTheSubjectOfTheLaboratory(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        robot.clickOn(cell(robot, 3, TARGET));
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(3));
        TableView<?> table = robot.lookup("#datasetTable").queryAs(TableView.class);
        robot.interact(() -> lab.model().subjectProperty().set(Subject.training(1)));
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.interact(() -> lab.model().subjectProperty().set(new Subject.Probe(List.of(0.5, 0.5))));
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(-1);
        assertThat(robot.lookup("#removeRowButton").queryAs(Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void theSpaceBarIsLeftToTheWindow(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        robot.clickOn(cell(robot, 0, IN_1)).push(KeyCode.SPACE);
        assertThat(lab.await(Snapshot::isTraining).isTraining()).isTrue();
        assertThat(robot.lookup("#cellEditor").tryQuery()).isEmpty();
    }

    @Test
    void testRowsAreMarkedAndEditedLikeOthers(FxRobot robot) {
        TrainingConfig xor = Configs.xor();
        Sample test = new Sample(new double[] {0.75, 1}, new double[] {1});
        reopen(xor.withData(xor.data().withTest(List.of(test))), 1440, Languages.ENGLISH);
        assertThat(cell(robot, 4, new Column.RowNumber()).getAccessibleText()).isEqualTo("test row 1");
        assertThat(cell(robot, 4, new Column.RowNumber()).getGraphic()).isNotNull();
        assertThat(cell(robot, 3, new Column.RowNumber()).getGraphic()).isNull();
        robot.clickOn("#testRowsButton");
        assertThat(cell(robot, 0, IN_1).getText()).isEqualTo("0.75");
        double prediction = lab.model().snapshot().test().orElseThrow().prediction(0, 0);
        assertThat(cell(robot, 0, new Column.Prediction(0)).getText())
                .isEqualTo(String.format(Locale.ROOT, "%.3f", prediction));
        type(robot, 0, IN_1, "0.5");
        lab.await(s -> s.config().data().test().get(0).input(0) == 0.5);
        robot.clickOn("#addRowButton");
        lab.await(s -> s.config().data().test().size() == 2);
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.test(1));
        robot.push(KeyCode.ESCAPE).push(KeyCode.DELETE);
        Snapshot removed = lab.await(s -> s.config().data().test().size() == 1);
        assertThat(removed.config().data().train()).isEqualTo(xor.data().train());
        robot.clickOn("#trainingRowsButton");
        assertThat(cell(robot, 1, new Column.Input(1)).getText()).isEqualTo("1");
    }

    @Test
    void allColumnsAreInSightInTheSmallestWindowInEachLanguage(FxRobot robot) {
        for (Locale language : Languages.ALL) {
            reopen(Configs.xor(), 1100, language);
            assertThat(robot.lookup("#datasetTable .scroll-bar").<ScrollBar>queryAll())
                    .noneMatch(ScrollBar::isVisible);
            assertThat(cell(robot, 0, new Column.Error(0))
                            .lookup(".text")
                            .getBoundsInParent()
                            .getWidth())
                    .isGreaterThan(35);
        }
    }

    @Test
    void spanishNumbersHaveACommaAndAreReadWithOne(FxRobot robot) {
        reopen(Configs.xor(), 1440, Languages.SPANISH);
        type(robot, 0, IN_1, "0,5");
        lab.await(s -> row(s, 0).input(0) == 0.5);
        assertThat(cell(robot, 0, IN_1).getText()).isEqualTo("0,5");
        type(robot, 0, IN_1, "x");
        assertThat(message(robot)).isEqualTo("«x» no es un número: la celda conserva 0,5");
    }

    @Test
    void rowsAddedInHasteOpenNoEditorLater(FxRobot robot) {
        lab.await(s -> s.epoch() == 63);
        Button add = robot.lookup("#addRowButton").queryAs(Button.class);
        robot.interact(() -> {
            add.fire();
            add.fire();
        });
        lab.await(s -> s.config().data().train().size() == 6);
        robot.push(KeyCode.ESCAPE);
        robot.interact(
                () -> robot.lookup("#removeRowButton").queryAs(Button.class).fire());
        lab.await(s -> s.config().data().train().size() == 5);
        assertThat(robot.lookup("#cellEditor").tryQuery()).isEmpty();
    }

    /** So a snapshot costs no more with ten thousand rows than with those in sight. */
    @Test
    void ofTenThousandRowsOnlyThoseInSightHaveCellsAndASnapshotKeepsThem(FxRobot robot) {
        TrainingConfig config = Configs.xor().withData(new Recipe(Generator.MOONS, 10_000, 0.1, 1).dataset());
        reopen(config, 1440, Languages.ENGLISH);
        Waiting.until(() -> robot.lookup("#datasetTable")
                        .queryAs(TableView.class)
                        .getItems()
                        .size()
                == 10_000);
        Set<Node> before = robot.lookup("#datasetTable .table-row-cell").queryAll();
        assertThat(before).isNotEmpty().hasSizeLessThan(40);
        lab.laboratory().training().stepEpoch();
        lab.await(s -> s.epoch() == 6);
        assertThat(robot.lookup("#datasetTable .table-row-cell").queryAll()).isEqualTo(before);
    }
}
