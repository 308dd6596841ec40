package backprop.engine;

import backprop.engine.math.Exponential;
import backprop.engine.math.Logarithm;
import backprop.engine.math.NormalDistribution;
import backprop.engine.math.SigmoidFunctions;
import backprop.engine.math.UnitStep;

/**
 * Activation function {@code a = f(z)} of a neuron, with its derivative and the properties of its curve. Softmax alone
 * works on a whole layer at once.
 *
 * <p>A constant of this class is a complete activation to every pass: the loops of {@code engine.fast} for
 * single activations are only faster than {@link #value} and {@link #slope}, which they fall back to.
 *
 * <p>The largest measured errors are 2.32 ulp for sigmoid, 3.29 ulp for tanh, 2.02 ulp for softplus
 * (KernelAccuracyTest). {@code engine.fast.Elementwise} computes the same bits for whole arrays.
 */
public enum Activation {
    LINEAR("linear", -Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1, Plateau.NONE, Smoothness.SMOOTH) {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double slope(double z, double a) {
            return 1;
        }
    },
    SIGMOID("sigmoid", 0, 1, 0.25, Plateau.ASYMPTOTIC, Smoothness.SMOOTH) {
        @Override
        public double value(double z) {
            return SigmoidFunctions.sigmoid(z);
        }

        @Override
        public double slope(double z, double a) {
            return a * (1 - a);
        }
    },
    TANH("tanh", -1, 1, 1, Plateau.ASYMPTOTIC, Smoothness.SMOOTH) {
        @Override
        public double value(double z) {
            return SigmoidFunctions.tanh(z);
        }

        @Override
        public double slope(double z, double a) {
            return 1 - a * a;
        }
    },
    /** {@code max(0, z)}, with {@code f'(0) = 0}. */
    RELU("relu", 0, Double.POSITIVE_INFINITY, 1, Plateau.EXACT, Smoothness.KINKED) {
        @Override
        public double value(double z) {
            return Math.max(z, 0);
        }

        @Override
        public double slope(double z, double a) {
            return UnitStep.of(a);
        }
    },
    /** {@code z} above 0, {@code 0.01 z} below. */
    LEAKY_RELU("leaky-relu", -Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1, Plateau.NONE, Smoothness.KINKED) {
        @Override
        public double value(double z) {
            return Math.max(z, LEAK * z);
        }

        @Override
        public double slope(double z, double a) {
            return Math.max(UnitStep.of(a), LEAK);
        }
    },
    /** {@code z} above 0, {@code exp(z) - 1} below (alpha 1). Differentiable, but its derivative has a kink. */
    ELU("elu", -1, Double.POSITIVE_INFINITY, 1, Plateau.ASYMPTOTIC, Smoothness.KINKED) {
        @Override
        public double value(double z) {
            return Math.max(z, 0) + Exponential.expm1(Math.min(z, 0));
        }

        @Override
        public double slope(double z, double a) {
            return Math.min(a, 0) + 1;
        }
    },
    /** {@code ln(1 + exp(z))}. */
    SOFTPLUS("softplus", 0, Double.POSITIVE_INFINITY, 1, Plateau.ASYMPTOTIC, Smoothness.SMOOTH) {
        @Override
        public double value(double z) {
            return Math.max(z, 0) + Logarithm.log1p(Exponential.exp(-Math.abs(z)));
        }

        @Override
        public double slope(double z, double a) {
            return -Exponential.expm1(-a);
        }
    },
    /** {@code z sigmoid(z)}. Elfwing, Uchibe, Doya (2018); also named swish. */
    SILU(
            "silu",
            -0.2784645427610738,
            Double.POSITIVE_INFINITY,
            1.0998393201297722,
            Plateau.ASYMPTOTIC,
            Smoothness.SMOOTH) {
        @Override
        public double value(double z) {
            return Math.max(z, FAR_BELOW) * SigmoidFunctions.sigmoid(z);
        }

        @Override
        public double slope(double z, double a) {
            double sigmoid = SigmoidFunctions.sigmoid(z);
            return sigmoid + a * (1 - sigmoid);
        }
    },
    /** {@code z Phi(z)} with Phi of {@link NormalDistribution}. Hendrycks, Gimpel (2016); without their approximation. */
    GELU(
            "gelu",
            -0.16997120747990369,
            Double.POSITIVE_INFINITY,
            1.1289042014120104,
            Plateau.ASYMPTOTIC,
            Smoothness.SMOOTH) {
        @Override
        public double value(double z) {
            double size = Math.abs(z);
            return Math.max(z, 0) - Math.min(size, -FAR_BELOW) * NormalDistribution.tail(size);
        }

        @Override
        public double slope(double z, double a) {
            double near = Math.max(Math.min(z, -FAR_BELOW), FAR_BELOW);
            return NormalDistribution.probabilityBelow(z) + near * NormalDistribution.density(z);
        }
    },
    /** {@code exp(z_k) / sum exp(z_i)} over the output layer; goes with {@link Loss#CROSS_ENTROPY} alone. */
    SOFTMAX("softmax", 0, 1, 1, Plateau.NONE, Smoothness.SMOOTH) {
        @Override
        public double value(double z) {
            throw new UnsupportedOperationException("softmax has no value of a single neuron");
        }

        @Override
        public double slope(double z, double a) {
            throw new UnsupportedOperationException("softmax has no slope of a single neuron");
        }

        @Override
        public void apply(double[] z, double[] a) {
            double largest = z[0];
            for (double value : z) {
                largest = Math.max(largest, value);
            }
            double sum = 0;
            for (int k = 0; k < z.length; k++) {
                a[k] = Exponential.exp(z[k] - largest);
                sum += a[k];
            }
            for (int k = 0; k < z.length; k++) {
                a[k] /= sum;
            }
        }
    };

