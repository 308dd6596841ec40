package backprop.training;

/**
 * Queued command whose snapshot has not been published yet.
 *
 * @param number number of the command
 */
public record Work(long number, Kind kind) {

    /** Kinds of commands, by the message shown when they take long. */
    public enum Kind {
        /** A session is being read and opened. */
        OPENING,
        /** The data are being replaced. */
        DATA,
        /** Data or settings are being edited, or an edit undone. */
        EDIT,
        /** Any other command. */
        OTHER
    }
}
