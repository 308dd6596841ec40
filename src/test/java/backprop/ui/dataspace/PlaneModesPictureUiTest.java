package backprop.ui.dataspace;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.Layer;
import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.plot.Probes;
import backprop.ui.dataspace.plot.Sessions;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Draws the modes and views of the plane, for people to look at. */
@ExtendWith(LabExtension.class)
@Tag("pictures")
class PlaneModesPictureUiTest {

    private Stage stage;
    private LabFixture lab;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(TrainingConfig config, int epochs, double width, double height, Locale locale) {
        lab = LabFixture.open(stage, Configs.run(config, epochs), width, height, locale);
    }

    private void picture(FxRobot robot, String name) {
        assertThat(lab.picture(name)).isNotEmpty();
        robot.interact(() -> lab.model().darkProperty().set(true));
        assertThat(lab.picture(name + "-dark")).isNotEmpty();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.interact(() -> robot.lookup("#dataSpace").query().requestFocus());
        for (KeyCode key : keys) {
            robot.push(key);
        }
    }

    @Test
    void theLinesOfTheHiddenNeurons(FxRobot robot) {
        open(Configs.xor(), 200, 1440, 900, Languages.ENGLISH);
        push(robot, KeyCode.L);
        picture(robot, "plane-lines");
    }

    @Test
    void oneLineIsPointedAt(FxRobot robot) {
        open(Configs.xor(new Layer(2, Activation.TANH)), 400, 1100, 700, Languages.SPANISH);
        push(robot, KeyCode.L, KeyCode.A);
        robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(0, 1))));
        picture(robot, "plane-lines-add-small-es");
    }

    @Test
    void aNeuronIsShown(FxRobot robot) {
        open(
                Configs.xor(new Layer(6, Activation.RELU), new Layer(3, Activation.TANH)),
                200,
                1440,
                900,
                Languages.ENGLISH);
        Part.Neuron neuron = new Part.Neuron(0, 2);
        robot.interact(() -> lab.model().selectedPartProperty().set(Optional.of(neuron)));
        lab.await(snapshot -> snapshot.outputGrid().covers(neuron));
        picture(robot, "plane-neuron");
    }

    @Test
    void rowsAreMoved(FxRobot robot) {
        open(Sessions.blobs(), 200, 1100, 700, Languages.SPANISH);
        push(robot, KeyCode.M, KeyCode.L);
        picture(robot, "plane-move-small-es");
    }

    @Test
    void rowsAreErasedFromAnEnlargedPlane(FxRobot robot) {
        open(Sessions.circle(150), 60, 1440, 900, Languages.ENGLISH);
        push(robot, KeyCode.E, KeyCode.PLUS, KeyCode.PLUS);
        robot.clickOn("#viewMenuButton").clickOn("#classOnlyItem");
        lab.await(snapshot -> snapshot.outputGrid().spec().xMax() < 100);
        picture(robot, "plane-erase-zoomed-classes");
    }

    @Test
    void theHiddenSpaceOfTwoNeurons(FxRobot robot) {
        open(Configs.xor(new Layer(2, Activation.TANH)), 600, 1440, 900, Languages.ENGLISH);
        robot.clickOn("#hiddenSpaceButton");
        picture(robot, "plane-hidden-2");
    }

    @Test
    void theHiddenSpaceOfTwoOfFourNeurons(FxRobot robot) {
        open(Configs.xor(), 200, 1440, 900, Languages.ENGLISH);
        robot.clickOn("#hiddenSpaceButton");
        picture(robot, "plane-hidden-4");
    }

    @Test
    void theHiddenSpaceOfManyRows(FxRobot robot) {
        open(Sessions.blobs(), 200, 1100, 700, Languages.SPANISH);
        robot.clickOn("#hiddenSpaceButton");
        picture(robot, "plane-hidden-small-es");
    }

    @Test
    void theListOfThePoints(FxRobot robot) {
        open(Sessions.majority(), 100, 1100, 700, Languages.SPANISH);
        robot.interact(() -> {
            new Probes(lab.model()).add(new double[] {0.2, 0.7, 0.5});
            new Probes(lab.model()).add(new double[] {0.9, 0.7, 0.5});
        });
        assertThat(lab.picture("plane-3-inputs-small-es")).isNotEmpty();
        robot.clickOn("#probesButton");
        picture(robot, "plane-list-small-es");
    }
}
