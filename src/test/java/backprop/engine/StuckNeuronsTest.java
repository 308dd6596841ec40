package backprop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.StuckNeurons.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

class StuckNeuronsTest {

    private static final long ALL = Long.MAX_VALUE;
    private static final Rows XOR = Rows.of(
            List.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {1, 0}, new double[] {1, 1}),
            List.of(new double[] {0}, new double[] {1}, new double[] {1}, new double[] {0}));

    /** Two hidden neurons with these biases, all weights 1 into them; the output sees nothing of them and has bias 9. */
    private static Network network(Activation hidden, double bias0, double bias1) {
        Architecture shape = new Architecture(2, List.of(new Layer(2, hidden), new Layer(1, Activation.SIGMOID)));
        return new Network(shape, new double[] {1, 1, 1, 1, bias0, bias1, 0, 0, 9});
    }

    private static StuckNeurons stuck(Network network, Loss loss) {
        return StuckNeurons.of(network, loss, XOR, ALL);
    }

    @Test
    void aReluThatSaysNothingOnAnyRowIsDead() {
        // The largest sum of inputs is 2.
        assertThat(stuck(network(Activation.RELU, -2, -1.99), Loss.BINARY_CROSS_ENTROPY)
                        .causes())
                .containsOnlyKeys(new Part.Neuron(0, 0))
                .containsValue(Cause.DEAD);
    }

    @Test
    void aTanhIsSaturatedWhereItsSlopeIsBelowOneHundredth() {
        // 1 - tanh(z)^2 = 0.01 at |z| = artanh(sqrt(0.99)) = 2.99322.
        assertThat(stuck(network(Activation.TANH, 2.9933, 2.9931), Loss.BINARY_CROSS_ENTROPY)
                        .causes())
                .containsOnlyKeys(new Part.Neuron(0, 0))
                .containsValue(Cause.SATURATED);
        assertThat(stuck(network(Activation.TANH, -2, -4.9933), Loss.BINARY_CROSS_ENTROPY)
                        .causes())
                .containsOnlyKeys(new Part.Neuron(0, 1));
    }

    @Test
    void aSigmoidIsSaturatedWhereItsSlopeIsBelowOneHundredthOfAQuarter() {
        // a (1 - a) = 0.0025 at |z| = 5.98645.
        assertThat(stuck(network(Activation.SIGMOID, 5.9866, 5.9863), Loss.BINARY_CROSS_ENTROPY)
                        .causes())
                .containsOnlyKeys(new Part.Neuron(0, 0));
    }

    @Test
    void anOutputIsSaturatedOnlyWhereTheLossLeavesItsSlope() {
        Network network = network(Activation.LINEAR, 0, 0);
        assertThat(stuck(network, Loss.BINARY_CROSS_ENTROPY).causes()).isEmpty();
        assertThat(stuck(network, Loss.HALF_SQUARED_ERROR).causes())
                .containsOnlyKeys(new Part.Neuron(1, 0))
                .containsValue(Cause.SATURATED);
    }

    @Test
    void aSlopeThatIsNeverSmallIsNeverStuck() {
        assertThat(stuck(network(Activation.LEAKY_RELU, -50, 50), Loss.BINARY_CROSS_ENTROPY)
                        .causes())
                .isEmpty();
    }

    @Test
    void whereAllRowsWouldTakeTooLongEvenlySpreadOnesAreLookedAt() {
        // Of rows 0 and 2, only row 2 has an input that is not 0.
        StuckNeurons half = StuckNeurons.of(network(Activation.RELU, -0.5, -1.5), Loss.BINARY_CROSS_ENTROPY, XOR, 18);
        assertThat(half.rows()).isEqualTo(2);
        assertThat(half.causes()).containsOnlyKeys(new Part.Neuron(0, 1));
        assertThat(StuckNeurons.of(network(Activation.RELU, -9, 0), Loss.BINARY_CROSS_ENTROPY, XOR, 0)
                        .rows())
                .isEqualTo(1);
    }
}
