package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.Optimizer;
import backprop.engine.OptimizerMemory;
import backprop.engine.Regularization;
import backprop.engine.fast.FastPasses;
import backprop.training.Situation;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The words beside the title of the update, for rows in their own order: a batch of 3 begins with the rows 1, 2 and 3. */
class BatchWordsTest {

    private static final Network NETWORK =
            new Network(new Architecture(1, List.of(Explained.sigmoid(1))), new double[] {1, 0});

    @Test
    void aBatchNamesItsRowsAndTheSelectedOneAmongThem() {
        assertThat(update(20, new BatchSize(3), 1, Locale.ENGLISH))
                .isEqualTo("mean of 3 rows (1\u20133), with the selected row 2 \u00b7 \u03b7 = 0.5");
    }

    @Test
    void aBatchWithoutTheSelectedRowSaysSo() {
        assertThat(update(20, new BatchSize(3), 10, Locale.ENGLISH))
                .isEqualTo("mean of 3 rows (1\u20133), without the selected row 11 \u00b7 \u03b7 = 0.5");
        assertThat(update(20, new BatchSize(1), 10, Locale.ENGLISH))
                .isEqualTo("from row 1 alone, without the selected row 11 \u00b7 \u03b7 = 0.5");
        assertThat(update(20, new BatchSize(12), 19, new Locale("es")))
                .isEqualTo("media de 12 filas (1\u201312), sin la fila seleccionada 20 \u00b7 \u03b7 = 0,5");
    }

    @Test
    void aBatchOfAllRowsSaysSo() {
        assertThat(update(20, BatchSize.FULL, 3, Locale.ENGLISH))
                .isEqualTo("mean of 20 rows, all of training \u00b7 \u03b7 = 0.5");
    }

    private static String update(int count, BatchSize size, int selected, Locale locale) {
        Sample[] rows = IntStream.range(0, count)
                .mapToObj(i -> new Sample(new double[] {i}, new double[] {i % 2}))
                .toArray(Sample[]::new);
        Hyperparameters rule = new Hyperparameters(
                Loss.HALF_SQUARED_ERROR, new Optimizer.Sgd(.5), size, false, new Regularization.None(), true);
        Situation situation = new Situation(
                NETWORK,
                rule,
                OptimizerMemory.empty(rule.optimizer(), 2),
                NextBatch.of(FastPasses.INSTANCE, NETWORK, rule, Explained.rowsOf(rows), 1, 0, Long.MAX_VALUE),
                Explained.dataOf(List.of(rows), List.of()));
        return new Words(locale, new Decimals(locale), 4)
                .detail(Chapter.UPDATE, Calculation.ofRow(situation, selected));
    }
}
