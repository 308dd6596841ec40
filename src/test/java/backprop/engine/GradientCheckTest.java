package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.engine.fast.FastPasses;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GradientCheckTest {

    private static final Rows XOR = Rows.of(
            List.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {1, 0}, new double[] {1, 1}),
            List.of(new double[] {0}, new double[] {1}, new double[] {1}, new double[] {0}));

    @Property(tries = 60)
    void everyNetworkAgreesWithCentralDifferencesButAtKinks(@ForAll long seed) {
        RandomTrainings training = RandomTrainings.drawSmall(new Random(seed));
        GradientCheck check = new GradientCheck(
                FastPasses.INSTANCE, training.network(), training.rule().loss(), training.rows());
        for (GradientCheck.Entry entry : check.entries(GradientCheck.USUAL_STEP)) {
            assertTrue(entry.atKink() || entry.relativeError() <= GradientCheck.TOLERANCE, entry::toString);
        }
    }

    @Test
    void aLinearNeuronHasTheDifferenceOfAParabola() {
        // L = 1/2 (w x + b - t)^2 with w 1, b 0, x 2, t 1: dL/dw = 2, dL/db = 1, and central differences are exact.
        Network network = network(Activation.LINEAR, 1, 0);
        Rows row = Rows.of(List.of(new double[] {2}), List.of(new double[] {1}));
        List<GradientCheck.Entry> entries =
                new GradientCheck(FastPasses.INSTANCE, network, Loss.HALF_SQUARED_ERROR, row).entries(0.25);
        assertEquals(2.0, entries.get(0).analytic());
        assertEquals(2.0, entries.get(0).numeric());
        assertEquals(1.0, entries.get(1).analytic());
        assertEquals(1.0, entries.get(1).numeric());
    }

    @Test
    void aReluThatChangesSidesWithinTheStepIsAKinkAndNoError() {
        Network network = network(Activation.RELU, 1, -1e-7);
        Rows row = Rows.of(List.of(new double[] {0}), List.of(new double[] {1}));
        GradientCheck check = new GradientCheck(FastPasses.INSTANCE, network, Loss.HALF_SQUARED_ERROR, row);
        GradientCheck.Entry bias = check.entries(1e-5).get(1);
        assertTrue(bias.atKink());
        assertTrue(bias.relativeError() > 0.1);
        assertFalse(check.entries(1e-8).get(1).atKink());
        assertTrue(GradientCheck.worst(check.entries(1e-5)).relativeError() <= GradientCheck.TOLERANCE);
    }

    @Test
    void anEluWhoseSlopeBendsWithinTheStepIsAKinkToo() {
        Network network = network(Activation.ELU, 1, -1e-7);
        Rows row = Rows.of(List.of(new double[] {1e-7}), List.of(new double[] {1e-3}));
        GradientCheck check = new GradientCheck(FastPasses.INSTANCE, network, Loss.HALF_SQUARED_ERROR, row);
        assertTrue(check.entries(1e-5).get(1).atKink());
    }

    @Test
    void theErrorFirstFallsWithTheSquareOfTheStepAndThenRisesByRounding() {
        Architecture shape =
                new Architecture(2, List.of(new Layer(4, Activation.TANH), new Layer(1, Activation.SIGMOID)));
        Network network = new Network(shape, new Initializer.XavierUniform().draw(shape, 7));
        List<GradientCheck.Sweep> sweep =
                new GradientCheck(FastPasses.INSTANCE, network, Loss.BINARY_CROSS_ENTROPY, XOR).sweep();
        assertEquals(100, sweep.get(1).error() / sweep.get(2).error(), 5);
        assertTrue(sweep.get(10).error() > sweep.get(4).error());
        assertTrue(sweep.get(4).error() < GradientCheck.TOLERANCE);
    }

    @Test
    void aParameterIsNamedByItsPlace() {
        Architecture shape =
                new Architecture(2, List.of(new Layer(3, Activation.TANH), new Layer(1, Activation.SIGMOID)));
        assertEquals(new Part.Weight(0, 1, 0), GradientCheck.part(shape, 2));
        assertEquals(new Part.Bias(0, 2), GradientCheck.part(shape, 8));
        assertEquals(new Part.Weight(1, 0, 2), GradientCheck.part(shape, 11));
        assertEquals(new Part.Bias(1, 0), GradientCheck.part(shape, 12));
    }

    private static Network network(Activation f, double w, double b) {
        return new Network(new Architecture(1, List.of(new Layer(1, f))), new double[] {w, b});
    }
}
