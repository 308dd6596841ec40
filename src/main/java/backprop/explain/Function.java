package backprop.explain;

import backprop.engine.Activation;
import backprop.engine.math.NormalDistribution;

/** Named function of one or two arguments in formulas. */
public enum Function {
    EXP("exp") {
        @Override
        double apply(double... x) {
            return StrictMath.exp(x[0]);
        }
    },
    LN("ln") {
        @Override
        double apply(double... x) {
            return StrictMath.log(x[0]);
        }
    },
    SQRT("sqrt") {
        @Override
        double apply(double... x) {
            return Math.sqrt(x[0]);
        }
    },
    TANH("tanh") {
        @Override
        double apply(double... x) {
            return StrictMath.tanh(x[0]);
        }
    },
    SIGMOID("\u03c3") {
        @Override
        double apply(double... x) {
            return Activation.SIGMOID.value(x[0]);
        }
    },
    /** Cumulative distribution function of the standard normal distribution. */
    PHI("\u03a6") {
        @Override
        double apply(double... x) {
            return NormalDistribution.probabilityBelow(x[0]);
        }
    },
    MAX("max") {
        @Override
        double apply(double... x) {
            return Math.max(x[0], x[1]);
        }
    },
    MIN("min") {
        @Override
        double apply(double... x) {
            return Math.min(x[0], x[1]);
        }
    },
    SIGN("sign") {
        @Override
        double apply(double... x) {
            return Math.signum(x[0]);
        }
    },
    /** Derivative of {@link Activation#RELU} with respect to z. */
    RELU_SLOPE("relu") {
        @Override
        double apply(double... x) {
            return Activation.RELU.slope(x[0], Activation.RELU.value(x[0]));
        }
    },
    /** Derivative of {@link Activation#LEAKY_RELU} with respect to z. */
    LEAKY_RELU_SLOPE("lrelu") {
        @Override
        double apply(double... x) {
            return Activation.LEAKY_RELU.slope(x[0], Activation.LEAKY_RELU.value(x[0]));
        }
    },
    /** Derivative of {@link Activation#ELU} with respect to z. */
    ELU_SLOPE("elu") {
        @Override
        double apply(double... x) {
            return Activation.ELU.slope(x[0], Activation.ELU.value(x[0]));
        }
    };

    private final String label;

    Function(String label) {
        this.label = label;
    }

    /** Returns the name in formulas. */
    public String label() {
        return label;
    }

    /** Whether this is the derivative of the function with that name, written with a prime. */
    public boolean isDerivative() {
        return this == RELU_SLOPE || this == LEAKY_RELU_SLOPE || this == ELU_SLOPE;
    }

    abstract double apply(double... x);
}
