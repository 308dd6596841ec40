package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Architecture;
import backprop.engine.Hyperparameters;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.Optimizer;
import backprop.engine.OptimizerMemory;
import backprop.engine.Part;
import backprop.engine.fast.FastPasses;
import backprop.training.Situation;
import backprop.training.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calculation where the network receives scaled inputs. */
class ScaledCalculationTest {

    private static Situation situation(Scaling.Method method, double[] parameters, Sample... rows) {
        int inputs = rows[0].inputs().length;
        Network network =
                new Network(new Architecture(inputs, List.of(Explained.sigmoid(2), Explained.sigmoid(1))), parameters);
        Hyperparameters rule = Explained.rule(Loss.HALF_SQUARED_ERROR, new Optimizer.Sgd(.5), true);
        Dataset data = Explained.dataOf(List.of(rows), List.of(rows)).withScaling(method);
        Sample[] received = Arrays.stream(rows)
                .map(row -> new Sample(data.scaling().of(row.inputs()), row.targets()))
                .toArray(Sample[]::new);
        return new Situation(
                network,
                rule,
                OptimizerMemory.empty(rule.optimizer(), parameters.length),
                NextBatch.of(FastPasses.INSTANCE, network, rule, Explained.rowsOf(received), 1, 0, Long.MAX_VALUE),
                data);
    }

    private static Sample row(double target, double... inputs) {
        return new Sample(inputs, new double[] {target});
    }

    /** Means 4 and 20, deviations 2 and 10: row 1 becomes (1, -1). */
    private static Situation standard() {
        return situation(
                Scaling.Method.STANDARD,
                new double[] {.5, .25, -.5, 1, .1, .2, 1, -1, .3},
                row(1, 6, 10),
                row(0, 2, 30));
    }

    private static List<String> printed(Calculation calculation, Chapter chapter) {
        List<String> lines = new ArrayList<>();
        for (Section section : calculation.sections(chapter)) {
            for (int i = 0; i < section.size(); i++) {
                lines.add(Explained.print(section.line(i), 4));
            }
        }
        return lines;
    }

    @Test
    void theForwardPassBeginsWithWhatTheNetworkReceives() {
        Calculation calculation = Calculation.ofRow(standard(), 0);
        assertThat(printed(calculation, Chapter.FORWARD))
                .startsWith(
                        "x_1\u2032 = (x_1 \u2212 x\u0304_1)/s_1 = (6 \u2212 4)/2 = 1",
                        "x_2\u2032 = (x_2 \u2212 x\u0304_2)/s_2 = (10 \u2212 20)/10 = \u22121",
                        "z_1^(1) = w_11^(1) x_1\u2032 + w_12^(1) x_2\u2032 + b_1^(1)"
                                + " = 0.5 \u22c5 1 + 0.25 \u22c5 (\u22121) + 0.1 = 0.35");
        Section first = calculation.sections(Chapter.FORWARD).get(0);
        assertThat(first.neuron()).isEmpty();
        assertThat(first.line(1).about()).contains(new Part.Input(1));
    }

    @Test
    void aRangeIsToldAsTheLargestLessTheSmallest() {
        Situation range = situation(
                Scaling.Method.RANGE, new double[] {.5, .25, .1, .2, 1, -1, .3}, row(1, 3), row(0, -1), row(1, 4));
        assertThat(printed(Calculation.ofRow(range, 0), Chapter.FORWARD).get(0))
                .isEqualTo("x\u2032 = (x \u2212 x_min)/(x_max \u2212 x_min) = (3 \u2212 (\u22121))/5 = 0.8");
    }

    @Test
    void aGradientOfTheFirstLayerHasTheScaledInputAsFactor() {
        Calculation calculation = Calculation.of(standard(), Topic.training(0), Optional.of(new Part.Weight(0, 0, 1)));
        assertThat(printed(calculation, Chapter.BACKWARD))
                .anyMatch(line -> line.startsWith("\u2202L/\u2202w_12^(1) = \u03b4_1^(1) x_2\u2032 = "));
        assertThat(printed(calculation, Chapter.CHAIN))
                .anyMatch(line -> line.equals("\u2202z_1^(1)/\u2202w_12^(1) = x_2\u2032 = \u22121"));
    }

