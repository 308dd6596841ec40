package backprop.engine.fast;

import backprop.engine.Activation;
import backprop.engine.Loss;
import backprop.engine.math.Exponential;
import backprop.engine.math.Logarithm;
import backprop.engine.math.SigmoidFunctions;
import backprop.engine.math.UnitStep;

/**
 * Elementwise operations on the neurons of a layer: activation, derivative, and output delta. Independent of the layout
 * of the arrays; gives the same bits as {@link Activation#value}, {@link Activation#slope} and {@link
 * Loss#outputDelta}.
 *
 * <p>The activation is dispatched once per array; the loops have no branches and no calls, so that the JIT vectorizes
 * them. An activation without a loop here is computed element by element with its own methods. Reuses its buffers; not
 * thread-safe.
 *
 * <p>Measured, vectorized loops compared with element by element: W4 2.3 times as fast, W3f 1.33 times, W2 1.2 times.
 */
final class Elementwise {

    /** Minimum number of elements for the vectorized loops; below, the overhead of three loops exceeds the gain. */
    private static final int FEW = 16;

    private final double[] power;
    private final double[] part;

    /** @param capacity maximum length of an array */
    Elementwise(int capacity) {
        power = new double[capacity];
        part = new double[capacity];
    }

    /**
     * {@code a = f(z)} for the first {@code n} elements; for any activation except softmax.
     *
     * @throws UnsupportedOperationException for softmax, which requires a whole layer
     */
    void activate(Activation f, double[] z, double[] a, int n) {
        switch (f) {
            case LINEAR -> System.arraycopy(z, 0, a, 0, n);
            case RELU -> relu(z, a, n);
            case LEAKY_RELU -> leakyRelu(z, a, n);
            case SIGMOID -> sigmoid(z, a, n);
            case TANH -> tanh(z, a, n);
            case ELU -> elu(z, a, n);
            case SOFTPLUS -> softplus(z, a, n);
            case SILU -> silu(z, a, n);
            default -> oneByOne(f, z, a, n);
        }
    }

    private void silu(double[] z, double[] a, int n) {
        sigmoid(z, a, n);
        for (int s = 0; s < n; s++) {
            a[s] = Math.max(z[s], Activation.FAR_BELOW) * a[s];
        }
    }

    private static void oneByOne(Activation f, double[] z, double[] a, int n) {
        for (int s = 0; s < n; s++) {
            a[s] = f.value(z[s]);
        }
    }

    private static void relu(double[] z, double[] a, int n) {
        for (int s = 0; s < n; s++) {
            a[s] = Math.max(z[s], 0);
        }
    }

    private static void leakyRelu(double[] z, double[] a, int n) {
        for (int s = 0; s < n; s++) {
            a[s] = Math.max(z[s], Activation.LEAK * z[s]);
        }
    }

    private void sigmoid(double[] z, double[] a, int n) {
        if (n >= FEW) {
            SigmoidFunctions.sigmoid(z, a, power, n);
            return;
        }
        for (int s = 0; s < n; s++) {
            a[s] = SigmoidFunctions.sigmoid(z[s]);
        }
    }

    private void tanh(double[] z, double[] a, int n) {
        if (n >= FEW) {
            SigmoidFunctions.tanh(z, a, power, n);
            return;
        }
        for (int s = 0; s < n; s++) {
            a[s] = SigmoidFunctions.tanh(z[s]);
        }
    }

    private void elu(double[] z, double[] a, int n) {
        for (int s = 0; s < n; s++) {
            a[s] = Math.max(Math.min(z[s], 0), Exponential.LOWEST);
        }
        Exponential.parts(a, power, n);
        eluOfParts(z, a, power, n);
    }

    private static void eluOfParts(double[] z, double[] a, double[] power, int n) {
        for (int s = 0; s < n; s++) {
            a[s] = Math.max(z[s], 0) + (power[s] * a[s] + (power[s] - 1));
        }
    }

    private void softplus(double[] z, double[] a, int n) {
        for (int s = 0; s < n; s++) {
            a[s] = Math.max(-Math.abs(z[s]), Exponential.LOWEST);
        }
        Exponential.parts(a, power, n);
        for (int s = 0; s < n; s++) {
            a[s] = power[s] * (1 + a[s]);
        }
        Logarithm.log1p(a, n);
        for (int s = 0; s < n; s++) {
            a[s] = Math.max(z[s], 0) + a[s];
        }
    }

