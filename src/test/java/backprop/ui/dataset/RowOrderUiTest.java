package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Evaluator;
import backprop.engine.fast.FastPasses;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Palette;
import backprop.ui.shell.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** When the list of the wrong rows is made anew; the clock is the test's. */
@ExtendWith(ApplicationExtension.class)
class RowOrderUiTest {

    /** As of noon of some day, since a clock need not begin at 0. */
    private static final long START = 43_200_000_000_000L;

    private static final TrainingConfig XOR = Configs.xor();

    private final AtomicLong now = new AtomicLong(START);
    private final RowSet early = rows(5);
    private final RowSet right = rows(2_000);
    private TableView<Integer> view;
    private RowOrder order;

    @BeforeEach
    void build() {
        Waiting.onFx(() -> {
            view = new TableView<>();
            order = new RowOrder(view, Runnable::run, () -> {}, now::get);
        });
    }

    /** XOR after so many epochs: at first some rows are wrong, in the end none is. */
    private static RowSet rows(int epochs) {
        TrainingRun run = Configs.run(XOR, epochs);
        Evaluator evaluator = new Evaluator(
                FastPasses.INSTANCE, XOR.architecture(), XOR.rule().loss());
        return new RowSet(
                XOR, evaluator.evaluate(run.state().network(), XOR.trainRows()), Optional.empty(), RowSet.Listed.ALL);
    }

    private static List<Integer> wrong(RowSet rows) {
        return IntStream.range(0, 4).filter(rows::isWrong).boxed().toList();
    }

    private void show(RowSet rows, boolean training) {
        Waiting.onFx(() -> order.show(new TableContent(
                rows, Map.of(), new Numbers(Languages.ENGLISH), Palette.LIGHT, Refusals.NONE, training)));
    }

    /** What is listed once all that was begun is done. */
    private List<Integer> listed() {
        WaitForAsyncUtils.waitForFxEvents();
        return Waiting.onFx(() -> new ArrayList<>(view.getItems()));
    }

    private void awaitRows(List<Integer> rows) {
        Waiting.until(() -> listed().equals(rows));
    }

    private void showWrongRows() {
        show(early, true);
        assertThat(listed()).containsExactly(0, 1, 2, 3);
        Waiting.onFx(() -> order.filterProperty().set(Arrangement.Filter.WRONG));
        assertThat(wrong(early)).isNotEmpty().hasSizeLessThan(4);
        assertThat(wrong(right)).isEmpty();
        awaitRows(wrong(early));
    }

    @Test
    void whileTrainingWrongRowsAreLookedForTwiceASecond() {
        showWrongRows();
        now.set(START + 499_999_999);
        show(right, true);
        assertThat(listed()).isEqualTo(wrong(early));
        now.set(START + 500_000_000);
        show(right, true);
        awaitRows(List.of());
        now.set(START + 1_000_000_000);
        show(early, true);
        awaitRows(wrong(early));
    }

    @Test
    void whenTrainingPausesTheListIsMadeAtOnce() {
        showWrongRows();
        show(right, true);
        show(right, false);
        awaitRows(List.of());
    }

    @Test
    void aTableSortedByErrorsKeepsItsOrderUntilTheRowsAreOthers() {
        show(early, false);
        Column error = new Column.Error(0);
        Waiting.onFx(() -> {
            order.sortBy(Optional.of(error), Arrangement.Direction.UP);
            order.refresh();
        });
        Arrangement byError = Arrangement.NATURAL.sortedBy(Optional.of(error), Arrangement.Direction.UP);
        assertThat(byError.of(early)).isNotEqualTo(byError.of(right));
        awaitRows(byError.of(early));
        show(right, false);
        assertThat(listed()).isEqualTo(byError.of(early));
        TrainingConfig again = right.config()
                .withData(right.config()
                        .data()
                        .withTrain(new ArrayList<>(right.config().data().train())));
        RowSet replaced = new RowSet(again, right.train(), Optional.empty(), RowSet.Listed.ALL);
        show(replaced, false);
        awaitRows(byError.of(right));
    }
}
