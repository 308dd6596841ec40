package backprop.engine;

import java.util.List;

/**
 * Turns a gradient into a change of the parameters. What an optimizer must remember from update to update lies outside of
 * it, in arrays as long as the parameters, one for each of {@link #memoryNames}; all start at 0.
 */
public sealed interface Optimizer {

    /** The name in session files. */
    String id();

    /** The step width, above 0. */
    double learningRate();

    Optimizer withLearningRate(double learningRate);

    /** Names of what is remembered, in the order of the arrays given to {@link #update}. */
    List<String> memoryNames();

    /**
     * One update of the parameters with index {@code start} to {@code end - 1}, in place.
     *
     * @param w      parameters, shape [parameters]
     * @param g      mean gradient over the batch, the penalty's part included, shape [parameters]
     * @param memory shape [names][parameters]
     * @param step   number of this update, from 1
     */
    void update(double[] w, double[] g, double[][] memory, long step, int start, int end);

    /** {@code w -= rate g}. */
    record Sgd(double learningRate) implements Optimizer {
        public Sgd {
            requirePositive("learningRate", learningRate);
        }

        @Override
        public String id() {
            return "sgd";
        }

        @Override
        public Sgd withLearningRate(double rate) {
            return new Sgd(rate);
        }

        @Override
        public List<String> memoryNames() {
            return List.of();
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
            requirePositive("learningRate", learningRate);
            requireFraction("momentum", momentum);
        }

        @Override
        public String id() {
            return "momentum";
        }

        @Override
        public Momentum withLearningRate(double rate) {
            return new Momentum(rate, momentum);
        }

        @Override
        public List<String> memoryNames() {
            return List.of("velocity");
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
            requirePositive("learningRate", learningRate);
            requireFraction("momentum", momentum);
        }

        @Override
        public String id() {
            return "nesterov";
        }

        @Override
        public Nesterov withLearningRate(double rate) {
            return new Nesterov(rate, momentum);
        }

        @Override
        public List<String> memoryNames() {
            return List.of("velocity");
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
            requirePositive("learningRate", learningRate);
            requirePositive("epsilon", epsilon);
        }

        @Override
        public String id() {
            return "adagrad";
        }

        @Override
        public Adagrad withLearningRate(double rate) {
            return new Adagrad(rate, epsilon);
        }

        @Override
        public List<String> memoryNames() {
            return List.of("squaredGradientSum");
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
            requirePositive("learningRate", learningRate);
            requireFraction("decay", decay);
            requirePositive("epsilon", epsilon);
        }

        @Override
        public String id() {
            return "rmsprop";
        }

        @Override
        public RmsProp withLearningRate(double rate) {
            return new RmsProp(rate, decay, epsilon);
        }

        @Override
        public List<String> memoryNames() {
            return List.of("squaredGradientMean");
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
     * {@code m = beta1 m + (1 - beta1) g; v = beta2 v + (1 - beta2) g^2}, both corrected for their start at 0, then
     * {@code w -= rate m' / (sqrt v' + epsilon)}. Kingma, Ba (2015), algorithm 1.
     */
    record Adam(double learningRate, double beta1, double beta2, double epsilon) implements Optimizer {
        public Adam {
            requirePositive("learningRate", learningRate);
            requireFraction("beta1", beta1);
            requireFraction("beta2", beta2);
            requirePositive("epsilon", epsilon);
        }

        @Override
        public String id() {
            return "adam";
        }

        @Override
        public Adam withLearningRate(double rate) {
            return new Adam(rate, beta1, beta2, epsilon);
        }

        @Override
        public List<String> memoryNames() {
            return List.of("firstMoment", "secondMoment");
        }

        @Override
        public void update(double[] w, double[] g, double[][] memory, long step, int start, int end) {
            double[] m = memory[0];
            double[] v = memory[1];
            double mCorrection = 1 - power(beta1, step);
            double vCorrection = 1 - power(beta2, step);
            for (int i = start; i < end; i++) {
                m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                v[i] = beta2 * v[i] + (1 - beta2) * (g[i] * g[i]);
                w[i] -= learningRate * (m[i] / mCorrection) / (Math.sqrt(v[i] / vCorrection) + epsilon);
            }
        }
    }

    /** {@code base^exponent} by repeated squaring: the same bits everywhere, and quicker than {@code StrictMath.pow}. */
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

    private static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + ": expected a number above 0 but was " + value);
        }
    }

    private static void requireFraction(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + ": expected a number in [0, 1) but was " + value);
        }
    }
}