    /**
     * {@code delta = delta f'(z)} for the first {@code n} elements; for any activation except softmax.
     *
     * @param a {@code f(z)}, in the layout of {@code z} and {@code delta}
     * @throws UnsupportedOperationException for softmax, which requires a whole layer
     */
    void timesSlope(Activation f, double[] z, double[] a, double[] delta, int n) {
        switch (f) {
            case LINEAR -> {}
            case RELU -> timesReluSlope(a, delta, n);
            case LEAKY_RELU -> timesLeakyReluSlope(a, delta, n);
            case SIGMOID -> timesSigmoidSlope(a, delta, n);
            case TANH -> timesTanhSlope(a, delta, n);
            case ELU -> timesEluSlope(a, delta, n);
            case SOFTPLUS -> timesSoftplusSlope(a, delta, n);
            case SILU -> timesSiluSlope(z, a, delta, n);
            default -> timesSlopeOneByOne(f, z, a, delta, n);
        }
    }

    private void timesSiluSlope(double[] z, double[] a, double[] delta, int n) {
        sigmoid(z, part, n);
        for (int s = 0; s < n; s++) {
            delta[s] = delta[s] * (part[s] + a[s] * (1 - part[s]));
        }
    }

    private static void timesSlopeOneByOne(Activation f, double[] z, double[] a, double[] delta, int n) {
        for (int s = 0; s < n; s++) {
            delta[s] = delta[s] * f.slope(z[s], a[s]);
        }
    }

    private static void timesReluSlope(double[] a, double[] delta, int n) {
        for (int s = 0; s < n; s++) {
            delta[s] = delta[s] * UnitStep.of(a[s]);
        }
    }

    private static void timesLeakyReluSlope(double[] a, double[] delta, int n) {
        for (int s = 0; s < n; s++) {
            delta[s] = delta[s] * Math.max(UnitStep.of(a[s]), Activation.LEAK);
        }
    }

    private static void timesSigmoidSlope(double[] a, double[] delta, int n) {
        for (int s = 0; s < n; s++) {
            delta[s] = delta[s] * (a[s] * (1 - a[s]));
        }
    }

    private static void timesTanhSlope(double[] a, double[] delta, int n) {
        for (int s = 0; s < n; s++) {
            delta[s] = delta[s] * (1 - a[s] * a[s]);
        }
    }

    private static void timesEluSlope(double[] a, double[] delta, int n) {
        for (int s = 0; s < n; s++) {
            delta[s] = delta[s] * (Math.min(a[s], 0) + 1);
        }
    }

    private void timesSoftplusSlope(double[] a, double[] delta, int n) {
        for (int s = 0; s < n; s++) {
            part[s] = Math.max(-a[s], Exponential.LOWEST);
        }
        Exponential.parts(part, power, n);
        for (int s = 0; s < n; s++) {
            delta[s] = delta[s] * -(power[s] * part[s] + (power[s] - 1));
        }
    }

    /**
     * {@code delta = dL/dz} of {@code n} output values.
     *
     * @param z       weighted sums, in the layout of {@code a}
     * @param t       targets, in the layout of {@code a}
     * @param outputs number of output neurons, the divisor of the mean squared error
     * @param share   weight of each row, 1 / (rows of the batch)
     */
    void outputDeltas(
            Loss loss,
            Activation f,
            double[] z,
            double[] a,
            double[] t,
            double[] delta,
            int n,
            int outputs,
            double share) {
        for (int s = 0; s < n; s++) {
            delta[s] = share * (a[s] - t[s]);
        }
        switch (loss) {
            case HALF_SQUARED_ERROR -> timesSlope(f, z, a, delta, n);
            case MEAN_SQUARED_ERROR -> {
                for (int s = 0; s < n; s++) {
                    delta[s] = 2 * delta[s] / outputs;
                }
                timesSlope(f, z, a, delta, n);
            }
            case BINARY_CROSS_ENTROPY, CROSS_ENTROPY -> {} // the derivative of the loss cancels that of the activation
        }
    }
}
