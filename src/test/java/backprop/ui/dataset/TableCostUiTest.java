package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.ThreadCost;
import backprop.ui.shell.Waiting;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** What ten thousand rows cost on the JavaFX thread; in processor time, since other programs may run beside the tests. */
@ExtendWith(LabExtension.class)
@Tag("bench")
class TableCostUiTest {

    private static final int ROWS = 10_000;
    private static final int TIMES = 41;
    private static final double LIMIT_MILLIS = 4;

    private Stage stage;
    private LabFixture lab;
    private TableView<Integer> view;
    private RowTable table;
    private RowSelection selection;
    private Map<Column, ColumnFormat> formats;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    /** Two moons, of which 2,000 rows are tested and every tenth is left out. */
    @BeforeEach
    void open() {
        TrainingConfig xor = Configs.xor();
        var moons = new Split(0.2, 1, Split.Drawing.FROM_ALL).of(new Recipe(Generator.MOONS, ROWS, 0.1, 1).dataset());
        List<Integer> tenth = IntStream.range(0, ROWS * 4 / 5)
                .filter(row -> row % 10 == 0)
                .boxed()
                .toList();
        TrainingConfig config = xor.withData(moons.withLeftOut(tenth));
        lab = LabFixture.open(stage, Configs.run(config, 2), 1440, 900, Languages.ENGLISH);
        Waiting.onFx(this::build);
    }

    /** The table with selection and rows as in the panel, in a window of its own. */
    private void build() {
        LabModel model = lab.model();
        view = new TableView<>();
        view.setId("datasetTable");
        TableEditing editing = new TableEditing(view, model, lab.laboratory().training(), () -> table.shown()
                .getValue()
                .rows());
        table = new RowTable(
                view, model.texts(DatasetController.class), model.numbers(), editing, Runnable::run, System::nanoTime);
        formats = formats(RowSet.of(model.snapshot(), RowSet.Listed.ALL));
        show();
        selection = new RowSelection(view, model, table.shown());
        StackPane root = new StackPane(view);
        root.getStyleClass().addAll("laboratory", "panel");
        root.getStylesheets()
                .addAll(
                        LabModel.class.getResource("lab.css").toExternalForm(),
                        DatasetController.class.getResource("dataset.css").toExternalForm());
        Stage window = new Stage();
        window.setScene(new Scene(root, 256, 300));
        window.show();
        layOut();
    }

    @AfterEach
    void close() {
        Waiting.onFx(() -> view.getScene().getWindow().hide());
        lab.laboratory().close();
    }

    private static Map<Column, ColumnFormat> formats(RowSet rows) {
        return Column.of(rows.config().data(), rows.scoring()).stream()
                .filter(column -> !(column instanceof Column.Outcome))
                .collect(Collectors.toMap(Function.identity(), column -> ColumnFormat.of(column, rows, 4)));
    }

    private void show() {
        LabModel model = lab.model();
        table.show(new TableContent(
                RowSet.of(model.snapshot(), RowSet.Listed.ALL),
                formats,
                model.numbers(),
                model.palette(),
                Refusals.NONE,
                false));
    }

    private void layOut() {
        view.applyCss();
        view.layout();
    }

    private static double millisOf(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] millis) {
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    @Test
    void aSnapshotStaysBelowTheLimit() {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long epoch = lab.model().snapshot().epoch();
            lab.laboratory().training().stepEpoch();
            Snapshot next = lab.await(snapshot -> snapshot.epoch() > epoch);
            assertThat(next.train().rows()).isEqualTo(7_200);
            millis[i] = Waiting.onFx(() -> millisOf(() -> {
                show();
                layOut();
            }));
        }
        ThreadCost.assertBelow("a snapshot stays below the limit", median(millis), LIMIT_MILLIS);
    }

    @Test
    void aStepOfScrollingStaysBelowTheLimit() {
        VirtualFlow<?> flow = (VirtualFlow<?>) view.lookup(".virtual-flow");
        double[] millis = new double[4 * TIMES];
        for (int i = 0; i < millis.length; i++) {
            // Three rows, as a notch of the wheel; every tenth step is a page somewhere else.
            boolean jump = i % 10 == 9;
            int row = i * ROWS / millis.length;
            millis[i] = Waiting.onFx(() -> millisOf(() -> {
                if (jump) {
                    flow.scrollTo(row);
                } else {
                    flow.scrollPixels(75);
                }
                layOut();
            }));
        }
        ThreadCost.assertBelow("a step of scrolling stays below the limit", median(millis), LIMIT_MILLIS);
    }

    @Test
    void theFormatsOfOtherDataStayBelowTheLimit() {
        double[] millis = new double[TIMES];
        RowSet rows = RowSet.of(lab.model().snapshot(), RowSet.Listed.ALL);
        for (int i = 0; i < TIMES; i++) {
            millis[i] = Waiting.onFx(() -> millisOf(() -> formats(rows)));
        }
        ThreadCost.assertBelow("the formats of other data stay below the limit", median(millis), LIMIT_MILLIS);
    }

    @Test
    void commandsForAllRowsStayBelowTheLimit() {
        double[] millis = new double[TIMES];
        RowCommands commands = new RowCommands(
                lab.model(),
                lab.laboratory().training(),
                () -> table.shown().getValue().rows(),
                selection::rows,
                key -> {});
        Waiting.onFx(() -> {
            selection.selectAll();
            assertThat(selection.rows().size()).isEqualTo(ROWS);
            assertThat(commands.whyNotRemove()).contains("removeRow.last");
        });
        for (int i = 0; i < TIMES; i++) {
            millis[i] = Waiting.onFx(() -> millisOf(() -> {
                commands.whyNotAdd();
                commands.whyNotRemove();
            }));
        }
        ThreadCost.assertBelow("commands for all rows stay below the limit", median(millis), LIMIT_MILLIS);
    }
}