    /** The same network on rows that were scaled by hand. */
    @Test
    void allThatFollowsIsThatOfTheScaledRow() {
        Situation scaled = standard();
        Sample byHand = row(1, 1, -1);
        Situation plain = situation(Scaling.Method.NONE, scaled.network().parameters(), byHand, row(0, -1, 1));
        List<Line> lines = Explained.lines(Calculation.ofRow(scaled, 0));
        List<Line> same = Explained.lines(Calculation.ofRow(plain, 0));
        assertThat(lines.subList(2, lines.size()).stream().map(Line::result))
                .containsExactlyElementsOf(same.stream().map(Line::result).toList());
    }

    @Test
    void testRowsAndPointsAreScaledToo() {
        double row = Explained.result(Calculation.ofRow(standard(), 0), Stage.FORWARD, "y");
        Calculation test = Calculation.of(standard(), Topic.test(0), Optional.empty());
        assertThat(Explained.result(test, Stage.FORWARD, "y")).isEqualTo(row);
        assertThat(Explained.result(Calculation.ofPoint(standard(), 6, 10), Stage.FORWARD, "y"))
                .isEqualTo(row);
    }

    /** The gradient that is told, against central differences of the loss by the weight. */
    @Test
    void theGradientOfAScaledInputIsTheSlopeOfTheLoss() {
        Situation situation = standard();
        double h = 1e-6;
        double told = Explained.result(Calculation.ofRow(situation, 0), Stage.BACKWARD, "\u2202L/\u2202w_12^(1)");
        assertThat(told).isCloseTo((loss(situation, h) - loss(situation, -h)) / (2 * h), within(1e-9));
    }

    private static double loss(Situation situation, double change) {
        double w = situation.network().weight(0, 0, 1);
        Network moved = situation.network().with(new Part.Weight(0, 0, 1), w + change);
        double y = moved.predict(1, -1)[0];
        return (y - 1) * (y - 1) / 2;
    }

    @ParameterizedTest
    @EnumSource(TranscriptFormat.class)
    void everyTranscriptHasTheLine(TranscriptFormat format) {
        Words words = new Words(Locale.ENGLISH, new Decimals(Locale.ENGLISH), 4);
        String text = format.render(Transcript.of("T", 0, Calculation.ofRow(standard(), 0), words));
        assertThat(text)
                .contains(
                        format == TranscriptFormat.TEXT
                                ? "  x_1\u2032 = (x_1 \u2212 x\u0304_1)/s_1 = (6 \u2212 4)/2 = 1"
                                : "x_{1}^{\\prime} = \\frac{x_{1} - \\bar{x}_{1}}{s_{1}} = \\frac{6 - 4}{2} = \\mathbf{1}")
                .contains("minus the mean in training, divided by the standard deviation");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6, 9, 12, 15})
    void everyPrintedLineRecomputes(int digits) {
        Random random = new Random(digits);
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Scaling.Method method : List.of(Scaling.Method.RANGE, Scaling.Method.STANDARD)) {
            for (int i = 0; i < 40; i++) {
                Sample[] rows = Stream.generate(
                                () -> row(1, random.doubles(2, -300, 900).toArray()))
                        .limit(5)
                        .toArray(Sample[]::new);
                Situation situation = situation(method, random.doubles(9, -1, 1).toArray(), rows);
                for (Line line : Explained.lines(Calculation.ofRow(situation, 0))) {
                    count += line.numbers().isPresent() ? 1 : 0;
                    check(line, digits, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(1000);
    }

    private static void check(Line line, int digits, List<String> wrong) {
        String printed = Explained.print(line, digits);
        String[] sides = printed.split(" = | \u2190 ");
        if (line.numbers().isPresent()) {
            double computed = PaperAndPencil.compute(sides[sides.length - 2]);
            double rounded = new Rounding(line.digits(digits, 0).result()).round(computed);
            double result = PaperAndPencil.compute(sides[sides.length - 1]);
            if (Math.abs(rounded - result) > 1e-15 * Math.abs(result)) {
                wrong.add(printed + " but was " + computed);
            }
        }
    }
}
