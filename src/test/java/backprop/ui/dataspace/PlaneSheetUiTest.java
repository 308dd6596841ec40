package backprop.ui.dataspace;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.Layer;
import backprop.engine.Part;
import backprop.session.Presets;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.plot.Probes;
import backprop.ui.dataspace.plot.Sessions;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Draws every mode and view of the data space: two sizes, two languages, two themes; for people to look at. */
@ExtendWith(LabExtension.class)
@Tag("pictures")
class PlaneSheetUiTest {

    private Stage stage;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    /** What is drawn. */
    enum Scene {
        PREDICT(Configs.xor(), 63, panel -> {
            probe(panel, 0.62, 0.18);
            probe(panel, 1.1, 0.9);
        }),
        ADD(Configs.xor(), 63, panel -> push(panel, KeyCode.A)),
        MOVE(Sessions.circle(150), 40, panel -> push(panel, KeyCode.M)),
        ERASE(Sessions.twoOutputs(), 60, panel -> push(panel, KeyCode.E)),
        REFUSED(Configs.xor(), 5, panel -> {
            push(panel, KeyCode.E);
            for (int left = 3; left >= 1; left--) {
                panel.robot().push(KeyCode.DELETE);
                panel.awaitRows(left);
            }
            panel.robot().push(KeyCode.DELETE);
        }),
        ADD_CLASS(Sessions.blobs(), 200, panel -> push(panel, KeyCode.A)),
        LINES(Configs.xor(), 200, panel -> push(panel, KeyCode.L)),
        LINES_OF_MANY(Configs.xor(new Layer(12, Activation.TANH)), 100, panel -> push(panel, KeyCode.L, KeyCode.M)),
        NEURON(Configs.xor(new Layer(6, Activation.RELU), new Layer(3, Activation.TANH)), 200, panel -> {
            Part.Neuron neuron = new Part.Neuron(0, 2);
            panel.robot().interact(() -> panel.model().selectedPartProperty().set(Optional.of(neuron)));
            panel.lab().await(snapshot -> snapshot.outputGrid().covers(neuron));
        }),
        HIDDEN(Configs.xor(), 200, panel -> panel.robot().clickOn("#hiddenSpaceButton")),
        HIDDEN_OF_MANY(Sessions.circle(10_000), 5, panel -> panel.robot().clickOn("#hiddenSpaceButton")),
        ONE_INPUT(Sessions.wave(), 300, panel -> probe(panel, 0.4)),
        ONE_INPUT_ADD(Sessions.wave(), 300, panel -> push(panel, KeyCode.A)),
        FOUR_INPUTS(iris(), 100, panel -> probe(panel, 5.9, 3, 4.9, 1.7)),
        CLASS_ONLY(Sessions.blobs(), 200, panel -> {
            panel.robot().clickOn("#viewMenuButton").clickOn("#classOnlyItem");
            push(panel, KeyCode.L);
        }),
        TEST_ROW(Sessions.blobs(), 300, panel -> panel.robot()
                .interact(() -> panel.model().subjectProperty().set(backprop.ui.shared.Subject.test(3)))),
        LIST(Sessions.majority(), 100, panel -> {
            probe(panel, 0.2, 0.7, 0.5);
            probe(panel, 0.9, 0.7, 0.5);
            panel.robot().clickOn("#probesButton");
        });

        private final TrainingConfig config;
        private final int epochs;
        private final Consumer<PlanePanel> prepare;

        Scene(TrainingConfig config, int epochs, Consumer<PlanePanel> prepare) {
            this.config = config;
            this.epochs = epochs;
            this.prepare = prepare;
        }

        private static TrainingConfig iris() {
            try {
                return Presets.open("iris").config();
            } catch (backprop.session.SessionException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void push(PlanePanel panel, KeyCode... keys) {
            panel.focusByKeyboard();
            panel.robot().push(KeyCode.ESCAPE);
            Stream.of(keys).forEach(panel.robot()::push);
        }

        private static void probe(PlanePanel panel, double... inputs) {
            panel.robot().interact(() -> new Probes(panel.model()).add(inputs));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyModeAndView(Scene scene, FxRobot robot) {
        for (Locale language : List.of(Languages.ENGLISH, Languages.SPANISH)) {
            for (int width : new int[] {1440, 1100}) {
                PlanePanel panel = PlanePanel.open(
                        stage, robot, scene.config, scene.epochs, width, width == 1440 ? 900 : 700, language);
                try {
                    scene.prepare.accept(panel);
                    robot.moveTo("#epochLabel");
                    String name = "sheet-" + scene + "-" + language.getLanguage() + "-" + width;
                    assertThat(panel.picture(name)).isNotEmpty();
                    robot.interact(() -> panel.model().darkProperty().set(true));
                    assertThat(panel.picture(name + "-dark")).isNotEmpty();
                } finally {
                    panel.close();
                }
            }
        }
    }
}