    /** Where the derivative of an activation is 0 or tends to 0. */
    public enum Plateau {
        /** Nowhere. */
        NONE,
        /** Asymptotically, on at least one side of 0. */
        ASYMPTOTIC,
        /** Exactly 0 below 0. */
        EXACT
    }

    /** Whether the derivative is itself differentiable everywhere. */
    public enum Smoothness {
        SMOOTH,
        /** Not at 0, where a central difference may differ from the derivative. */
        KINKED
    }

    /** Derivative of {@link #LEAKY_RELU} below 0. */
    public static final double LEAK = 0.01;

    /** Bound below which {@link #SILU} and {@link #GELU} are defined as 0; avoids NaN from minus infinity times 0. */
    public static final double FAR_BELOW = -1e300;

    private final String id;
    private final double low;
    private final double high;
    private final double steepest;
    private final Plateau plateau;
    private final Smoothness smoothness;

    Activation(String id, double low, double high, double steepest, Plateau plateau, Smoothness smoothness) {
        this.id = id;
        this.low = low;
        this.high = high;
        this.steepest = steepest;
        this.plateau = plateau;
        this.smoothness = smoothness;
    }

    /** The name in session files. */
    public String id() {
        return id;
    }

    /** Lower bound of the values; may be infinite. */
    public double low() {
        return low;
    }

    /** Upper bound of the values; may be infinite. */
    public double high() {
        return high;
    }

    /** Whether the values have a lower and an upper bound. */
    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** The largest |f'(z)|. */
    public double steepest() {
        return steepest;
    }

    public Plateau plateau() {
        return plateau;
    }

    public Smoothness smoothness() {
        return smoothness;
    }

    /**
     * {@code f(z)}.
     *
     * @throws UnsupportedOperationException for softmax
     */
    public abstract double value(double z);

    /**
     * {@code f'(z)}.
     *
     * @param z the weighted sum
     * @param a {@code f(z)}, by which some derivatives are expressed more simply
     * @throws UnsupportedOperationException for softmax
     */
    public abstract double slope(double z, double a);

    /**
     * The activations of a whole layer.
     *
     * @param z weighted sums, shape [units]
     * @param a receives the activations, shape [units]
     */
    public void apply(double[] z, double[] a) {
        for (int k = 0; k < z.length; k++) {
            a[k] = value(z[k]);
        }
    }
}
