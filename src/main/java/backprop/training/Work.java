package backprop.training;

/**
 * A command that was asked for and whose snapshot has not come yet.
 *
 * @param number counts commands
 */
public record Work(long number, Kind kind) {

    /** What takes so long. */
    public enum Kind {
        /** A session is read and opened. */
        OPENING,
        /** Other data take the place of the present ones. */
        DATA,
        /** Data or settings are edited, or an edit is undone. */
        EDIT,
        /** Anything else. */
        OTHER
    }
}
