package backprop.training;

/** Size of a step. */
public enum StepKind {
    STAGE,
    UPDATE,
    EPOCH
}
