package backprop.engine;

/**
 * Update rule that applies a gradient to the parameters. The optimizer state is held by the caller in arrays of the
 * length of the parameters, one for each of {@link OptimizerType#slots}, initially 0.
 *
 * <p>Each optimizer is a record that implements this interface and a constant of {@link OptimizerType}.
 */
public sealed interface Optimizer {

    OptimizerType type();

    /** The learning rate, above 0. */
    double learningRate();

    /** A copy of the hyperparameter values, in the order of {@link OptimizerType#constants}. */
    double[] constants();

    /** The name in session files. */
    default String id() {
        return type().id();
    }

    /**
     * Returns the value of a hyperparameter.
     *
     * @param key key of a hyperparameter of this type
     */
    default double constant(String key) {
        return constants()[type().indexOf(key)];
    }

    default Optimizer withLearningRate(double rate) {
        return type().of(rate, constants());
    }

    /**
     * Returns this optimizer with one hyperparameter replaced.
     *
     * @param key key of a hyperparameter of this type
     * @throws IllegalArgumentException if the value is out of range
     */
    default Optimizer withConstant(String key, double value) {
        double[] values = constants();
        values[type().indexOf(key)] = value;
        return type().of(learningRate(), values);
    }

    /** Decoupled weight decay, relative to the learning rate; not applied to biases. */
    default double weightDecay() {
        return 0;
    }

    /**
     * {@code w -= rate weightDecay w} for the weights {@code start} to {@code end - 1}, before their {@link #update}.
     */
    default void decay(double[] w, int start, int end) {
        double share = learningRate() * weightDecay();
        for (int i = start; i < end; i++) {
            w[i] -= share * w[i];
        }
    }

    /**
     * Updates the parameters with index {@code start} to {@code end - 1}, in place.
     *
     * @param w      parameters, shape [parameters]
     * @param g      mean gradient over the batch, including the penalty, shape [parameters]
     * @param memory shape [slots][parameters]
     * @param step   number of this update, from 1
     */
    void update(double[] w, double[] g, double[][] memory, long step, int start, int end);

    /** {@code w -= rate g}. */
    record Sgd(double learningRate) implements Optimizer {
        public Sgd {
            OptimizerType.SGD.requireRanges(learningRate);
        }

        @Override
        public OptimizerType type() {
            return OptimizerType.SGD;
        }

        @Override
        public double[] constants() {
            return new double[] {};
        }

        @Override
        public void update(double[] w, double[] g, double[][] memory, long step, int start, int end) {
            for (int i = start; i < end; i++) {
                w[i] -= learningRate * g[i];
            }
        }
    }

    /** {@code v = momentum v + g; w -= rate v}. Polyak (1964), in the form of PyTorch. */
    record Momentum(double learningRate, double momentum) implements Optimizer {
        public Momentum {
            OptimizerType.MOMENTUM.requireRanges(learningRate, momentum);
        }

        @Override
        public OptimizerType type() {
            return OptimizerType.MOMENTUM;
        }

        @Override
        public double[] constants() {
            return new double[] {momentum};
        }

        @Override
        public void update(double[] w, double[] g, double[][] memory, long step, int start, int end) {
            double[] v = memory[0];
            for (int i = start; i < end; i++) {
                v[i] = momentum * v[i] + g[i];
                w[i] -= learningRate * v[i];
            }
        }
    }

    /** {@code v = momentum v + g; w -= rate (g + momentum v)}. Nesterov (1983), in the form of PyTorch. */
    record Nesterov(double learningRate, double momentum) implements Optimizer {
        public Nesterov {
            OptimizerType.NESTEROV.requireRanges(learningRate, momentum);
        }

        @Override
        public OptimizerType type() {
            return OptimizerType.NESTEROV;
        }

        @Override
        public double[] constants() {
            return new double[] {momentum};
        }

        @Override
        public void update(double[] w, double[] g, double[][] memory, long step, int start, int end) {
            double[] v = memory[0];
            for (int i = start; i < end; i++) {
                v[i] = momentum * v[i] + g[i];
                w[i] -= learningRate * (g[i] + momentum * v[i]);
            }
        }
    }

