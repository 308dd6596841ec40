package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.engine.OptimizerMemory;
import backprop.engine.OptimizerType;
import backprop.engine.Part;
import backprop.engine.Regularization;
import backprop.training.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever computes with the numbers that are printed gets the result that is printed. */
class RecomputationTest {

    private static final List<Optimizer> OPTIMIZERS = Arrays.stream(OptimizerType.values())
            .map(type -> type.usual(type.slots().size() > 1 ? .01 : .1))
            .toList();
    private static final List<BatchSize> BATCHES = List.of(BatchSize.FULL, new BatchSize(1), new BatchSize(2));
    private static final List<Regularization> PENALTIES =
            List.of(new Regularization.None(), new Regularization.L1(.01), new Regularization.L2(.03));

    private static final String SIDES = " = | \u2190 ";

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void everyPrintedLineRecomputes(int digits) {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        int shortened = 0;
        for (Line line : lines(digits)) {
            if (line.numbers().isPresent()) {
                count++;
                shortened += line.digits(digits, 0).result() < digits ? 1 : 0;
                check(line, digits, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(5000);
        // Fewer digits than asked for are shown where a double has no more, which is seldom before the last ones.
        assertThat(shortened).isLessThan(digits <= 8 ? count / 1000 : count / 20);
    }

    private static void check(Line line, int digits, List<String> wrong) {
        String printed = Explained.print(line, digits);
        String[] sides = printed.split(SIDES);
        double computed = PaperAndPencil.compute(sides[sides.length - 2]);
        int shown = line.digits(digits, 0).result();
        double rounded = new Rounding(shown).round(computed);
        double result = PaperAndPencil.compute(sides[sides.length - 1]);
        if (Math.abs(rounded - result) > 1e-15 * Math.abs(result)) {
            wrong.add(printed + " but was " + computed);
        }
    }

    /** All lines of many networks; which optimizer, penalty, batch and steepness go together changes with {@code variant}. */
    private static List<Line> lines(int variant) {
        List<Line> lines = new ArrayList<>();
        for (Activation hidden : Activation.values()) {
            for (Loss loss : Loss.values()) {
                if (hidden != Activation.SOFTMAX) {
                    Situation situation = situation(hidden, loss, variant);
                    lines.addAll(lines(situation));
                }
            }
        }
        return lines;
    }

    private static List<Line> lines(Situation situation) {
        List<Part> traced = List.of(new Part.Weight(0, 2, 1), new Part.Bias(0, 0), new Part.Weight(1, 1, 2));
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < situation.rows().size(); row++) {
            lines.addAll(Explained.lines(Calculation.of(situation, Topic.training(row), Optional.of(traced.get(row)))));
        }
        return lines;
    }

    /** A network 2-3-2 after some updates; every third is so steep that its neurons are saturated. */
    private static Situation situation(Activation hidden, Loss loss, int shift) {
        Activation output =
                switch (loss) {
                    case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
                    case CROSS_ENTROPY -> Activation.SOFTMAX;
                    default -> hidden;
                };
        Architecture shape = new Architecture(2, List.of(new Layer(3, hidden), new Layer(2, output)));
        int variant = 5 * hidden.ordinal() + loss.ordinal() + shift;
        Hyperparameters rule = new Hyperparameters(
                loss,
                OPTIMIZERS.get(variant % OPTIMIZERS.size()),
                BATCHES.get(variant % BATCHES.size()),
                variant % 2 == 0,
                PENALTIES.get(variant / 2 % PENALTIES.size()),
                true);
        Random random = new Random(variant);
        double steepness = variant % 3 == 0 ? 12 : 2;
        Network network = new Network(
                shape,
                random.doubles(shape.parameterCount(), -steepness, steepness).toArray());
        Sample[] rows = {sample(random, 1, 0), sample(random, 0.25, 0.75), sample(random, 0, 1)};
        return Explained.later(network, rule, memory(rule.optimizer(), shape, random), rows);
    }

    private static Sample sample(Random random, double... targets) {
        return new Sample(random.doubles(2, -1, 1).toArray(), targets);
    }

    private static OptimizerMemory memory(Optimizer optimizer, Architecture shape, Random random) {
        double[][] arrays = new double[optimizer.type().slots().size()][];
        for (int name = 0; name < arrays.length; name++) {
            arrays[name] = random.doubles(shape.parameterCount(), 0, 0.1).toArray();
        }
        return new OptimizerMemory(3, arrays);
    }
}
