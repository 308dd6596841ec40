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
import backprop.engine.Regularization;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever computes with the numbers that are printed gets the result that is printed. */
class RecomputationTest {

    private static final List<Optimizer> OPTIMIZERS = List.of(
            new Optimizer.Sgd(.5),
            new Optimizer.Momentum(.1, .9),
            new Optimizer.Nesterov(.1, .9),
            new Optimizer.Adagrad(.1, 1e-10),
            new Optimizer.RmsProp(.01, .99, 1e-8),
            new Optimizer.Adam(.01, .9, .999, 1e-8));
    private static final List<Regularization> PENALTIES =
            List.of(new Regularization.None(), new Regularization.L1(.01), new Regularization.L2(.03));

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 7, 10})
    void everyPrintedLineRecomputes(int digits) {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Activation hidden : Activation.values()) {
            for (Loss loss : Loss.values()) {
                if (hidden != Activation.SOFTMAX) {
                    count += check(situation(hidden, loss), digits, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(1000);
    }

    private static int check(Situation situation, int digits, List<String> wrong) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < situation.rows().size(); row++) {
            lines.addAll(Explained.lines(Calculation.ofRow(situation, row)));
        }
        for (Line line : lines) {
            if (line.numbers().isPresent()) {
                String printed = Explained.print(line, digits);
                String[] sides = printed.split(" = | \u2190 ");
                double computed = PaperAndPencil.compute(sides[sides.length - 2]);
                String rounded = Explained.ENGLISH.of(new Rounding(digits).round(computed), digits);
                double shown = PaperAndPencil.compute(sides[sides.length - 1].replace(" ", ""));
                if (Math.abs(Double.parseDouble(rounded.replace('\u2212', '-')) - shown) > 1e-12 * Math.abs(shown)) {
                    wrong.add(printed + " but was " + computed);
                }
            }
        }
        return lines.size();
    }

    /** A network 2-3-2 after some updates, whose optimizer and penalty vary with the activation and the loss. */
    private static Situation situation(Activation hidden, Loss loss) {
        Activation output =
                switch (loss) {
                    case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
                    case CROSS_ENTROPY -> Activation.SOFTMAX;
                    default -> hidden;
                };
        Architecture shape = new Architecture(2, List.of(new Layer(3, hidden), new Layer(2, output)));
        int variant = hidden.ordinal() + loss.ordinal();
        Hyperparameters rule = new Hyperparameters(
                loss,
                OPTIMIZERS.get(variant % OPTIMIZERS.size()),
                BatchSize.FULL,
                true,
                PENALTIES.get(variant % PENALTIES.size()),
                true);
        Random random = new Random(variant);
        Network network =
                new Network(shape, random.doubles(shape.parameterCount(), -2, 2).toArray());
        Sample[] rows = {sample(random, 1, 0), sample(random, 0.25, 0.75), sample(random, 0, 1)};
        return Explained.later(network, rule, memory(rule.optimizer(), shape, random), rows);
    }

    private static Sample sample(Random random, double... targets) {
        return new Sample(random.doubles(2, -1, 1).toArray(), targets);
    }

    private static OptimizerMemory memory(Optimizer optimizer, Architecture shape, Random random) {
        double[][] arrays = new double[optimizer.memoryNames().size()][];
        for (int name = 0; name < arrays.length; name++) {
            arrays[name] = random.doubles(shape.parameterCount(), 0, 0.1).toArray();
        }
        return new OptimizerMemory(3, arrays);
    }
}