    /** {@code s += g^2; w -= rate g / (sqrt s + epsilon)}. Duchi, Hazan, Singer (2011). */
    record Adagrad(double learningRate, double epsilon) implements Optimizer {
        public Adagrad {
            OptimizerType.ADAGRAD.requireRanges(learningRate, epsilon);
        }

        @Override
        public OptimizerType type() {
            return OptimizerType.ADAGRAD;
        }

        @Override
        public double[] constants() {
            return new double[] {epsilon};
        }

        @Override
        public void update(double[] w, double[] g, double[][] memory, long step, int start, int end) {
            double[] s = memory[0];
            for (int i = start; i < end; i++) {
                s[i] += g[i] * g[i];
                w[i] -= learningRate * g[i] / (Math.sqrt(s[i]) + epsilon);
            }
        }
    }

    /** {@code s = decay s + (1 - decay) g^2; w -= rate g / (sqrt s + epsilon)}. Hinton (2012). */
    record RmsProp(double learningRate, double decay, double epsilon) implements Optimizer {
        public RmsProp {
            OptimizerType.RMSPROP.requireRanges(learningRate, decay, epsilon);
        }

        @Override
        public OptimizerType type() {
            return OptimizerType.RMSPROP;
        }

        @Override
        public double[] constants() {
            return new double[] {decay, epsilon};
        }

        @Override
        public void update(double[] w, double[] g, double[][] memory, long step, int start, int end) {
            double[] s = memory[0];
            for (int i = start; i < end; i++) {
                s[i] = decay * s[i] + (1 - decay) * (g[i] * g[i]);
                w[i] -= learningRate * g[i] / (Math.sqrt(s[i]) + epsilon);
            }
        }
    }

    /**
     * {@code m = beta1 m + (1 - beta1) g; v = beta2 v + (1 - beta2) g^2}, both bias-corrected, then {@code w -= rate m'
     * / (sqrt v' + epsilon)}. Kingma, Ba (2015), algorithm 1.
     */
    sealed interface Moments extends Optimizer {

        double beta1();

        double beta2();

        double epsilon();

        @Override
        default void update(double[] w, double[] g, double[][] memory, long step, int start, int end) {
            double[] m = memory[0];
            double[] v = memory[1];
            double rate = learningRate();
            double beta1 = beta1();
            double beta2 = beta2();
            double epsilon = epsilon();
            double mCorrection = 1 - power(beta1, step);
            double vCorrection = 1 - power(beta2, step);
            for (int i = start; i < end; i++) {
                m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                v[i] = beta2 * v[i] + (1 - beta2) * (g[i] * g[i]);
                w[i] -= rate * (m[i] / mCorrection) / (Math.sqrt(v[i] / vCorrection) + epsilon);
            }
        }
    }

    /** Update rule of {@link Moments}, without weight decay. */
    record Adam(double learningRate, double beta1, double beta2, double epsilon) implements Moments {
        public Adam {
            OptimizerType.ADAM.requireRanges(learningRate, beta1, beta2, epsilon);
        }

        @Override
        public OptimizerType type() {
            return OptimizerType.ADAM;
        }

        @Override
        public double[] constants() {
            return new double[] {beta1, beta2, epsilon};
        }
    }

    /**
     * Update rule of {@link Moments} after decoupled weight decay. Loshchilov, Hutter (2019), in the form of PyTorch,
     * which also decays biases.
     */
    record AdamW(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
            implements Moments {
        public AdamW {
            OptimizerType.ADAMW.requireRanges(learningRate, beta1, beta2, epsilon, weightDecay);
        }

        @Override
        public OptimizerType type() {
            return OptimizerType.ADAMW;
        }

        @Override
        public double[] constants() {
            return new double[] {beta1, beta2, epsilon, weightDecay};
        }
    }

    /**
     * {@code base^exponent} by repeated squaring: the same bits on every machine, and faster than {@code
     * StrictMath.pow}.
     */
    private static double power(double base, long exponent) {
        double result = 1;
        double square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
