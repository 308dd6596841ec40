package backprop.explain;

/** What a line of the scaling or of the chain rule is, to be said in words beside it. */
public enum Meaning {
    /** What becomes of an input that is scaled from 0 to 1. */
    SCALED_TO_RANGE,
    /** What becomes of an input whose mean becomes 0 and whose standard deviation 1. */
    STANDARDIZED,
    /** All factors, from the loss back to the parameter. */
    CHAIN,
    /** {@code dL/dy}. */
    LOSS_BY_OUTPUT,
    /** {@code dL/dz} of an output whose loss and activation are better read together. */
    LOSS_BY_SUM,
    /** {@code dL/dz} of softmax, where each output depends on each z. */
    SOFTMAX,
    /** {@code da/dz}. */
    SLOPE,
    /** {@code dz/da} of the only neuron that a leads to. */
    WEIGHT,
    /** {@code dL/da}, over all neurons that a leads to. */
    PATHS,
    /** {@code dL/dz}. */
    DELTA,
    /** {@code dz/dw}. */
    SOURCE,
    /** {@code dz/db}. */
    BIAS
}
