package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.ManualTaskQueue;
import backprop.training.Snapshot;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** Which layers are drawn anew when something changes; counted, since a time would depend on the machine. */
@ExtendWith(LabExtension.class)
class RedrawsUiTest {

    /** Fill and place of a path that no drawing uses: a layer that still has both has not been drawn since they were set. */
    private static final Color UNTOUCHED = Color.rgb(1, 2, 3, 0.5);

    private static final double OUTSIDE = -2000;

    /** Columns of the plane as long as there is something to do. */
    private static final int COARSE = 128;

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private Stage stage;
    private LabFixture lab;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open() {
        Waiting.onFx(() -> {
            lab = LabFixture.show(stage, Configs.run(Configs.xor(), 63), 1440, 900, Languages.ENGLISH, queue);
        });
        settle(snapshot -> columns(snapshot) > COARSE, 200_000_000);
    }

    private static int columns(Snapshot snapshot) {
        return snapshot.outputGrid().spec().columns();
    }

    private void stepEpoch() {
        Waiting.onFx(() -> lab.laboratory().training().stepEpoch());
        settle(snapshot -> snapshot.epoch() == 64, 0);
    }

    /** Lets the training thread work until a snapshot that fits is shown. */
    private void settle(Predicate<Snapshot> condition, long nanos) {
        Waiting.until(() -> {
            queue.pass(nanos);
            Snapshot snapshot = lab.model().snapshot();
            return snapshot != null && condition.test(snapshot);
        });
    }

    private Set<String> layersDrawnBy(Runnable action) {
        Waiting.onFx(() -> layers().values().forEach(RedrawsUiTest::mark));
        action.run();
        return Waiting.onFx(() -> layers().entrySet().stream()
                .filter(layer -> !isUntouched(layer.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void mark(Canvas layer) {
        GraphicsContext g = layer.getGraphicsContext2D();
        g.setFill(UNTOUCHED);
        g.beginPath();
        g.rect(OUTSIDE, OUTSIDE, 2, 2);
    }

    private static boolean isUntouched(Canvas layer) {
        GraphicsContext g = layer.getGraphicsContext2D();
        return g.getFill().equals(UNTOUCHED) && g.isPointInPath(OUTSIDE + 1, OUTSIDE + 1);
    }

    /**
     * The canvases of diagram, chart and plane from the lowest to the highest, such as {@code errorChart 0}; without the highest,
     * which holds the marks of what is pointed at and selected.
     */
    private Map<String, Canvas> layers() {
        Map<String, Canvas> layers = new LinkedHashMap<>();
        for (String id : Set.of("networkDiagram", "errorChart", "dataSpace")) {
            Node panel = lab.laboratory().root().lookup("#" + id);
            List<Canvas> canvases =
                    panel.lookupAll("Canvas").stream().map(Canvas.class::cast).toList();
            for (int i = 0; i < canvases.size() - 1; i++) {
                layers.put(id + " " + i, canvases.get(i));
            }
        }
        return layers;
    }

    /** At rest the plane comes once more, as fine as the pixels; no number has changed. */
    @Test
    void aFinerPlaneRedrawsThePlaneAlone() {
        stepEpoch();
        assertThat(columns(lab.model().snapshot())).isEqualTo(COARSE);
        Set<String> drawn = layersDrawnBy(() -> settle(snapshot -> columns(snapshot) > COARSE, 200_000_000));
        assertThat(drawn).containsExactly("dataSpace 0");
    }

    @Test
    void pointingAtAPartRedrawsTheHighestLayersAlone() {
        Optional<Part> part = Optional.of(new Part.Weight(0, 1, 0));
        Set<String> drawn = layersDrawnBy(
                () -> Waiting.onFx(() -> lab.model().hoveredProperty().set(part)));
        assertThat(drawn).isEmpty();
    }

    @Test
    void anotherRowLeavesThePlaneAndTheChart() {
        Set<String> drawn = layersDrawnBy(
                () -> Waiting.onFx(() -> lab.model().subjectProperty().set(Subject.training(2))));
        assertThat(drawn).containsExactly("networkDiagram 0");
    }

    @Test
    void anEpochRedrawsEachPanel() {
        assertThat(layersDrawnBy(this::stepEpoch)).containsExactly("dataSpace 0", "errorChart 0", "networkDiagram 0");
    }
}
