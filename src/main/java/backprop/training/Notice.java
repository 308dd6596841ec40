package backprop.training;

import backprop.data.Dataset;

/**
 * What the last command did that its sender may not expect, for the status line.
 *
 * @param number counts notices, so that the same one twice can be told apart
 * @param detail what a {@link Kind#REFUSED} command ran into, or where a session was saved; else empty
 */
public record Notice(long number, Kind kind, String detail) {

    public enum Kind {
        NONE,
        /** A session or preset was opened. */
        OPENED,
        /** The gradients were checked; the snapshot has the report. */
        GRADIENTS_CHECKED,
        /** The session was saved; the detail says where. */
        SAVED,
        /** A calculation was exported; the detail says where. */
        EXPORTED,
        /** A calculation was copied to the clipboard; the detail says as what. */
        COPIED,
        /** The session was saved as {@link #SAVED}, but as it stood before the epoch that has begun. */
        SAVED_WHOLE_EPOCHS,
        /** The last step was taken back. */
        STEP_TAKEN_BACK,
        /** The last edit was undone; the snapshot says which one can be done again now. */
        UNDONE,
        /** The edit that was undone last was done again; the snapshot says which one can be undone now. */
        REDONE,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO,
        /** There is no step that could be taken back. */
        NO_STEP_TO_TAKE_BACK,
        /** Back at the start, same parameters. */
        RESTARTED,
        /** Back at epoch 0 with new parameters from the next seed. */
        NEW_WEIGHTS,
        /** The architecture was changed, so training began anew. */
        RESTARTED_FOR_ARCHITECTURE,
        /** Seed or initializer was changed, so training began anew. */
        RESTARTED_FOR_START,
        /** Neurons or layers were added or removed; what remains keeps what it has learned. */
        RESHAPED,
        /** A weight or bias was given another value. */
        PARAMETER_CHANGED,
        /** A weight or bias was not given another value, since the loss would not be finite then. */
        PARAMETER_REFUSED,
        /** A hyperparameter was changed; training goes on. */
        SETTINGS_CHANGED,
        /** The data were changed; training goes on. */
        DATA_CHANGED,
        /** The inputs are scaled in another way; training goes on with the weights that it has. */
        SCALING_CHANGED,
        /** Other data were put in which another network suits, so training began anew; the config says which. */
        DATA_FITTED,
        /** Data or order of the rows were changed within an epoch, which begins anew with the present parameters. */
        EPOCH_BEGINS_ANEW,
        /** A command was not carried out: the parts would not have fitted each other, or a file could not be read or written. */
        REFUSED;

        /** What a change is that goes on from where training stands. */
        static Kind ofChange(Dataset before, Dataset after) {
            if (before.equals(after)) {
                return SETTINGS_CHANGED;
            }
            return before.scaling().method() == after.scaling().method() ? DATA_CHANGED : SCALING_CHANGED;
        }
    }

    static final Notice NONE = new Notice(0, Kind.NONE, "");

    Notice next(Kind nextKind, String nextDetail) {
        return new Notice(number + 1, nextKind, nextDetail);
    }
}
