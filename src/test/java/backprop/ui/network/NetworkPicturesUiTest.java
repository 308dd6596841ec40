package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(LabExtension.class)
@Tag("pictures")
class NetworkPicturesUiTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({
        "xor, 1440, 900, light, weight",
        "xor, 1100, 700, dark, bias",
        "8-8, 1440, 900, light, neuron",
        "32-32, 1440, 900, dark, neuron",
        "wide, 1100, 700, dark, none",
        "deep, 1100, 700, light, weight"
    })
    void theNetworkIsDrawnAtEverySizeInBothThemes(String name, int width, int height, String theme, String hovered) {
        TrainingConfig config = config(name);
        LabFixture lab = Waiting.onFx(() -> LabFixture.show(
                stage,
                Configs.run(config, name.equals("deep") ? 0 : 63),
                width,
                height,
                theme.equals("dark") ? Languages.SPANISH : Languages.ENGLISH));
        lab.await(snapshot -> true);
        Waiting.onFx(() -> {
            lab.model().darkProperty().set(theme.equals("dark"));
            lab.model().subjectProperty().set(Subject.training(1));
            lab.model().hoveredProperty().set(part(hovered));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.picture("network-" + name + "-" + width + "-" + theme)).isNotEmpty();
        Waiting.onFx(lab.laboratory()::close);
    }

    private static Optional<Part> part(String name) {
        return switch (name) {
            case "weight" -> Optional.of(new Part.Weight(0, 2, 1));
            case "neuron" -> Optional.of(new Part.Neuron(1, 0));
            case "bias" -> Optional.of(new Part.Bias(0, 2));
            default -> Optional.empty();
        };
    }

    private static TrainingConfig config(String name) {
        return switch (name) {
            case "8-8" -> Configs.xor(new Layer(8, Activation.TANH), new Layer(8, Activation.RELU));
            case "32-32" -> Configs.xor(new Layer(32, Activation.TANH), new Layer(32, Activation.TANH));
            case "deep" ->
                Configs.xor(
                        Collections.nCopies(8, new Layer(64, Activation.TANH)).toArray(Layer[]::new));
            case "wide" -> wide();
            case "2-2-1" -> Configs.xor(new Layer(2, Activation.TANH));
            case "stuck" -> Configs.xor(new Layer(4, Activation.RELU), new Layer(4, Activation.TANH));
            default -> Configs.xor();
        };
    }

    private static TrainingConfig wide() {
        Random random = new Random(1);
        List<Sample> rows = IntStream.range(0, 20)
                .mapToObj(r -> new Sample(
                        random.doubles(16, -3, 5)
                                .map(x -> Math.round(x * 100) / 100.0)
                                .toArray(),
                        random.doubles(16, 0, 1).map(Math::round).toArray()))
                .toList();
        Dataset data = new Dataset(
                IntStream.range(0, 16)
                        .mapToObj(i -> i == 3 ? "petal length" : "x" + (i + 1))
                        .toList(),
                IntStream.range(0, 16).mapToObj(i -> "y" + (i + 1)).toList(),
                rows,
                List.of());
        TrainingConfig xor = Configs.xor();
        return new TrainingConfig(
                data,
                new Architecture(16, List.of(new Layer(6, Activation.TANH), new Layer(16, Activation.SIGMOID))),
                xor.start(),
                xor.rule());
    }

    /** What the mouse brings up: what is selected and pointed at, the field, the buttons, signs at neurons that are stuck. */
    @ParameterizedTest
    @CsvSource({
        "2-2-1, 1440, 900, light, selected-neuron",
        "xor, 1440, 900, light, selected-weight",
        "xor, 1440, 900, dark, selected-bias",
        "xor, 1440, 900, light, editor",
        "xor, 1100, 700, dark, editor",
        "xor, 1440, 900, light, buttons",
        "xor, 1440, 900, dark, gap",
        "stuck, 1440, 900, light, stuck",
        "32-32, 1440, 900, dark, stuck",
        "xor, 1440, 900, light, delta",
        "xor, 1440, 900, light, zoom2",
        "8-8, 1440, 900, dark, zoom2",
        "32-32, 1440, 900, light, zoom4",
        "deep, 1440, 900, light, none",
        "deep, 1440, 900, dark, zoom4",
        "deep, 1440, 900, light, zoom9",
        "32-32, 1440, 900, light, backward",
        "8-8, 1440, 900, dark, backward"
    })
    void whatIsDoneWithTheNetworkIsDrawn(String name, int width, int height, String theme, String what) {
        LabFixture lab = LabFixture.open(
                stage,
                Configs.run(config(name), name.equals("deep") ? 0 : 63),
                width,
                height,
                theme.equals("dark") ? Languages.SPANISH : Languages.ENGLISH);
        FxRobot robot = new FxRobot();
        robot.interact(() -> lab.model().darkProperty().set(theme.equals("dark")));
        NetworkDiagram diagram = robot.lookup("#networkDiagram").queryAs(NetworkDiagram.class);
        prepare(what, lab, robot, diagram);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.picture("network-" + name + "-" + width + "-" + theme + "-" + what))
                .isNotEmpty();
        Waiting.onFx(lab.laboratory()::close);
    }

    private static void prepare(String what, LabFixture lab, FxRobot robot, NetworkDiagram diagram) {
        switch (what) {
            case "selected-neuron" -> select(lab, robot, new Part.Neuron(0, 1));
            case "selected-weight" -> select(lab, robot, new Part.Weight(0, 2, 1));
            case "selected-bias" -> select(lab, robot, new Part.Bias(0, 2));
            case "editor" -> {
                select(lab, robot, new Part.Weight(0, 2, 1));
                robot.interact(diagram::requestFocus);
                robot.type(KeyCode.F2);
                robot.interact(() -> robot.lookup("#parameterEditor")
                        .queryAs(TextField.class)
                        .setText("one"));
                robot.type(KeyCode.ENTER);
            }
            case "buttons" -> moveTo(robot, diagram, new Part.Neuron(0, 1));
            case "gap" -> moveTo(robot, diagram, new Part.Weight(1, 0, 0));
            case "stuck" -> {
                robot.interact(() -> lab.laboratory().training().setParameter(new Part.Bias(0, 1), -60));
                lab.await(snapshot -> snapshot.stuck().causes().size() > 0);
                robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(0, 1))));
            }
            case "delta" -> robot.clickOn("#deltaButton");
            case "backward" -> {
                robot.interact(() -> {
                    lab.model().reduceMotionProperty().set(true);
                    diagram.zoom(3);
                });
                for (int stage = 0; stage < 3; stage++) {
                    lab.laboratory().training().stepStage();
                }
                lab.await(
                        snapshot -> snapshot.position().stage().equals(Optional.of(backprop.training.Stage.BACKWARD)));
            }
            case "zoom2" -> robot.interact(() -> diagram.zoom(2));
            case "zoom4" -> robot.interact(() -> diagram.zoom(4));
            case "zoom9" -> robot.interact(() -> diagram.zoom(9));
            default -> {}
        }
    }

    private static void select(LabFixture lab, FxRobot robot, Part part) {
        robot.interact(() -> lab.model().selectedPartProperty().set(Optional.of(part)));
    }

    private static void moveTo(FxRobot robot, NetworkDiagram diagram, Part part) {
        Rectangle2D box = diagram.viewProperty().get().orElseThrow().placeOf(part);
        robot.moveTo(diagram.localToScreen((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2));
    }
}
