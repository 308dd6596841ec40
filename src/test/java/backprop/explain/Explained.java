package backprop.explain;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.Optimizer;
import backprop.engine.OptimizerMemory;
import backprop.engine.Regularization;
import backprop.engine.Rows;
import backprop.engine.fast.FastPasses;
import backprop.training.Situation;
import backprop.training.Stage;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Situations from textbooks, and what a calculation prints of them. */
final class Explained {

    static final DecimalNotation ENGLISH = new Decimals(Locale.ENGLISH);

    private Explained() {}

    /** Mazur, A Step by Step Backpropagation Example (2015): the biases are held. */
    static Situation mazur(Optimizer optimizer) {
        Network network = new Network(
                new Architecture(2, List.of(sigmoid(2), sigmoid(2))),
                new double[] {.15, .2, .25, .3, .35, .35, .4, .45, .5, .55, .6, .6});
        return first(
                network,
                rule(Loss.HALF_SQUARED_ERROR, optimizer, false),
                new Sample(new double[] {.05, .1}, new double[] {.01, .99}));
    }

    /** Han, Kamber, Pei, Data Mining (2012), example 9.1. */
    static Situation hanAndKamber() {
        Network network = new Network(
                new Architecture(3, List.of(sigmoid(2), sigmoid(1))),
                new double[] {.2, .4, -.5, -.3, .1, .2, -.4, .2, -.3, -.2, .1});
        return first(
                network,
                rule(Loss.HALF_SQUARED_ERROR, new Optimizer.Sgd(.9), true),
                new Sample(new double[] {1, 0, 1}, new double[] {1}));
    }

    static Layer sigmoid(int units) {
        return new Layer(units, backprop.engine.Activation.SIGMOID);
    }

    static Hyperparameters rule(Loss loss, Optimizer optimizer, boolean trainBiases) {
        return new Hyperparameters(loss, optimizer, BatchSize.FULL, false, new Regularization.None(), trainBiases);
    }

    /** Before the first update. */
    static Situation first(Network network, Hyperparameters rule, Sample... rows) {
        OptimizerMemory memory =
                OptimizerMemory.empty(rule.optimizer(), network.architecture().parameterCount());
        return later(network, rule, memory, rows);
    }

    static Situation later(Network network, Hyperparameters rule, OptimizerMemory memory, Sample... rows) {
        return new Situation(
                network,
                rule,
                memory,
                NextBatch.of(FastPasses.INSTANCE, network, rule, rowsOf(rows), 1, 0, Long.MAX_VALUE),
                dataOf(List.of(rows), List.of()));
    }

    /** Rows below names that do not matter. */
    static Dataset dataOf(List<Sample> train, List<Sample> test) {
        Sample row = train.get(0);
        return new Dataset(
                Collections.nCopies(row.inputs().length, "x"),
                Collections.nCopies(row.targets().length, "y"),
                train,
                test);
    }

    static Rows rowsOf(Sample... rows) {
        return Rows.of(
                List.of(rows).stream().map(Sample::inputs).toList(),
                List.of(rows).stream().map(Sample::targets).toList());
    }

    static List<Line> lines(Calculation calculation) {
        return calculation.sections().stream()
                .flatMap(section ->
                        java.util.stream.IntStream.range(0, section.size()).mapToObj(section::line))
                .toList();
    }

    static List<Line> lines(Calculation calculation, Stage stage) {
        return lines(calculation).stream().filter(line -> line.stage() == stage).toList();
    }

    /** The left side of a line, such as {@code w_11^(1)}. */
    static String left(Line line) {
        return PlainText.of(new Typesetter(ENGLISH, new Digits(4, 4)).set(line.left()));
    }

    /** The result of the last line of {@code stage} whose left side is {@code left}. */
    static double result(Calculation calculation, Stage stage, String left) {
        List<Line> found = lines(calculation, stage).stream()
                .filter(line -> left(line).equals(left))
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("no line computes " + left + ", but "
                    + lines(calculation, stage).stream().map(Explained::left).toList());
        }
        return found.get(found.size() - 1).result();
    }

    /** The whole line with {@code digits} digits. */
    static String print(Line line, int digits) {
        return PlainText.of(new Typesetter(ENGLISH, line.digits(digits, 0)).line(line));
    }
}
