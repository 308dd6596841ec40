package backprop.explain;

/** Description of a line of the scaling or of the chain rule, shown beside it. */
public enum Meaning {
    /** Input scaled to the range from 0 to 1. */
    SCALED_TO_RANGE,
    /** Input scaled to mean 0 and standard deviation 1. */
    STANDARDIZED,
    /** Product of all factors, from the loss back to the parameter. */
    CHAIN,
    /** {@code dL/dy}. */
    LOSS_BY_OUTPUT,
    /** {@code dL/dz} of an output whose loss and activation are combined. */
    LOSS_BY_SUM,
    /** {@code dL/dz} of softmax, where each output depends on each z. */
    SOFTMAX,
    /** {@code da/dz}. */
    SLOPE,
    /** {@code dz/da} of the only successor. */
    WEIGHT,
    /** {@code dL/da}, summed over all successors. */
    PATHS,
    /** {@code dL/dz}. */
    DELTA,
    /** {@code dz/dw}. */
    SOURCE,
    /** {@code dz/db}. */
    BIAS
}
