package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.engine.Part;
import backprop.training.Situation;
import backprop.training.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainRuleTest {

    private static final Part W11_OF_LAYER_1 = new Part.Weight(0, 0, 0);

    /** The factors are printed in Mazur, A Step by Step Backpropagation Example (2015), with nine digits. */
    @Test
    void mazursChainOfAnOutputWeightIsUnfolded() {
        List<Line> chain = chain(mazur(), new Part.Weight(1, 0, 0));
        assertThat(lefts(chain))
                .containsExactly(
                        "\u2202L/\u2202w_11^(2)",
                        "\u2202L/\u2202y_1",
                        "\u2202y_1/\u2202z_1^(2)",
                        "\u03b4_1^(2)",
                        "\u2202z_1^(2)/\u2202w_11^(2)");
        assertThat(results(chain).stream().mapToDouble(Double::doubleValue).toArray())
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(0.082167041, 0.74136507, 0.186815602, 0.138498562, 0.593269992);
        assertThat(chain)
                .extracting(line -> line.meaning().orElseThrow())
                .containsExactly(Meaning.CHAIN, Meaning.LOSS_BY_OUTPUT, Meaning.SLOPE, Meaning.DELTA, Meaning.SOURCE);
    }

    @Test
    void mazursChainOfAHiddenWeightSumsOverBothPaths() {
        List<Line> chain = chain(mazur(), W11_OF_LAYER_1);
        assertThat(Explained.print(chain.get(0), 4))
                .startsWith("\u2202L/\u2202w_11^(1) = \u2202L/\u2202a_1^(1) \u22c5 \u2202a_1^(1)/\u2202z_1^(1)"
                        + " \u22c5 \u2202z_1^(1)/\u2202w_11^(1) = 0.03635");
        assertThat(chain.get(0).result()).isCloseTo(0.000438568, within(1e-9));
        Line paths = line(chain, "\u2202L/\u2202a_1^(1)");
        assertThat(paths.result()).isCloseTo(0.036350306, within(1e-9));
        assertThat(paths.meaning()).contains(Meaning.PATHS);
        assertThat(Explained.print(paths, 4))
                .contains("\u2211_k \u2202L/\u2202z_k^(2) \u22c5 \u2202z_k^(2)/\u2202a_1^(1)")
                .contains(" = w_11^(2) \u03b4_1^(2) + w_21^(2) \u03b4_2^(2) = 0.4 ");
        assertThat(line(chain, "\u2202a_1^(1)/\u2202z_1^(1)").result()).isCloseTo(0.241300709, within(1e-9));
        assertThat(line(chain, "\u2202z_1^(1)/\u2202w_11^(1)").result()).isEqualTo(0.05);
    }

    @Test
    void aSinglePathIsOneProductFromTheLossToTheWeight() {
        Network network = new Network(
                new Architecture(2, List.of(new Layer(3, Activation.TANH), Explained.sigmoid(1))),
                new double[] {.1, .2, .3, .4, .5, .6, 0, 0, 0, .7, .8, .9, .1});
        Situation situation = Explained.first(
                network,
                Explained.rule(Loss.BINARY_CROSS_ENTROPY, new Optimizer.Sgd(.5), true),
                new Sample(new double[] {0, 1}, new double[] {1}));
        List<Line> chain = chain(situation, new Part.Weight(0, 2, 1));
        assertThat(Explained.print(chain.get(0), 4))
                .startsWith(
                        "\u2202L/\u2202w_32^(1) = \u2202L/\u2202y \u22c5 \u2202y/\u2202z^(2) \u22c5 \u2202z^(2)/\u2202a_3^(1)"
                                + " \u22c5 \u2202a_3^(1)/\u2202z_3^(1) \u22c5 \u2202z_3^(1)/\u2202w_32^(1) = ");
        // z of the output is .7 tanh .2 + .8 tanh .4 + .9 tanh .6 + .1; dL/dy of t = 1 is -1/y.
        double z = .7 * Math.tanh(.2) + .8 * Math.tanh(.4) + .9 * Math.tanh(.6) + .1;
        assertThat(line(chain, "\u2202L/\u2202y").result()).isCloseTo(-1 - Math.exp(-z), within(1e-12));
        assertThat(line(chain, "\u2202z^(2)/\u2202a_3^(1)").result()).isEqualTo(.9);
    }

    @Test
    void aBiasCountsFully() {
        List<Line> chain = chain(mazur(), new Part.Bias(1, 0));
        Line last = chain.get(chain.size() - 1);
        assertThat(Explained.print(last, 4)).isEqualTo("\u2202z_1^(2)/\u2202b_1^(2) = 1");
        assertThat(last.meaning()).contains(Meaning.BIAS);
        assertThat(chain.get(0).result()).isCloseTo(0.138498561629, within(1e-11));
    }

    /** Every parameter of networks with every activation and loss: compared with central differences of the loss. */
    @Test
    void theProductIsTheGradient() {
        for (Situation situation : networks()) {
            Architecture shape = situation.network().architecture();
            for (Part parameter : parameters(shape)) {
                List<Line> chain = chain(situation, parameter);
                Line whole = chain.get(0);
                double product = whole.numbers().orElseThrow().value(new Rounding(Rounding.EXACT));
                assertThat(product).isCloseTo(whole.result(), within(1e-12 * Math.max(1, Math.abs(product))));
                double numeric = centralDifference(situation, index(shape, parameter));
                assertThat(whole.result())
                        .as(shape + " " + situation.rule().loss() + " " + parameter)
                        .isCloseTo(numeric, within(1e-6 * Math.max(1, Math.abs(numeric))));
            }
        }
    }

    @Test
    void theProductIsWhatTheBackwardChapterSays() {
        Calculation calculation = Calculation.of(mazur(), Topic.training(0), Optional.of(W11_OF_LAYER_1));
        Line whole = calculation.sections(Chapter.CHAIN).get(0).line(0);
        Line backward = Explained.lines(calculation, Stage.BACKWARD).stream()
                .filter(line -> line.meaning().isEmpty() && line.about().equals(Optional.of(W11_OF_LAYER_1)))
                .findFirst()
                .orElseThrow();
        assertThat(Explained.print(whole, 10)).endsWith(" = " + last(Explained.print(backward, 10)));
    }

    @Test
    void anOutputThatIsOneToTheLastBitIsReadInOneStep() {
        Network network = new Network(new Architecture(1, List.of(Explained.sigmoid(1))), new double[] {100, 0});
        Situation situation = Explained.first(
                network,
                Explained.rule(Loss.BINARY_CROSS_ENTROPY, new Optimizer.Sgd(.5), true),
                new Sample(new double[] {1}, new double[] {0}));
        List<Line> chain = chain(situation, new Part.Weight(0, 0, 0));
        assertThat(chain).hasSize(3);
        assertThat(Explained.print(chain.get(1), 4))
                .isEqualTo("\u03b4^(1) = \u2202L/\u2202z^(1) = y \u2212 t = 1 \u2212 0 = 1");
        assertThat(chain.get(0).result()).isEqualTo(1);
    }

    @Test
    void aPointHasNoLossToStartFromAndANeuronNoChain() {
        Calculation point = Calculation.of(mazur(), Topic.point(.05, .1), Optional.of(W11_OF_LAYER_1));
        assertThat(point.sections(Chapter.CHAIN)).extracting(Section::size).containsExactly(0);
        Calculation neuron = Calculation.of(mazur(), Topic.training(0), Optional.of(new Part.Neuron(0, 0)));
        assertThat(neuron.sections(Chapter.CHAIN)).isEmpty();
        assertThat(neuron.traced()).isEmpty();
    }

    @Test
    void aTestRowHasEverythingButTheUpdate() {
        Situation base = mazur();
        Situation situation = new Situation(
                base.network(),
                base.rule(),
                base.memory(),
                base.batch(),
                Explained.dataOf(base.rows(), List.of(new Sample(new double[] {.5, .25}, new double[] {1, 0}))));
        Calculation calculation = Calculation.of(situation, Topic.test(0), Optional.of(W11_OF_LAYER_1));
        // By hand: .15 * .5 + .2 * .25 + .35.
        assertThat(Explained.result(calculation, Stage.FORWARD, "z_1^(1)")).isCloseTo(.475, within(1e-12));
        assertThat(calculation.sections(Chapter.CHAIN)).isNotEmpty();
        assertThat(calculation.sections(Chapter.BACKWARD)).hasSize(4);
        assertThat(calculation.sections(Chapter.UPDATE))
                .extracting(Section::size)
                .containsExactly(0);
    }

    @Test
    void aLargeNetworkNeedsOneSectionForEachNeuronOnTheWay() {
        Calculation calculation = Calculation.of(large(), Topic.training(0), Optional.of(W11_OF_LAYER_1));
        assertThat(calculation.sections(Chapter.CHAIN)).hasSize(1 + 1 + 32 + 32 + 1);
        Line paths = line(Explained.lines(calculation, Stage.BACKWARD), "\u2202L/\u2202a_1^(1)");
        assertThat(Explained.print(paths, 4)).contains("= \u2211_k w_k,1^(2) \u03b4_k^(2) = ");
    }

    private static Situation mazur() {
        return Explained.mazur(new Optimizer.Sgd(.5));
    }

    private static Situation large() {
        List<Layer> layers = new ArrayList<>(java.util.Collections.nCopies(3, new Layer(32, Activation.TANH)));
        layers.add(Explained.sigmoid(1));
        return situation(new Architecture(2, layers), Loss.BINARY_CROSS_ENTROPY, 1);
    }

    private static List<Situation> networks() {
        List<Situation> situations = new ArrayList<>();
        for (Activation f : Activation.values()) {
            for (Loss loss : Loss.values()) {
                for (int outputs = 1; outputs <= 3 && f != Activation.SOFTMAX; outputs++) {
                    Activation last =
                            switch (loss) {
                                case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
                                case CROSS_ENTROPY -> Activation.SOFTMAX;
                                default -> f;
                            };
                    Architecture shape = new Architecture(
                            2, List.of(new Layer(2, f), new Layer(outputs, f), new Layer(outputs, last)));
                    situations.add(situation(shape, loss, f.ordinal() + 10 * outputs));
                }
            }
        }
        return situations;
    }

    private static Situation situation(Architecture shape, Loss loss, int seed) {
        Random random = new Random(seed);
        Network network =
                new Network(shape, random.doubles(shape.parameterCount(), -1, 1).toArray());
        double[] targets = new double[shape.outputs()];
        targets[0] = 1;
        return Explained.first(
                network,
                Explained.rule(loss, new Optimizer.Sgd(.5), true),
                new Sample(random.doubles(shape.inputs(), -1, 1).toArray(), targets));
    }

    private static List<Part> parameters(Architecture shape) {
        List<Part> parts = new ArrayList<>();
        for (int l = 0; l < shape.depth(); l++) {
            for (int to = 0; to < shape.units(l); to++) {
                for (int from = 0; from < shape.sources(l); from++) {
                    parts.add(new Part.Weight(l, to, from));
                }
                parts.add(new Part.Bias(l, to));
            }
        }
        return parts;
    }

    private static int index(Architecture shape, Part part) {
        return part instanceof Part.Weight weight
                ? shape.weightIndex(weight.layer(), weight.to(), weight.from())
                : shape.biasIndex(((Part.Bias) part).layer(), ((Part.Bias) part).to());
    }

    private static double centralDifference(Situation situation, int index) {
        double h = 1e-5;
        double w = situation.network().parameter(index);
        return (loss(situation, index, w + h) - loss(situation, index, w - h)) / (2 * h);
    }

    private static double loss(Situation situation, int index, double w) {
        Sample row = situation.rows().get(0);
        return new backprop.engine.ForwardPass(situation.network().with(index, w), row.inputs())
                .loss(situation.rule().loss(), row.targets());
    }

    private static List<Line> chain(Situation situation, Part parameter) {
        Calculation calculation = Calculation.of(situation, Topic.training(0), Optional.of(parameter));
        return Explained.lines(calculation).stream()
                .filter(line -> line.meaning().isPresent())
                .toList();
    }

    private static List<String> lefts(List<Line> lines) {
        return lines.stream().map(Explained::left).toList();
    }

    private static List<Double> results(List<Line> lines) {
        return lines.stream().map(Line::result).toList();
    }

    private static Line line(List<Line> lines, String left) {
        return lines.stream()
                .filter(line -> Explained.left(line).equals(left))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + left + " in " + lefts(lines)));
    }

    private static String last(String printed) {
        return printed.substring(printed.lastIndexOf(" = ") + 3);
    }
}
