package backprop.engine.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BackwardPass;
import backprop.engine.Evaluation;
import backprop.engine.Evaluator;
import backprop.engine.ForwardPass;
import backprop.engine.GradientPass;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.RowOrder;
import backprop.engine.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every activation there is, whoever adds it, is the same function to every pass. */
class EveryActivationTest {

    /** A kind of gradient pass, with a network and a batch that it is chosen for. */
    private record Kernel(Class<? extends GradientPass> type, int[] units, int rows) {}

    private static final List<Kernel> KERNELS = List.of(
            new Kernel(TwoFourOneGradient.class, new int[] {4, 1}, 1),
            new Kernel(TwoFourOneGradient.class, new int[] {4, 1}, 4),
            new Kernel(SingleRowGradient.class, new int[] {5, 3, 2}, 1),
            new Kernel(RowMajorGradient.class, new int[] {25, 26, 2}, 7),
            new Kernel(BlockGradient.class, new int[] {5, 9, 2}, 13),
            new Kernel(BlockGradient.class, new int[] {5, 9, 2}, 100));

    static Stream<Activation> ofSingleNeurons() {
        return Arrays.stream(Activation.values()).filter(f -> f != Activation.SOFTMAX);
    }

    static Stream<Arguments> everyActivationInEveryKernel() {
        return ofSingleNeurons().flatMap(f -> KERNELS.stream().map(kernel -> Arguments.of(f, kernel)));
    }

    @ParameterizedTest
    @MethodSource("everyActivationInEveryKernel")
    void everyKernelComputesTheGradientOfTheReadablePass(Activation f, Kernel kernel) {
        Random random = new Random(9);
        Architecture shape = new Architecture(
                2, Arrays.stream(kernel.units()).mapToObj(n -> new Layer(n, f)).toList());
        Network network = network(shape, random);
        Rows rows = rows(shape, kernel.rows(), random);
        GradientPass pass = FastPasses.INSTANCE.gradients(shape, Loss.HALF_SQUARED_ERROR, kernel.rows());
        assertEquals(kernel.type(), pass.getClass());

        pass.parameters().setValues(network.parameters());
        pass.begin(kernel.rows());
        pass.add(new RowOrder(rows), 0, kernel.rows());

        assertArrayEquals(meanGradient(network, rows), pass.parameters().flatGradient(), 1e-12);
    }

    @ParameterizedTest
    @MethodSource("ofSingleNeurons")
    void predictionsOfAnyNumberOfRowsHaveTheBitsOfTheReadablePass(Activation f) {
        Random random = new Random(4);
        Architecture shape = new Architecture(2, List.of(new Layer(5, f), new Layer(2, f)));
        Network network = network(shape, random);
        for (int count : new int[] {1, 3, BlockPass.FEW, 100, BlockPass.BLOCK + 1}) {
            Rows rows = rows(shape, count, random);
            Evaluation evaluation =
                    new Evaluator(FastPasses.INSTANCE, shape, Loss.HALF_SQUARED_ERROR).evaluate(network, rows);
            for (int row = 0; row < count; row++) {
                double[] expected = new ForwardPass(network, rows.inputs(row)).outputs();
                for (int k = 0; k < expected.length; k++) {
                    assertEquals(bits(expected[k]), bits(evaluation.prediction(row, k)), f.id());
                }
            }
        }
    }

    /** Central differences of {@code value}, which knows nothing of {@code slope}. */
    @ParameterizedTest
    @MethodSource("ofSingleNeurons")
    void theSlopeIsTheDerivativeOfTheValue(Activation f) {
        double h = 1e-5;
        for (double z = -8.03; z < 8; z += 0.17) {
            double difference = (f.value(z + h) - f.value(z - h)) / (2 * h);
            assertEquals(difference, f.slope(z, f.value(z)), 1e-9, f.id() + " at " + z);
        }
    }

    @ParameterizedTest
    @MethodSource("ofSingleNeurons")
    void whatIsDeclaredAboutTheCurveHoldsAlongIt(Activation f) {
        Supplier<DoubleStream> along = () -> IntStream.rangeClosed(-4000, 4000).mapToDouble(i -> i / 100.0);
        double[] values = along.get().map(f::value).toArray();
        double[] slopes = along.get().map(z -> Math.abs(f.slope(z, f.value(z)))).toArray();
        double lowest = Arrays.stream(values).min().orElseThrow();
        double highest = Arrays.stream(values).max().orElseThrow();
        assertBound(f.low(), lowest, -0.4);
        assertBound(-f.high(), -highest, -40);
        assertEquals(f.steepest(), Arrays.stream(slopes).max().orElseThrow(), 1e-4, "steepest");
        double flattest = slopes[0];
        switch (f.plateau()) {
            case NONE -> assertTrue(Arrays.stream(slopes).min().orElseThrow() >= 0.01);
            case ASYMPTOTIC -> assertTrue(flattest < 1e-6, "flat far below 0");
            case EXACT -> assertEquals(0, flattest);
        }
    }

    /** A finite bound is reached to 1e-4; without one, the values go beyond {@code beyond}, as the leak at -40 does. */
    private static void assertBound(double bound, double reached, double beyond) {
        if (Double.isFinite(bound)) {
            assertEquals(bound, reached, 1e-4);
        } else {
            assertTrue(reached <= beyond, "expected values below " + beyond + " but was " + reached);
        }
    }

    private static Network network(Architecture shape, Random random) {
        return new Network(
                shape, random.doubles(shape.parameterCount(), -0.7, 0.7).toArray());
    }

    private static Rows rows(Architecture shape, int count, Random random) {
        return Rows.of(
                Stream.generate(() -> random.doubles(shape.inputs(), -1.5, 1.5).toArray())
                        .limit(count)
                        .toList(),
                Stream.generate(() -> random.doubles(shape.outputs(), 0, 1).toArray())
                        .limit(count)
                        .toList());
    }

    private static double[] meanGradient(Network network, Rows rows) {
        double[] mean = new double[network.architecture().parameterCount()];
        for (int row = 0; row < rows.count(); row++) {
            int sample = row;
            ForwardPass forward = new ForwardPass(network, rows.inputs(row));
            double[] targets = IntStream.range(0, rows.targetCount())
                    .mapToDouble(k -> rows.target(sample, k))
                    .toArray();
            double[] gradient = new BackwardPass(forward, Loss.HALF_SQUARED_ERROR, targets).gradient();
            for (int i = 0; i < mean.length; i++) {
                mean[i] += gradient[i] / rows.count();
            }
        }
        return mean;
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }
}
