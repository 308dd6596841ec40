package backprop.training;

/** How far one step leads. */
public enum StepKind {
    STAGE,
    UPDATE,
    EPOCH
}
