package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.TargetKind;
import backprop.engine.Part;
import backprop.session.Presets;
import backprop.training.Configs;
import backprop.training.DataFit;
import backprop.training.Session;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What belongs to the data goes with the data; what belongs to the user's eye stays. */
@ExtendWith(LabExtension.class)
class OtherDatasetUiTest {

    private static final Subject.Probe POINT = new Subject.Probe(List.of(0.25, 0.75));

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 5), 1440, 900, Languages.ENGLISH);
    }

    @SuppressWarnings("unchecked")
    private static TableView<Integer> table(FxRobot robot) {
        return robot.lookup("#datasetTable").queryAs(TableView.class);
    }

    /** Chooses all that can be chosen for the data, and some of what belongs to the eye. */
    private void choose(FxRobot robot) {
        robot.interact(() -> {
            table(robot).getSortOrder().add(table(robot).getColumns().get(1));
            CheckMenuItem wrong = (CheckMenuItem) dataMenuItem(robot, "onlyWrongItem");
            wrong.setSelected(true);
            wrong.getOnAction().handle(new ActionEvent());
            LabModel model = lab.model();
            model.probes().add(POINT);
            model.subjectProperty().set(POINT);
            model.selectedPartProperty().set(Optional.of(new Part.Bias(0, 0)));
            model.digitsProperty().set(7);
            model.darkProperty().set(true);
            robot.lookup("#moveModeButton").queryAs(ToggleButton.class).fire();
            robot.lookup("#zoomInButton").queryAs(Button.class).fire();
            robot.lookup("#dataSpace").query().requestFocus();
        });
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS);
    }

    private static MenuItem dataMenuItem(FxRobot robot, String id) {
        return robot.lookup("#dataMenuButton").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void moons() {
        var moons = new Recipe(Generator.MOONS, 40, 0.1, 1).dataset();
        lab.laboratory().training().replaceData(session -> session.withConfig(
                        DataFit.of(session.config(), moons, TargetKind.of(moons)))
                .namedAfterData("Moons"));
    }

    private void assertForgotten(FxRobot robot, Snapshot snapshot) {
        int rows = snapshot.config().data().train().size()
                + snapshot.config().data().test().size();
        LabModel model = lab.model();
        assertThat(model.probes()).isEmpty();
        Subject.Row first = Subject.first(snapshot.config().data());
        assertThat(model.subjectProperty().get()).isEqualTo(first);
        assertThat(model.selectedPartProperty().get()).isEmpty();
        assertThat(table(robot).getSortOrder()).isEmpty();
        assertThat(robot.lookup("#filterChip").queryAs(Button.class).isVisible())
                .isFalse();
        assertThat(robot.lookup("#fitButton").queryAs(Button.class).isDisabled())
                .as("all of the network is shown")
                .isTrue();
        assertThat(table(robot).getItems()).hasSize(rows).isSorted();
        assertThat(table(robot).getSelectionModel().getSelectedIndices())
                .containsExactly(first.ref().index());
    }

    @Test
    void importedOrGeneratedDataAndPresetsBringNothingOfTheDataOfBefore(FxRobot robot) throws Exception {
        lab.await(s -> s.epoch() == 5);
        choose(robot);
        moons();
        assertForgotten(robot, lab.await(s -> s.title().equals("Moons")));
        assertThat(lab.model().digitsProperty().get()).isEqualTo(7);
        assertThat(lab.model().darkProperty().get()).isTrue();
        assertThat(robot.lookup("#moveModeButton").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        choose(robot);
        lab.laboratory().training().undo();
        assertForgotten(robot, lab.await(s -> s.title().equals("XOR")));
        choose(robot);
        lab.laboratory().training().open(Presets.open("and"));
        assertForgotten(robot, lab.await(s -> s.title().equals("AND")));
    }

    /** Both have two inputs and one output of the same names, so only their identity tells them apart. */
    @Test
    void thePlaneShowsAllRowsOfOtherDataWhereverItWas(FxRobot robot) {
        Snapshot before = lab.await(s -> s.epoch() == 5 && s.outputGrid().spec().xMin() != -0.35);
        robot.interact(() -> robot.lookup("#dataSpace").query().requestFocus());
        robot.push(KeyCode.PLUS);
        Snapshot zoomed = lab.await(
                s -> s.outputGrid().spec().xMax() < before.outputGrid().spec().xMax());
        assertThat(zoomed.dataset()).isEqualTo(before.dataset());
        lab.laboratory().training().replaceData(session -> session.withConfig(flipped(session.config())));
        Snapshot after = lab.await(s -> s.dataset() != before.dataset()
                && s.outputGrid().spec().xMax() == before.outputGrid().spec().xMax());
        assertThat(after.title()).isEqualTo("XOR");
    }

    private static TrainingConfig flipped(TrainingConfig config) {
        return config.withData(config.data()
                .withTrain(config.data().train().stream()
                        .map(row -> row.withTarget(0, 1 - row.target(0)))
                        .toList()));
    }

    @Test
    void aNumberThatIsBeingTypedIsNotEnteredInOtherData(FxRobot robot) {
        lab.await(s -> s.epoch() == 5);
        robot.interact(() -> {
            table(robot)
                    .getSelectionModel()
                    .clearAndSelect(2, table(robot).getColumns().get(1));
            table(robot).layout();
            table(robot).edit(2, retyped(table(robot)));
        });
        TextField editor = robot.lookup("#cellEditor").queryAs(TextField.class);
        robot.interact(() -> editor.setText("123"));
        moons();
        Snapshot moons = lab.await(s -> s.title().equals("Moons"));
        assertThat(table(robot).getEditingCell()).isNull();
        lab.laboratory().training().checkGradients();
        Snapshot later = lab.await(s -> s.gradients().isPresent());
        assertThat(later.config().data()).isEqualTo(moons.config().data());
    }

    @Test
    void aCommandThatTakesLongIsNamedUntilItsSnapshotIsThere(FxRobot robot) throws Exception {
        lab.await(s -> s.epoch() == 5);
        CountDownLatch read = new CountDownLatch(1);
        Session and = Presets.open("and");
        lab.laboratory().training().open(() -> {
            read.await();
            return and;
        });
        Label status = robot.lookup("#statusLabel").queryAs(Label.class);
        Waiting.until(() -> status.getText().startsWith("Opening the session"));
        assertThat(robot.lookup("#busyLabel").query().isVisible()).isTrue();
        read.countDown();
        lab.await(s -> s.title().equals("AND"));
        Waiting.until(() -> lab.model().busyProperty().get().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#busyLabel").query().isVisible()).isFalse();
        assertThat(status.getText()).doesNotStartWith("Opening");
    }

    @SuppressWarnings("unchecked")
    private static <T> TableColumn<Integer, T> retyped(TableView<Integer> table) {
        return (TableColumn<Integer, T>) table.getColumns().get(1);
    }
}
