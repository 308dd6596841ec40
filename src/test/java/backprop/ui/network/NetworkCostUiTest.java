package backprop.ui.network;

import backprop.engine.Activation;
import backprop.engine.Layer;
import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.ThreadCost;
import backprop.ui.shell.Waiting;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.canvas.Canvas;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/** What the diagram costs on the JavaFX thread; in processor time, since other programs may run beside the tests. */
@ExtendWith(LabExtension.class)
@Tag("bench")
class NetworkCostUiTest {

    private static final int ROUNDS = 6;
    private static final int TIMES = 30;
    private static final double SNAPSHOT_LIMIT = 4;
    private static final double HOVER_LIMIT = 50;

    private Stage stage;
    private LabFixture lab;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(TrainingConfig config) {
        lab = LabFixture.open(stage, Configs.run(config, 3), 1440, 900, Languages.ENGLISH);
    }

    private static TrainingConfig net(int layers, int units) {
        Layer[] hidden =
                Collections.nCopies(layers, new Layer(units, Activation.TANH)).toArray(Layer[]::new);
        return Configs.xor(hidden);
    }

    /** The milliseconds for a drawing of a new snapshot: the least median of some rounds, since the first ones run cold. */
    private double costOfASnapshot(double width, double height, double zoom) {
        NetworkDiagram diagram = Waiting.onFx(() -> {
            NetworkDiagram made = new NetworkDiagram();
            made.resize(width, height);
            made.follow(lab.model());
            made.layout();
            made.zoom(zoom);
            return made;
        });
        NetworkRenderer renderer = new NetworkRenderer(new Canvas(width, height));
        NetworkView view = diagram.viewProperty().get().orElseThrow();
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            least = Math.min(
                    least,
                    ThreadCost.median(
                            TIMES,
                            () -> ThreadCost.millisOnJavaFx(() -> {
                                new NetworkValues(
                                        lab.model().snapshot(),
                                        lab.model().subjectInputs(),
                                        lab.model().selectedRow());
                                renderer.draw(view);
                            })));
        }
        return least;
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 8", "2, 32", "8, 64"})
    void aSnapshotCostsLittleAtNormalSizeInATallWindowAndEnlarged(int layers, int units) {
        open(net(layers, units));
        ThreadCost.assertBelow(
                "a snapshot costs little at normal size in a tall window and enlarged",
                costOfASnapshot(736, 385, 1),
                SNAPSHOT_LIMIT);
        ThreadCost.assertBelow(
                "a snapshot costs little at normal size in a tall window and enlarged: tall",
                costOfASnapshot(1300, 1000, 1),
                SNAPSHOT_LIMIT);
        ThreadCost.assertBelow(
                "a snapshot costs little at normal size in a tall window and enlarged: spread out",
                costOfASnapshot(736, 385, 3),
                SNAPSHOT_LIMIT);
        ThreadCost.assertBelow(
                "a snapshot costs little at normal size in a tall window and enlarged: enlarged",
                costOfASnapshot(736, 385, 30),
                SNAPSHOT_LIMIT);
    }

    @Test
    void pointingAtAPartLightsItUpInAllPanelsAtOnce() {
        open(net(2, 32));
        AtomicInteger next = new AtomicInteger();
        double median = ThreadCost.median(TIMES, () -> {
            int i = next.getAndIncrement();
            Part part = i % 2 == 0 ? new Part.Weight(1, i % 32, 3) : new Part.Neuron(0, i % 32);
            return ThreadCost.millisOnJavaFx(() -> {
                lab.model().hoveredProperty().set(Optional.of(part));
                lab.laboratory().root().layout();
            });
        });
        ThreadCost.assertBelow("pointing at a part lights it up in all panels at once", median, HOVER_LIMIT);
    }
}
