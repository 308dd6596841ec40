package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Selecting and changing many rows at once: the laboratory is told once, whatever the table view does row by row. */
@ExtendWith(LabExtension.class)
class ManyRowsUiTest {

    private static final int ROWS = 3_000;

    private final List<Subject> told = new ArrayList<>();
    private LabFixture lab;

    @Start
    void show(Stage stage) {
        TrainingConfig moons = Configs.xor().withData(new Recipe(Generator.MOONS, ROWS, 0.1, 1).dataset());
        lab = LabFixture.show(stage, Configs.run(moons, 1), 1440, 900, Languages.ENGLISH);
    }

    @BeforeEach
    void listen(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.interact(() -> lab.model().subjectProperty().addListener((property, old, subject) -> told.add(subject)));
    }

    @SuppressWarnings("unchecked")
    private static TableView<Integer> table(FxRobot robot) {
        return robot.lookup("#datasetTable").queryAs(TableView.class);
    }

    private void lookAt(FxRobot robot, int row) {
        robot.interact(() -> {
            table(robot).requestFocus();
            lab.model().subjectProperty().set(Subject.training(row));
            told.clear();
        });
    }

    private static void press(FxRobot robot, KeyCode key, boolean shift, boolean control) {
        robot.interact(() -> Event.fireEvent(
                table(robot), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false)));
    }

    private static List<Integer> selected(FxRobot robot) {
        return SelectionOfTable.of(robot);
    }

    @Test
    void aKeyThatSelectsManyRowsIsToldOnce(FxRobot robot) {
        assertToldOnce(robot, KeyCode.END, true, true, 10, 2999);
        assertToldOnce(robot, KeyCode.HOME, true, true, 0, 10);
        assertToldOnce(robot, KeyCode.END, true, false, 10, 2999);
        assertToldOnce(robot, KeyCode.HOME, true, false, 0, 10);
        assertToldOnce(robot, KeyCode.A, false, true, 0, 2999);
    }

    private void assertToldOnce(FxRobot robot, KeyCode key, boolean shift, boolean control, int first, int last) {
        lookAt(robot, 10);
        press(robot, key, shift, control);
        assertThat(told).hasSizeLessThanOrEqualTo(1);
        assertThat(selected(robot)).hasSize(last - first + 1).contains(first, last);
    }

    @Test
    void theRowsInSightShowWhichOfThemAreSelected(FxRobot robot) {
        lookAt(robot, 0);
        press(robot, KeyCode.DOWN, true, false);
        press(robot, KeyCode.DOWN, true, false);
        assertThat(selected(robot)).containsExactly(0, 1, 2);
        assertThat(marked(robot)).containsExactly(0, 1, 2);
        press(robot, KeyCode.UP, true, false);
        assertThat(marked(robot)).containsExactly(0, 1);
        press(robot, KeyCode.END, true, true);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(marked(robot)).contains(2990, 2999).hasSizeGreaterThan(5);
        press(robot, KeyCode.UP, false, false);
        assertThat(marked(robot)).containsExactly(2998);
    }

    private static List<Integer> marked(FxRobot robot) {
        return Waiting.onFx(() -> {
            table(robot).layout();
            return robot.lookup("#datasetTable .table-row-cell").queryAllAs(SubjectRow.class).stream()
                    .filter(row -> row.isVisible()
                            && row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("marked")))
                    .map(SubjectRow::getIndex)
                    .sorted()
                    .toList();
        });
    }

    /** The table view would select all rows from the first one again, one by one, for each key. */
    @Test
    void oneRowMoreOrLessAtTheEndOfManyIsToldOnce(FxRobot robot) {
        assertShrunk(robot, KeyCode.UP, 2998);
        assertShrunk(robot, KeyCode.DOWN, 2999);
    }

    private void assertShrunk(FxRobot robot, KeyCode key, int last) {
        lookAt(robot, 0);
        press(robot, KeyCode.END, true, true);
        told.clear();
        press(robot, key, true, true);
        assertThat(told).hasSizeLessThanOrEqualTo(1);
        assertThat(selected(robot)).hasSize(last + 1);
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(last));
    }

    @Test
    void thePageKeysExtendAndShrinkFromWhereTheSelectionBegan(FxRobot robot) {
        lookAt(robot, 1000);
        press(robot, KeyCode.PAGE_DOWN, true, false);
        press(robot, KeyCode.PAGE_DOWN, true, false);
        int far = selected(robot).size();
        press(robot, KeyCode.PAGE_UP, true, false);
        assertThat(told).hasSize(3);
        assertThat(selected(robot)).contains(1000).hasSizeBetween(2, far - 1);
        press(robot, KeyCode.HOME, true, false);
        assertThat(selected(robot)).hasSize(1001);
    }

    @Test
    void manyRowsAreLeftOutAndRemovedAndTheRowThatIsLookedAtIsToldAFewTimes(FxRobot robot) {
        lookAt(robot, 10);
        press(robot, KeyCode.END, true, true);
        press(robot, KeyCode.X, false, false);
        Snapshot leftOut = lab.await(s -> s.config().data().leftOut().size() == ROWS - 10);
        assertThat(leftOut.config().data().train()).hasSize(ROWS);
        assertThat(selected(robot)).hasSize(ROWS - 10);
        press(robot, KeyCode.DELETE, false, false);
        lab.await(s -> s.config().data().train().size() == 10);
        assertThat(told).hasSizeLessThanOrEqualTo(2);
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(9));
        assertThat(selected(robot)).containsExactly(9);
    }

    @Test
    void theMouseExtendsTheSelectionAndAddsAndRemovesRows(FxRobot robot) {
        lookAt(robot, 1);
        click(robot, 1, MouseButton.PRIMARY);
        robot.press(KeyCode.SHIFT);
        click(robot, 4, MouseButton.PRIMARY);
        robot.release(KeyCode.SHIFT);
        assertThat(selected(robot)).containsExactly(1, 2, 3, 4);
        robot.press(KeyCode.CONTROL);
        click(robot, 2, MouseButton.PRIMARY);
        click(robot, 6, MouseButton.PRIMARY);
        robot.release(KeyCode.CONTROL);
        assertThat(selected(robot)).containsExactly(1, 3, 4, 6);
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(6));
        click(robot, 3, MouseButton.SECONDARY);
        assertThat(selected(robot)).containsExactly(1, 3, 4, 6);
        robot.type(KeyCode.ESCAPE);
        click(robot, 6, MouseButton.PRIMARY);
        assertThat(selected(robot)).containsExactly(6);
    }

    private static void click(FxRobot robot, int position, MouseButton button) {
        robot.clickOn(
                robot.lookup("#datasetTable .table-row-cell").queryAllAs(SubjectRow.class).stream()
                        .filter(row -> row.getIndex() == position)
                        .findFirst()
                        .orElseThrow(),
                button);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
