package backprop.engine.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.GradientPass;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.RowOrder;
import backprop.engine.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is written out for one shape has the bits of the loops for all shapes. */
class TwoFourOneGradientTest {

    private static final Activation[] NEURONS = Arrays.stream(Activation.values())
            .filter(f -> f != Activation.SOFTMAX)
            .toArray(Activation[]::new);

    @Property(tries = 300)
    void theGradientHasTheBitsOfTheLoops(@ForAll long seed) {
        Random random = new Random(seed);
        Loss loss = Loss.values()[random.nextInt(3)];
        Activation output = loss == Loss.BINARY_CROSS_ENTROPY ? Activation.SIGMOID : neuron(random);
        Architecture shape = shape(2, neuron(random), 4, output, 1);
        double[] w = random.doubles(shape.parameterCount(), -3, 3).toArray();
        int n = 1 + random.nextInt(TwoFourOneGradient.CAPACITY);
        RowOrder rows = new RowOrder(Rows.of(many(n, 2, random), many(n, 1, random)));
        GradientPass loops = n == 1 ? new SingleRowGradient(shape, loss) : new BlockGradient(shape, loss, n);
        assertArrayEquals(gradient(loops, w, rows, n), gradient(new TwoFourOneGradient(shape, loss), w, rows, n));
    }

    private static Activation neuron(Random random) {
        return NEURONS[random.nextInt(NEURONS.length)];
    }

    private static List<double[]> many(int count, int width, Random random) {
        return Stream.generate(() -> random.doubles(width, -2, 2).toArray())
                .limit(count)
                .toList();
    }

    /** The second of two batches, so that what the first one leaves behind would be seen. */
    private static double[] gradient(GradientPass pass, double[] w, RowOrder rows, int n) {
        pass.parameters().setValues(w);
        for (int batch = 0; batch < 2; batch++) {
            pass.begin(n);
            pass.add(rows, 0, n);
        }
        // Where nothing flows back, the two may differ in the sign of 0: adding 0 makes it positive.
        return DoubleStream.of(pass.parameters().flatGradient())
                .map(x -> x + 0.0)
                .toArray();
    }

    @Test
    void itIsTakenForThisShapeAlone() {
        assertTrue(TwoFourOneGradient.fits(shape(2, Activation.TANH, 4, Activation.SIGMOID, 1)));
        assertFalse(TwoFourOneGradient.fits(shape(3, Activation.TANH, 4, Activation.SIGMOID, 1)));
        assertFalse(TwoFourOneGradient.fits(shape(2, Activation.TANH, 5, Activation.SIGMOID, 1)));
        assertFalse(TwoFourOneGradient.fits(shape(2, Activation.TANH, 4, Activation.SIGMOID, 2)));
        assertFalse(TwoFourOneGradient.fits(shape(2, Activation.TANH, 4, Activation.SOFTMAX, 1)));
        assertFalse(TwoFourOneGradient.fits(new Architecture(2, List.of(new Layer(1, Activation.TANH)))));
    }

    private static Architecture shape(int inputs, Activation hidden, int units, Activation output, int outputs) {
        return new Architecture(inputs, List.of(new Layer(units, hidden), new Layer(outputs, output)));
    }
}
