package backprop.training;

/** The four stages of an update, in their order. */
public enum Stage {
    FORWARD,
    LOSS,
    BACKWARD,
    UPDATE
}
