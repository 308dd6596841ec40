package backprop.training;

/** Stages of an update, in order. */
public enum Stage {
    FORWARD,
    LOSS,
    BACKWARD,
    UPDATE
}
