package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Evaluator;
import backprop.engine.fast.FastPasses;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.training.TrainingState;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnFormatsTest {

    private static final Column IN_1 = new Column.Input(0);
    private static final Column IN_2 = new Column.Input(1);

    private final ColumnFormats formats = new ColumnFormats();

    private static RowSet rows(UnaryOperator<Dataset> change) {
        TrainingConfig xor = Configs.xor();
        TrainingConfig config = xor.withData(change.apply(xor.data()));
        Evaluator evaluator = new Evaluator(
                FastPasses.INSTANCE, config.architecture(), config.rule().loss());
        return new RowSet(
                config,
                evaluator.evaluate(TrainingState.initial(config).network(), config.trainRows()),
                Optional.empty(),
                RowSet.Listed.ALL);
    }

    private static Sample row(double x1, double x2, double y) {
        return new Sample(new double[] {x1, x2}, new double[] {y});
    }

    @Test
    void whatDoesNotChangeIsTheVerySame() {
        var before = formats.of(rows(data -> data), 4);
        assertThat(formats.of(rows(data -> data), 4)).isSameAs(before);
        var dragged = formats.of(rows(data -> data.withRow(1, row(0.25, 1, 1))), 4);
        assertThat(dragged.get(IN_1).decimals()).isEqualTo(2);
        assertThat(dragged.get(IN_2)).isSameAs(before.get(IN_2));
    }

    @Test
    void theFormatsAreThoseOfTheRowsHoweverTheyBecameThem() {
        List<UnaryOperator<Dataset>> changes = List.of(
                data -> data.withRow(1, row(0.25, -1000, 0.5)),
                data -> data,
                data -> data.withRowAdded(2, row(0.125, 1, 1)),
                data -> data.withTrain(IntStream.range(0, 100)
                        .mapToObj(i -> row(i, i / 8.0, 0))
                        .toList()),
                data -> data.withTrain(
                        IntStream.range(0, 100).mapToObj(i -> row(-i, i, 0)).toList()),
                data -> data.withNames(List.of("a", "b"), data.outputs()));
        for (UnaryOperator<Dataset> change : changes) {
            RowSet rows = rows(change);
            assertThat(formats.of(rows, 4)).isEqualTo(new ColumnFormats().of(rows, 4));
            assertThat(formats.of(rows, 3)).isEqualTo(new ColumnFormats().of(rows, 3));
        }
    }
}
