package backprop.ui.dataspace;

import backprop.data.RowRef;
import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Layer;
import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.RowEditor;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.hidden.HiddenChoice;
import backprop.ui.dataspace.hidden.HiddenSpacePlot;
import backprop.ui.dataspace.plot.DataSpacePlot;
import backprop.ui.dataspace.plot.LayeredCanvas;
import backprop.ui.dataspace.plot.Sessions;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.ThreadCost;
import backprop.ui.shell.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** What a snapshot costs on the JavaFX thread; in processor time, since other programs may run beside the tests. */
@ExtendWith(LabExtension.class)
@Tag("bench")
class DataSpaceCostUiTest {

    private static final int SNAPSHOTS = 30;
    private static final int GRIDS = 9;
    private static final double PLOT = 330;
    private static final double LIMIT_MILLIS = 4;

    private Stage stage;
    private LabFixture lab;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(TrainingConfig config) {
        lab = LabFixture.open(stage, Configs.run(config, 3), 1440, 900, Languages.ENGLISH);
    }

    private static LayeredCanvas canvas() {
        LayeredCanvas canvas = new LayeredCanvas();
        canvas.resize(PLOT, PLOT);
        canvas.layout();
        return canvas;
    }

    private double costOfASnapshot() {
        return costOfASnapshot(plot -> {});
    }

    /** @param prepare chooses what the plot shows */
    private double costOfASnapshot(Consumer<DataSpacePlot> prepare) {
        LayeredCanvas canvas = canvas();
        DataSpacePlot plot = Waiting.onFx(() -> {
            DataSpacePlot made = new DataSpacePlot(lab.model(), canvas);
            prepare.accept(made);
            return made;
        });
        return medianCost(plot::show);
    }

    /** The median of the milliseconds for a new snapshot: colours, contour, rows, all of them changed. */
    private double medianCost(Runnable show) {
        return ThreadCost.median(SNAPSHOTS, () -> {
            long epoch = lab.model().snapshot().epoch();
            lab.laboratory().training().stepEpoch();
            lab.await(snapshot -> snapshot.epoch() > epoch);
            return ThreadCost.millisOnJavaFx(show);
        });
    }

    @Test
    void fourRowsCostLittle() {
        open(Configs.xor(new Layer(32, Activation.TANH), new Layer(32, Activation.TANH)));
        ThreadCost.assertBelow("four rows cost little", costOfASnapshot(), LIMIT_MILLIS);
    }

    @Test
    void tenThousandRowsStayBelowTheLimit() {
        for (int rows : List.of(2_000, 10_000)) {
            open(Sessions.circle(rows));
            ThreadCost.assertBelow(
                    "ten thousand rows stay below the limit: " + rows + " rows", costOfASnapshot(), LIMIT_MILLIS);
            lab.laboratory().close();
        }
    }

    @Test
    void threeClassesStayBelowTheLimit() {
        open(Sessions.blobs());
        ThreadCost.assertBelow("three classes stay below the limit", costOfASnapshot(), LIMIT_MILLIS);
    }

    @Test
    void theLinesOfManyNeuronsAndOneOfThemStayBelowTheLimit() {
        open(Configs.xor(new Layer(32, Activation.TANH), new Layer(32, Activation.TANH)));
        Waiting.onFx(() -> lab.model().selectedPartProperty().set(Optional.of(new Part.Neuron(1, 3))));
        ThreadCost.assertBelow(
                "the lines of many neurons and one of them stay below the limit",
                costOfASnapshot(plot -> plot.showLines(true)),
                LIMIT_MILLIS);
    }

    /** Each snapshot has other data, so that the rows are taken up anew. */
    @Test
    void draggingOneOfTenThousandRowsStaysBelowTheLimit() {
        open(Sessions.circle(10_000));
        LayeredCanvas canvas = canvas();
        DataSpacePlot plot = Waiting.onFx(() -> new DataSpacePlot(lab.model(), canvas));
        RowEditor edits = new RowEditor(lab.model()::snapshot, lab.laboratory().training());
        AtomicInteger next = new AtomicInteger();
        double median = ThreadCost.median(SNAPSHOTS, () -> {
            double x = next.getAndIncrement();
            Sample row = lab.model().snapshot().config().data().train().get(7).withInput(0, x);
            edits.replace(RowRef.training(7), row);
            lab.await(snapshot -> snapshot.config().data().train().get(7).input(0) == x);
            return ThreadCost.millisOnJavaFx(plot::show);
        });
        ThreadCost.assertBelow("dragging one of ten thousand rows stays below the limit", median, LIMIT_MILLIS);
    }

    @Test
    void theHiddenSpaceOfTenThousandRowsStaysBelowTheLimit() {
        for (TrainingConfig config : List.of(
                Sessions.circle(10_000),
                Sessions.circle(10_000)
                        .withHidden(List.of(new Layer(32, Activation.TANH), new Layer(32, Activation.TANH))),
                Configs.xor(new Layer(2, Activation.TANH)))) {
            open(config);
            LayeredCanvas canvas = canvas();
            HiddenSpacePlot plot = Waiting.onFx(() -> new HiddenSpacePlot(lab.model(), canvas, new HiddenChoice()));
            ThreadCost.assertBelow(
                    "the hidden space of ten thousand rows stays below the limit: "
                            + config.architecture().shape(),
                    medianCost(plot::show),
                    LIMIT_MILLIS);
            lab.laboratory().close();
        }
    }

    /** A plane of a high-resolution screen, which is coloured bit by bit when training rests. */
    @Test
    void aMillionPixelsAreColouredInPiecesBelowTheLimit() {
        open(Configs.xor());
        LayeredCanvas canvas = new LayeredCanvas();
        canvas.resize(1_050, 1_050);
        canvas.layout();
        DataSpacePlot plot = Waiting.onFx(() -> new DataSpacePlot(lab.model(), canvas));
        AtomicInteger next = new AtomicInteger();
        double dearest = ThreadCost.median(GRIDS, () -> {
            int pixels = 1_000 + next.getAndIncrement() % 2;
            lab.laboratory()
                    .training()
                    .setView(lab.model().snapshot().outputGrid().spec().withCells(128, 128), pixels);
            lab.await(snapshot -> snapshot.outputGrid().spec().columns() == pixels);
            return ThreadCost.largest(8, () -> ThreadCost.millisOnJavaFx(plot::show));
        });
        ThreadCost.assertBelow("a million pixels are coloured in pieces below the limit", dearest, LIMIT_MILLIS);
    }
}
