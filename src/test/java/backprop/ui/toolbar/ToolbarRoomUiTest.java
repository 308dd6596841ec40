package backprop.ui.toolbar;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.training.Configs;
import backprop.training.Session;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Everything in the toolbar is in sight, in every language, and nothing moves while numbers grow. */
@ExtendWith(LabExtension.class)
class ToolbarRoomUiTest {

    private Stage stage;
    private LabFixture lab;

    @Start
    void open(Stage shown) {
        stage = shown;
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 0), 1440, 900, Languages.ENGLISH);
    }

    private void openPreset(FxRobot robot, int index) {
        ComboBox<?> box = robot.lookup("#presetBox").queryComboBox();
        String title = (String) box.getItems().get(index);
        robot.interact(() -> box.getSelectionModel().select(index));
        lab.await(snapshot ->
                title.equals(robot.lookup("#presetBox").queryComboBox().getValue()));
    }

    private void resize(FxRobot robot, double width) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private static double rightEdge(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private void speak(FxRobot robot, Locale language) {
        robot.interact(() -> lab.model().localeProperty().set(language));
        lab.await(snapshot -> true);
    }

    @Test
    void everythingIsInSightWithTheLongestTitlesAndNumbers(FxRobot robot) {
        lab.await(snapshot -> true);
        List<String> cut = new ArrayList<>();
        for (Locale language : Languages.ALL) {
            speak(robot, language);
            for (String preset : List.of("iris", "loss-cross-entropy", "vanishing-gradients")) {
                openPreset(robot, PresetGroup.all().indexOf(preset));
                for (double width : new double[] {1440, 1280, 1100}) {
                    resize(robot, width);
                    check(robot, language + " " + width, cut);
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    private static void check(FxRobot robot, String where, List<String> cut) {
        ComboBox<?> box = robot.lookup("#presetBox").queryComboBox();
        HBox toolbar = (HBox) box.getParent();
        if (rightEdge(robot, "#languageButton") > toolbar.getWidth()) {
            cut.add(where + " " + box.getValue() + ": " + rightEdge(robot, "#languageButton"));
        }
        String shown = ((Text) box.getButtonCell().lookup(".text")).getText();
        if (toolbar.getWidth() >= 1280 && !shown.equals(box.getValue())) {
            cut.add(where + " " + shown);
        }
    }

    @Test
    void theCountsOfALargeSetPushNothingOutOfSight(FxRobot robot) {
        TrainingConfig large = Configs.xor().withData(new Recipe(Generator.CIRCLE, 80_000, 0.1, 1).dataset());
        lab.laboratory().training().open(new Session("Large", "", large, Optional.empty()));
        lab.await(snapshot -> snapshot.train().rows() == 80_000);
        List<String> cut = new ArrayList<>();
        for (Locale language : Languages.ALL) {
            speak(robot, language);
            for (double width : new double[] {1100, 1279, 1280, 1440, 1559, 1560}) {
                resize(robot, width);
                check(robot, language + " " + width, cut);
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void nothingMovesWhileNumbersGrow(FxRobot robot) {
        lab.await(snapshot -> true);
        List<Bounds> before = places(robot);
        robot.interact(() -> {
            robot.lookup("#epochLabel").queryAs(Label.class).setText("888,888,888");
            robot.lookup("#lossLabel")
                    .queryAs(Label.class)
                    .setText(lab.model().numbers().significant(8.888e-300, 4));
            stage.getScene().getRoot().layout();
        });
        assertThat(places(robot)).isEqualTo(before);
        assertThat(robot.lookup("#newWeightsButton").queryLabeled().getContentDisplay())
                .isNotEqualTo(ContentDisplay.GRAPHIC_ONLY);
    }

    private static List<Bounds> places(FxRobot robot) {
        HBox toolbar = (HBox) robot.lookup("#presetBox").query().getParent();
        return toolbar.getChildren().stream().map(Node::getBoundsInParent).toList();
    }

    @Test
    void wordsComeBackWhenThereIsRoomAgain(FxRobot robot) {
        lab.await(snapshot -> true);
        resize(robot, 1440);
        List<Bounds> before = places(robot);
        resize(robot, 1100);
        assertThat(places(robot)).isNotEqualTo(before);
        resize(robot, 1440);
        assertThat(places(robot)).isEqualTo(before);
    }
}
