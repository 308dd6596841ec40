package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The analytic gradient beside central differences of the loss, and the fast trainer beside the readable passes. */
class GradientTest {

    private static final double H = 1e-5;
    private static final double RATE = 0.25;

    private static final List<double[]> INPUTS = List.of(
            new double[] {0.3, -0.7}, new double[] {1.1, 0.4}, new double[] {-0.9, 0.8}, new double[] {0.2, 0.6});
    private static final List<double[]> TARGETS = List.of(
            new double[] {0.2, 0.3, 0.5}, new double[] {1, 0, 0}, new double[] {0, 0.6, 0.4}, new double[] {0, 0, 1});

    /** Every activation in the hidden layers, with every output layer and loss that go together. */
    static Stream<Arguments> everyCombination() {
        return hidden().flatMap(f -> Arrays.stream(Activation.values()).flatMap(output -> Arrays.stream(Loss.values())
                .filter(loss -> loss.accepts(output))
                .map(loss -> Arguments.of(f, output, loss))));
    }

    private static Stream<Activation> hidden() {
        return Arrays.stream(Activation.values()).filter(f -> f != Activation.SOFTMAX);
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void theGradientIsThatOfCentralDifferences(Activation hidden, Activation output, Loss loss) {
        Network network = network(hidden, output);
        double[] x = INPUTS.get(0);
        double[] t = TARGETS.get(0);
        double[] analytic = new BackwardPass(new ForwardPass(network, x), loss, t).gradient();

        for (int i = 0; i < analytic.length; i++) {
            double above = new ForwardPass(network.with(i, network.parameter(i) + H), x).loss(loss, t);
            double below = new ForwardPass(network.with(i, network.parameter(i) - H), x).loss(loss, t);
            double numeric = (above - below) / (2 * H);
            assertEquals(numeric, analytic[i], 1e-8 + 1e-7 * Math.abs(numeric), "parameter " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void anUpdateTakesTheMeanGradientOfTheBatch(Activation hidden, Activation output, Loss loss) {
        Network network = network(hidden, output);
        double[] mean = new double[network.architecture().parameterCount()];
        for (int r = 0; r < INPUTS.size(); r++) {
            double[] gradient =
                    new BackwardPass(new ForwardPass(network, INPUTS.get(r)), loss, TARGETS.get(r)).gradient();
            for (int i = 0; i < mean.length; i++) {
                mean[i] += gradient[i] / INPUTS.size();
            }
        }
        Trainer trainer = Training.of(INPUTS, TARGETS, network, loss, new Optimizer.Sgd(RATE));
        trainer.epoch();

        double[] expected = network.parameters();
        for (int i = 0; i < mean.length; i++) {
            expected[i] -= RATE * mean[i];
        }
        assertArrayEquals(expected, trainer.network().parameters(), 1e-12);
    }

    private static Network network(Activation hidden, Activation output) {
        Architecture shape =
                new Architecture(2, List.of(new Layer(4, hidden), new Layer(3, hidden), new Layer(3, output)));
        return new Network(shape, new Initializer.Uniform(1).draw(shape, 11));
    }
}
