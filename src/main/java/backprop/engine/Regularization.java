package backprop.engine;

/** Penalty on large weights, not on biases. Reported separately from the loss. */
public sealed interface Regularization {

    /** The name in session files. */
    String id();

    /** Contribution of the weight {@code w} to the penalty. */
    double penalty(double w);

    /** Derivative of {@link #penalty}, added to the gradient of the weight. */
    double slope(double w);

    /** Adds the derivatives for the weights {@code start} to {@code end - 1} to their gradients. */
    void addSlopes(double[] w, double[] g, int start, int end);

    /** No penalty. */
    record None() implements Regularization {
        @Override
        public String id() {
            return "none";
        }

        @Override
        public double penalty(double w) {
            return 0;
        }

        @Override
        public double slope(double w) {
            return 0;
        }

        @Override
        public void addSlopes(double[] w, double[] g, int start, int end) {}
    }

    /**
     * Penalty {@code rate |w|}, derivative {@code rate sign(w)} with {@code sign(0) = 0}.
     *
     * @param rate at least 0
     */
    record L1(double rate) implements Regularization {
        public L1 {
            requireRate(rate);
        }

        @Override
        public String id() {
            return "l1";
        }

        @Override
        public double penalty(double w) {
            return rate * Math.abs(w);
        }

        @Override
        public double slope(double w) {
            return w > 0 ? rate : w < 0 ? -rate : 0;
        }

        @Override
        public void addSlopes(double[] w, double[] g, int start, int end) {
            for (int i = start; i < end; i++) {
                g[i] += slope(w[i]);
            }
        }
    }

    /**
     * Penalty {@code rate/2 w^2}, derivative {@code rate w}.
     *
     * @param rate at least 0
     */
    record L2(double rate) implements Regularization {
        public L2 {
            requireRate(rate);
        }

        @Override
        public String id() {
            return "l2";
        }

        @Override
        public double penalty(double w) {
            return 0.5 * rate * w * w;
        }

        @Override
        public double slope(double w) {
            return rate * w;
        }

        @Override
        public void addSlopes(double[] w, double[] g, int start, int end) {
            for (int i = start; i < end; i++) {
                g[i] += slope(w[i]);
            }
        }
    }

    private static void requireRate(double rate) {
        if (!(rate >= 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("rate: expected a number of at least 0 but was " + rate);
        }
    }
}
