package backprop.engine.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.engine.Activation;
import backprop.engine.math.Exponential;
import backprop.engine.math.Logarithm;
import java.math.BigDecimal;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** How far the engine's own functions are from the truth, in units in the last place (ulp). */
class KernelAccuracyTest {

    private static final double[] EDGES = {
        0, Double.MIN_VALUE, 1e-310, Double.MIN_NORMAL, 1e-20, 1e-9, 0.34657359, 0.34657360, 1, 18, 19.06, 36, 40, 700
    };

    @Test
    void theExponentialIsWithinOneUlp() {
        assertWithin(1.0, Exponential::exp, HighPrecision::exp, bothSigns(700));
    }

    @Test
    void theExponentialLessOneIsWithinTwoUlp() {
        assertWithin(2.0, Exponential::expm1, HighPrecision::expm1, bothSigns(700));
    }

    @Test
    void theLogarithmIsWithinTwoUlp() {
        assertWithin(
                2.0,
                Logarithm::log,
                HighPrecision::log,
                DoubleStream.concat(
                        bothSigns(700).map(StrictMath::exp), DoubleStream.of(Double.MIN_VALUE, 3e-320, 1e308)));
    }

    @Test
    void theLogarithmOfOnePlusUIsWithinTwoUlp() {
        assertWithin(2.0, Logarithm::log1p, HighPrecision::log1p, bothSigns(1).filter(u -> u >= 0 && u <= 1));
    }

    @Test
    void theSigmoidIsWithinTwoAndAHalfUlp() {
        assertWithin(2.5, Activation.SIGMOID::value, HighPrecision::sigmoid, bothSigns(700));
    }

    @Test
    void theHyperbolicTangentIsWithinThreeAndAHalfUlp() {
        assertWithin(3.5, Activation.TANH::value, HighPrecision::tanh, bothSigns(700));
    }

    @Test
    void softplusIsWithinThreeUlp() {
        assertWithin(3.0, Activation.SOFTPLUS::value, HighPrecision::softplus, bothSigns(700));
    }

    /** Some thousand numbers of every magnitude up to {@code largest}, and the edges. */
    private static DoubleStream bothSigns(double largest) {
        Random random = new Random(20261124);
        DoubleStream spread = DoubleStream.generate(() -> (2 * random.nextDouble() - 1) * Math.min(largest, 40))
                .limit(2000);
        DoubleStream magnitudes = DoubleStream.generate(
                        () -> largest * (2 * random.nextDouble() - 1) * Math.pow(10, -random.nextInt(12)))
                .limit(2000);
        DoubleStream edges =
                DoubleStream.of(EDGES).flatMap(x -> DoubleStream.of(x, -x)).filter(x -> Math.abs(x) <= largest);
        return DoubleStream.concat(edges, DoubleStream.concat(spread, magnitudes));
    }

    private static void assertWithin(
            double ulps, DoubleUnaryOperator kernel, UnaryOperator<BigDecimal> truth, DoubleStream arguments) {
        double[] worst = new double[2];
        arguments.forEach(x -> {
            double error = error(kernel.applyAsDouble(x), truth.apply(new BigDecimal(x)));
            if (error > worst[0]) {
                worst[0] = error;
                worst[1] = x;
            }
        });
        assertTrue(worst[0] <= ulps, "at most " + ulps + " ulp but " + worst[0] + " at " + worst[1]);
    }

    private static double error(double value, BigDecimal truth) {
        BigDecimal ulp = new BigDecimal(Math.ulp(truth.doubleValue()));
        return new BigDecimal(value)
                .subtract(truth)
                .divide(ulp, HighPrecision.DIGITS)
                .abs()
                .doubleValue();
    }

    @Test
    void saturatedArgumentsGiveExactlyWhatTheyTendTo() {
        assertEquals(0.0, Activation.SIGMOID.value(-800));
        assertEquals(1.0, Activation.SIGMOID.value(800));
        assertEquals(0.0, Activation.SIGMOID.value(Double.NEGATIVE_INFINITY));
        assertEquals(1.0, Activation.SIGMOID.value(Double.POSITIVE_INFINITY));
        assertEquals(1.0, Activation.TANH.value(20));
        assertEquals(-1.0, Activation.TANH.value(-1e300));
        assertEquals(1.0, Activation.TANH.value(Double.POSITIVE_INFINITY));
        assertEquals(-1.0, Activation.TANH.value(Double.NEGATIVE_INFINITY));
        assertEquals(-1.0, Activation.ELU.value(-800));
        assertEquals(800.0, Activation.SOFTPLUS.value(800));
        assertEquals(0.0, Activation.SOFTPLUS.value(-800));
        assertEquals(0.0, Exponential.exp(-800));
        assertEquals(Double.POSITIVE_INFINITY, Exponential.exp(800));
        assertEquals(Double.NEGATIVE_INFINITY, Logarithm.log(0));
        assertEquals(Double.POSITIVE_INFINITY, Logarithm.log(Double.POSITIVE_INFINITY));
    }

    @Test
    void zeroGivesExactlyTheMiddle() {
        assertEquals(0.5, Activation.SIGMOID.value(0.0));
        assertEquals(0.5, Activation.SIGMOID.value(-0.0));
        assertEquals(0.0, Activation.TANH.value(0.0));
        assertEquals(1.0, Exponential.exp(0));
        assertEquals(0.0, Exponential.expm1(0));
        assertEquals(0.0, Logarithm.log(1));
    }

    @Test
    void theHyperbolicTangentIsOddToTheLastBit() {
        bothSigns(700).forEach(z -> assertEquals(Activation.TANH.value(z), -Activation.TANH.value(-z)));
    }

    @Test
    void whatIsNotANumberStaysSo() {
        for (Activation f : Activation.values()) {
            if (f != Activation.SOFTMAX) {
                assertTrue(Double.isNaN(f.value(Double.NaN)), f.id());
            }
        }
        assertTrue(Double.isNaN(Logarithm.log(-1)));
        assertTrue(Double.isNaN(Logarithm.log(Double.NaN)));
    }

    @Test
    void softmaxOfHugeSumsIsStillADistribution() {
        double[] a = new double[3];
        Activation.SOFTMAX.apply(new double[] {1e300, -1e300, 1e300}, a);
        assertEquals(0.5, a[0]);
        assertEquals(0.0, a[1]);
        assertEquals(0.5, a[2]);
    }

    @Test
    void arraysOfAnyLengthGiveTheBitsOfSingleNumbers() {
        double[] z = DoubleStream.concat(
                        bothSigns(700),
                        DoubleStream.of(
                                -800, 800, -1e300, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN))
                .toArray();
        for (Activation f : Activation.values()) {
            if (f != Activation.SOFTMAX) {
                assertSameBits(f, z, z.length);
                assertSameBits(f, z, 3);
            }
        }
    }

    private static void assertSameBits(Activation f, double[] z, int n) {
        Elementwise elementwise = new Elementwise(z.length);
        double[] a = new double[z.length];
        double[] delta = new double[z.length];
        java.util.Arrays.fill(delta, 0.7);
        elementwise.activate(f, z, a, n);
        elementwise.timesSlope(f, z, a, delta, n);
        for (int i = 0; i < n; i++) {
            String place = f.id() + " of " + z[i];
            assertEquals(Double.doubleToLongBits(f.value(z[i])), Double.doubleToLongBits(a[i]), place);
            assertEquals(
                    Double.doubleToLongBits(0.7 * f.slope(z[i], a[i])),
                    Double.doubleToLongBits(delta[i]),
                    "slope: " + place);
        }
    }
}
