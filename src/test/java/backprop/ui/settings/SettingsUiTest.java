package backprop.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.OptimizerType;
import backprop.training.Configs;
import backprop.training.Edit;
import backprop.training.Snapshot;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The settings as a user sees and changes them, in the smallest window. */
@ExtendWith(LabExtension.class)
class SettingsUiTest {

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 3), 1100, 700, Languages.ENGLISH);
    }

    private void choose(OptimizerType type) {
        lab.laboratory()
                .training()
                .change(config -> config.withRule(config.rule().withOptimizer(type.usual(0.5))));
        lab.await(snapshot -> snapshot.config().rule().optimizer().type() == type);
    }

    private static void more(FxRobot robot) {
        robot.interact(() -> robot.lookup("#moreLink")
                .queryAs(javafx.scene.control.Hyperlink.class)
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static void enter(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            field(robot, id).requestFocus();
            field(robot, id).setText(text);
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isInSight(FxRobot robot, String id) {
        Bounds view = bounds(robot.lookup(".settings .scroll-pane .viewport").query());
        return view.contains(bounds(robot.lookup(id).query()));
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void moreSettingsComeIntoSightWhenTheyAreOpened(FxRobot robot) {
        choose(OptimizerType.MOMENTUM);
        more(robot);
        assertThat(isInSight(robot, "#momentumField")).isTrue();
        lab.picture("settings-more-1100");
    }

    @Test
    void everyConstantOfEveryOptimizerCanBeSetAndTheChangeUndone(FxRobot robot) {
        more(robot);
        for (OptimizerType type : OptimizerType.values()) {
            choose(type);
            for (OptimizerType.Constant constant : type.constants()) {
                enter(robot, "#" + constant.key() + "Field", "0.25");
                Snapshot changed = lab.await(
                        snapshot -> snapshot.config().rule().optimizer().constant(constant.key()) == 0.25);
                assertThat(changed.undoable().undo().orElseThrow().kind()).isEqualTo(Edit.Kind.OPTIMIZER_CONSTANT);
                lab.laboratory().training().undo();
                lab.await(snapshot -> snapshot.config().rule().optimizer().equals(type.usual(0.5)));
                assertThat(field(robot, "#" + constant.key() + "Field").getText())
                        .isEqualTo(lab.model().numbers().exact(constant.usual()));
            }
        }
    }

    @Test
    void aWrongTextStaysWithTheWholeMessageUntilItIsCorrected(FxRobot robot) {
        choose(OptimizerType.ADAMW);
        more(robot);
        enter(robot, "#beta1Field", "1.5");
        Label complaint = robot.lookup("#complaintLabel").queryAs(Label.class);
        assertThat(complaint.getText())
                .isEqualTo(
                        "Beta 1 \u03b2\u2081: expected a number of at least 0 and below 1 but was 1.5. It stays 0.9.");
        assertThat(complaint.lookup(".text"))
                .isInstanceOfSatisfying(javafx.scene.text.Text.class, shown -> assertThat(shown.getText())
                        .isEqualTo(complaint.getText()));
        lab.picture("settings-wrong-1100");
        robot.interact(() -> lab.laboratory().root().requestFocus());
        assertThat(field(robot, "#beta1Field").getText()).isEqualTo("1.5");
        assertThat(field(robot, "#beta1Field").getStyleClass()).contains("wrong");

        enter(robot, "#beta1Field", "0.8");
        lab.await(snapshot -> snapshot.config().rule().optimizer().constant("beta1") == 0.8);
        assertThat(field(robot, "#beta1Field").getStyleClass()).doesNotContain("wrong");
        assertThat(complaint.isVisible()).isFalse();
    }

    @Test
    void moreSettingsStayInSightInAnotherLanguage(FxRobot robot) {
        lab.await(snapshot -> true);
        more(robot);
        robot.interact(() -> lab.laboratory().model().localeProperty().set(Languages.SPANISH));
        assertThat(robot.lookup("#initializerBox").query().getParent().isVisible())
                .isTrue();
        assertThat(robot.lookup("#moreLink")
                        .queryAs(javafx.scene.control.Hyperlink.class)
                        .getText())
                .startsWith("Menos");
    }

    @Test
    void theNamesOfAllSettingsAreWholeInEveryLanguage(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        for (Locale locale : Languages.ALL) {
            robot.interact(() -> lab.laboratory().model().localeProperty().set(locale));
            robot.interact(
                    () -> lab.laboratory().model().moreSettingsShownProperty().set(true));
            robot.interact(() -> robot.lookup(".settings .form > .label").queryAllAs(Label.class).stream()
                    .filter(label -> label.getWidth() > 0 && label.getWidth() < label.prefWidth(-1) - 0.5)
                    .forEach(label -> cut.add(label.getText())));
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void theNameOfTheLossIsWholeInEveryLanguage(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        for (Locale locale : Languages.ALL) {
            robot.interact(() -> lab.laboratory().model().localeProperty().set(locale));
            robot.interact(() -> {
                ListCell<?> name = robot.lookup("#lossBox > .list-cell").queryAs(ListCell.class);
                Node box = robot.lookup("#lossBox").query();
                if (name.getWidth() < name.prefWidth(-1) - 0.5) {
                    cut.add(name.getText() + " " + name.getWidth() + " of " + name.prefWidth(-1));
                }
                robot.lookup(".settings .form > .label").queryAllAs(Label.class).stream()
                        .filter(label ->
                                label.getLabelFor() == box && bounds(label).intersects(bounds(box)))
                        .forEach(label -> cut.add(label.getText() + " " + bounds(label) + " " + bounds(box)));
            });
        }
        assertThat(cut).isEmpty();
    }

    /** The message takes room from the fields, of which the last ones are below the fold here. */
    @Test
    void aWrongFieldComesIntoSightBesideItsMessage(FxRobot robot) {
        for (String id : List.of("#seedField", "#hiddenLayersField", "#batchSizeField")) {
            enter(robot, id, "word");
            robot.interact(() -> lab.laboratory().root().layout());
            assertThat(isInSight(robot, id)).as(id).isTrue();
        }
    }

    @Test
    void escapeBringsTheValueInForceBack(FxRobot robot) {
        lab.await(snapshot -> true);
        enter(robot, "#batchSizeField", "none");
        assertThat(field(robot, "#batchSizeField").getText()).isEqualTo("none");
        robot.type(KeyCode.ESCAPE);
        assertThat(field(robot, "#batchSizeField").getText()).isEqualTo("full");
        assertThat(robot.lookup("#complaintLabel").query().isVisible()).isFalse();
    }

    @Test
    void aComplaintGoesWithTheFieldThatItIsAbout(FxRobot robot) {
        choose(OptimizerType.MOMENTUM);
        more(robot);
        enter(robot, "#momentumField", "x");
        assertThat(robot.lookup("#complaintLabel").query().isVisible()).isTrue();
        choose(OptimizerType.SGD);
        assertThat(robot.lookup("#complaintLabel").query().isVisible()).isFalse();
    }
}
