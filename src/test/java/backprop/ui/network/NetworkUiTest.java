package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.ForwardPass;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(LabExtension.class)
class NetworkUiTest {

    private LabFixture lab;
    private FxRobot robot;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 63), 1440, 900, Languages.ENGLISH);
    }

    @BeforeEach
    void waitForTheWindow(FxRobot given) {
        robot = given;
        lab.await(snapshot -> snapshot.epoch() == 63);
    }

    @Test
    void pointingAtTheMiddleOfAConnectionTellsItsExactValue() {
        Curve curve = view().layout().gaps().get(0).curve(1, 0);
        moveTo(curve.at(0.5));
        assertThat(lab.model().hoveredProperty().get()).contains(new Part.Weight(0, 1, 0));
        String exact = new Numbers(Languages.ENGLISH).significant(network().weight(0, 1, 0), 5);
        assertThat(diagram().getAccessibleText()).isEqualTo("weight from x1 to neuron 2 of layer 1: " + exact);
    }

    @Test
    void leavingTheDiagramClearsWhatWasPointedAt() {
        moveTo(centre(view().layout().column(0), 2));
        assertThat(lab.model().hoveredProperty().get()).contains(new Part.Neuron(0, 2));
        robot.moveTo(".panel-title");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.model().hoveredProperty().get()).isEmpty();
        assertThat(diagram().getAccessibleText()).startsWith("Network 2-4-1");
    }

    @Test
    void theKeyboardMovesThroughNeuronsAndConnections() {
        robot.interact(diagram()::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(lab.model().hoveredProperty().get()).contains(new Part.Neuron(0, 2));
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(lab.model().hoveredProperty().get()).contains(new Part.Weight(0, 2, 1));
        assertThat(diagram().getAccessibleText()).startsWith("weight from x2 to neuron 3 of layer 1: ");
        robot.type(KeyCode.ESCAPE);
        assertThat(lab.model().hoveredProperty().get()).isEmpty();
        assertThat(lab.model().snapshot().epoch()).isEqualTo(63);
    }

    @Test
    void theSubtitleFollowsWhatIsSelected() {
        assertThat(subtitle()).isEqualTo("· row 2 selected");
        select(Subject.training(2));
        assertThat(subtitle()).isEqualTo("· row 3 selected");
        select(new Subject.Probe(List.of(0.3, 0.7)));
        assertThat(subtitle()).isEqualTo("· point (0.3, 0.7)");
    }

    @Test
    void aPointHasNeitherExpectationNorDelta() {
        select(new Subject.Probe(List.of(0.3, 0.7)));
        assertThat(view().values().expected(0)).isEmpty();
        assertThat(view().values().delta(0, 0)).isEmpty();
        assertThat(view().values().a(1, 0)).isEqualTo(network().predict(0.3, 0.7)[0]);
    }

    @Test
    void everyNumberComesFromTheSnapshotThatIsShown() {
        select(Subject.training(1));
        lab.laboratory().training().stepEpoch();
        Snapshot shown = lab.await(snapshot -> snapshot.epoch() == 64);
        ForwardPass expected = new ForwardPass(shown.network(), 0, 1);
        assertThat(view().values().snapshot()).isSameAs(shown);
        for (int unit = 0; unit < 4; unit++) {
            assertThat(view().values().a(0, unit)).isEqualTo(expected.a(0, unit));
            assertThat(view().values().z(0, unit)).isEqualTo(expected.z(0, unit));
        }
        // Cross-entropy with a sigmoid: delta = a - t.
        assertThat(view().values().delta(1, 0)).hasValue(expected.a(1, 0) - 1);
    }

    @Test
    void quantitiesHaveTheLettersOfTheCalculation() {
        assertThat(letters(new Part.Neuron(0, 2))).containsExactly("a 3 (1)", "z 3 (1)", "b 3 (1)", "δ 3 (1)");
        assertThat(letters(new Part.Neuron(1, 0))).containsExactly("y ", "z  (2)", "b  (2)", "δ  (2)");
        assertThat(letters(new Part.Weight(0, 2, 1))).containsExactly("w 32 (1)");
        assertThat(letters(new Part.Weight(1, 0, 2))).containsExactly("w 3 (2)");
    }

    /** What stands before the equals sign in each line of a label. */
    private List<String> letters(Part part) {
        return new PartTexts(view())
                .label(part).stream()
                        .map(MathText::runs)
                        .map(runs -> runs.subList(0, runs.size() - 1).stream()
                                .map(MathText.Run::text)
                                .collect(Collectors.joining(" ")))
                        .toList();
    }

    @Test
    void whatOtherPanelsPointAtIsSpokenHereToo() {
        robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Bias(1, 0))));
        assertThat(diagram().getAccessibleText()).startsWith("bias of neuron 1 of layer 2: ");
    }

    @Test
    void anotherRowRedrawsTheDiagramOnce() {
        List<NetworkView> drawn = new ArrayList<>();
        robot.interact(
                () -> diagram().viewProperty().addListener((property, old, view) -> drawn.add(view.orElseThrow())));
        select(Subject.training(3));
        assertThat(drawn).hasSize(1);
    }

    private NetworkDiagram diagram() {
        return robot.lookup("#networkDiagram").queryAs(NetworkDiagram.class);
    }

    private NetworkView view() {
        return diagram().viewProperty().get().orElseThrow();
    }

    private Network network() {
        return lab.model().snapshot().network();
    }

    private String subtitle() {
        return robot.lookup(".network .panel-subtitle").<Label>queryAll().stream()
                .map(Label::getText)
                .filter(text -> text.startsWith("·"))
                .findFirst()
                .orElseThrow();
    }

    private void select(Subject subject) {
        robot.interact(() -> lab.model().subjectProperty().set(subject));
    }

    private void moveTo(Point2D point) {
        robot.moveTo(diagram().localToScreen(point));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Point2D centre(Column column, int unit) {
        return new Point2D(column.x(), column.y(unit));
    }
}
