package backprop.engine;

import backprop.engine.math.Exponential;
import backprop.engine.math.Logarithm;

/**
 * Loss function of one row, with its derivatives at the output layer. The loss of a set is the mean over its rows.
 *
 * <p>The two cross-entropies are computed from the weighted sums z, not from the activations a: {@code ln a} of a
 * saturated neuron would be {@code ln 0}, while the value in terms of z remains accurate.
 */
public enum Loss {
    /** {@code 1/2 sum (a - t)^2}. */
    HALF_SQUARED_ERROR("half-squared-error") {
        @Override
        public double of(double[] z, double[] a, double[] t) {
            return 0.5 * squaredError(a, t);
        }

        @Override
        public double slope(double a, double t, int outputs) {
            return a - t;
        }
    },
    /** {@code 1/K sum (a - t)^2} over K outputs. */
    MEAN_SQUARED_ERROR("mean-squared-error") {
        @Override
        public double of(double[] z, double[] a, double[] t) {
            return squaredError(a, t) / a.length;
        }

        @Override
        public double slope(double a, double t, int outputs) {
            return 2 * (a - t) / outputs;
        }
    },
    /** {@code -sum [t ln a + (1 - t) ln(1 - a)]} of sigmoid outputs; equals {@code sum [softplus(z) - t z]}. */
    BINARY_CROSS_ENTROPY("binary-cross-entropy") {
        @Override
        public double of(double[] z, double[] a, double[] t) {
            double sum = 0;
            for (int k = 0; k < z.length; k++) {
                double magnitude = Logarithm.log1p(Exponential.exp(-Math.abs(z[k])));
                sum += (z[k] > 0 ? (1 - t[k]) * z[k] : -t[k] * z[k]) + magnitude;
            }
            return sum;
        }

        @Override
        public double slope(double a, double t, int outputs) {
            return (a - t) / (a * (1 - a));
        }

        @Override
        public double outputDelta(Activation f, double z, double a, double t, int outputs) {
            return a - t;
        }
    },
    /** {@code -sum t ln a} of softmax outputs; equals {@code sum t [ln sum exp(z) - z]}. */
    CROSS_ENTROPY("cross-entropy") {
        @Override
        public double of(double[] z, double[] a, double[] t) {
            double largest = z[0];
            for (double value : z) {
                largest = Math.max(largest, value);
            }
            double sum = 0;
            for (double value : z) {
                sum += Exponential.exp(value - largest);
            }
            double logSum = largest + Logarithm.log(sum);
            double loss = 0;
            for (int k = 0; k < z.length; k++) {
                loss += t[k] * (logSum - z[k]);
            }
            return loss;
        }

        @Override
        public double slope(double a, double t, int outputs) {
            return -t / a;
        }

        @Override
        public double outputDelta(Activation f, double z, double a, double t, int outputs) {
            return a - t;
        }
    };

    private final String id;

    Loss(String id) {
        this.id = id;
    }

    /** The name in session files. */
    public String id() {
        return id;
    }

    /**
     * The loss of one row.
     *
     * @param z weighted sums of the output layer, shape [outputs]
     * @param a activations of the output layer, shape [outputs]
     * @param t targets, shape [outputs]
     */
    public abstract double of(double[] z, double[] a, double[] t);

    /** {@code dL/da} of one output. */
    public abstract double slope(double a, double t, int outputs);

    /**
     * {@code delta = dL/dz} of one output neuron: {@code dL/da f'(z)}, or {@code a - t} for a cross-entropy with its
     * matching activation, where the two factors cancel.
     */
    public double outputDelta(Activation f, double z, double a, double t, int outputs) {
        return slope(a, t, outputs) * f.slope(z, a);
    }

    /** Whether an output layer with activation {@code f} can be trained with this loss. */
    public boolean accepts(Activation f) {
        return switch (this) {
            case BINARY_CROSS_ENTROPY -> f == Activation.SIGMOID;
            case CROSS_ENTROPY -> f == Activation.SOFTMAX;
            default -> f != Activation.SOFTMAX;
        };
    }

    private static double squaredError(double[] a, double[] t) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - t[k]) * (a[k] - t[k]);
        }
        return sum;
    }
}
