package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Evaluator;
import backprop.engine.fast.FastPasses;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.training.TrainingState;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnFormatTest {

    private static final Numbers ENGLISH = new Numbers(Languages.ENGLISH);

    /** Rows with these first inputs. */
    private static RowSet rows(double... inputs) {
        List<Sample> samples = Arrays.stream(inputs)
                .mapToObj(x -> new Sample(new double[] {x, 0}, new double[] {1}))
                .toList();
        TrainingConfig xor = Configs.xor();
        Dataset data = xor.data().withTrain(samples);
        TrainingConfig config = xor.withData(data);
        Evaluator evaluator = new Evaluator(
                FastPasses.INSTANCE, config.architecture(), config.rule().loss());
        return new RowSet(
                config,
                evaluator.evaluate(TrainingState.initial(config).network(), config.trainRows()),
                Optional.empty(),
                RowSet.Listed.ALL);
    }

    private static ColumnFormat input(double... inputs) {
        return ColumnFormat.of(new Column.Input(0), rows(inputs), 4);
    }

    @Test
    void wholeNumbersHaveNoDecimals() {
        assertThat(input(0, 1).text(1, ENGLISH)).isEqualTo("1");
        assertThat(input(0, 12).widest()).isEqualTo("00");
    }

    @Test
    void allNumbersOfAColumnHaveAsManyDecimalsAsTheOneWithMost() {
        ColumnFormat format = input(0, 0.25, -3);
        assertThat(format.text(0, ENGLISH)).isEqualTo("0.00");
        assertThat(format.text(-3, ENGLISH)).isEqualTo("\u22123.00");
        assertThat(format.widest()).isEqualTo("+0.00");
    }

    @Test
    void thereAreNoMoreDecimalsThanTheUserWants() {
        assertThat(input(1.0 / 3).text(1.0 / 3, ENGLISH)).isEqualTo("0.333");
    }

    @Test
    void aNumberThatIsTooSmallDoesNotLookLikeZero() {
        ColumnFormat format = input(1e-7, 0.5);
        assertThat(format.text(1e-7, ENGLISH)).isEqualTo("1.000\u00b710\u207b\u2077");
        assertThat(format.widest()).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void anErrorAlwaysHasItsSign() {
        ColumnFormat format = ColumnFormat.of(new Column.Error(0), rows(0), 4);
        assertThat(format.text(0.1234, ENGLISH)).isEqualTo("+0.123");
        assertThat(format.text(-0.25, ENGLISH)).isEqualTo("\u22120.250");
        assertThat(format.widest()).isEqualTo("+0.000");
    }

    @Test
    void anErrorThatRoundsToZeroHasNone() {
        ColumnFormat format = ColumnFormat.of(new Column.Error(0), rows(0), 4);
        for (double zero : new double[] {0, -0.0, 0.0001, -0.0001}) {
            assertThat(format.text(zero, ENGLISH)).isEqualTo("0.000");
        }
    }

    @Test
    void hugePredictionsFitTheirColumn() {
        ColumnFormat format = ColumnFormat.of(new Column.Prediction(0), rows(0), 4);
        assertThat(format.text(12.345, ENGLISH)).isEqualTo("12.35");
        assertThat(format.text(1.234e30, ENGLISH)).isEqualTo("1\u00b710\u00b3\u2070");
        assertThat(format.text(Double.POSITIVE_INFINITY, ENGLISH)).isEqualTo("\u221e");
    }
}
