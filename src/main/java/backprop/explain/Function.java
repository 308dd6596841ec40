package backprop.explain;

import backprop.engine.Activation;
import backprop.engine.math.NormalDistribution;

/** A function that formulas call by its name, of one or two arguments. */
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
    /** The probability below z of the standard normal distribution. */
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
    /** The slope of {@link Activation#RELU}, of z. */
    RELU_SLOPE("relu") {
        @Override
        double apply(double... x) {
            return Activation.RELU.slope(x[0], Activation.RELU.value(x[0]));
        }
    },
    /** The slope of {@link Activation#LEAKY_RELU}, of z. */
    LEAKY_RELU_SLOPE("lrelu") {
        @Override
        double apply(double... x) {
            return Activation.LEAKY_RELU.slope(x[0], Activation.LEAKY_RELU.value(x[0]));
        }
    },
    /** The slope of {@link Activation#ELU}, of z. */
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

    /** How formulas write it. */
    public String label() {
        return label;
    }

    /** Whether this is the derivative of the function with that name, and so gets a prime. */
    public boolean isDerivative() {
        return this == RELU_SLOPE || this == LEAKY_RELU_SLOPE || this == ELU_SLOPE;
    }

    abstract double apply(double... x);
}
