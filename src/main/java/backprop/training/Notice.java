package backprop.training;

import backprop.data.Dataset;

/**
 * Effect of the last command that its sender may not expect, for the status line.
 *
 * @param number number of the notice, so that repeated ones can be distinguished
 * @param detail reason of a {@link Kind#REFUSED} command, or location of a saved session; otherwise empty
 */
public record Notice(long number, Kind kind, String detail) {

    public enum Kind {
        NONE,
        /** A session or preset was opened. */
        OPENED,
        /** The gradients were checked; the snapshot contains the report. */
        GRADIENTS_CHECKED,
        /** The session was saved; the detail is its location. */
        SAVED,
        /** A calculation was exported; the detail is its location. */
        EXPORTED,
        /** A calculation was copied to the clipboard; the detail is its format. */
        COPIED,
        /** The session was saved as with {@link #SAVED}, but in its state before the current, incomplete epoch. */
        SAVED_WHOLE_EPOCHS,
        /** The last step was taken back. */
        STEP_TAKEN_BACK,
        /** The last edit was undone; the snapshot contains the edit that can now be redone. */
        UNDONE,
        /** The last undone edit was redone; the snapshot contains the edit that can now be undone. */
        REDONE,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO,
        /** There is no step to take back. */
        NO_STEP_TO_TAKE_BACK,
        /** Back at the start, same parameters. */
        RESTARTED,
        /** Back at epoch 0 with new parameters from the next seed. */
        NEW_WEIGHTS,
        /** The architecture was changed, so training restarted. */
        RESTARTED_FOR_ARCHITECTURE,
        /** Seed or initializer was changed, so training restarted. */
        RESTARTED_FOR_START,
        /** Neurons or layers were added or removed; the remaining ones keep their parameters. */
        RESHAPED,
        /** The value of a weight or bias was changed. */
        PARAMETER_CHANGED,
        /** The value of a weight or bias was not changed, since the loss would not be finite. */
        PARAMETER_REFUSED,
        /** A hyperparameter was changed; training continues. */
        SETTINGS_CHANGED,
        /** The data were changed; training continues. */
        DATA_CHANGED,
        /** The scaling of the inputs was changed; training continues with the current weights. */
        SCALING_CHANGED,
        /**
         * The data were replaced by others that require a different network, so training restarted; the config contains the
         * network.
         */
        DATA_FITTED,
        /** Data or order of the rows were changed within an epoch, which restarts with the current parameters. */
        EPOCH_BEGINS_ANEW,
        /** A command was rejected: its result would have been inconsistent, or a file could not be read or written. */
        REFUSED;

        /** Returns the kind of a change after which training continues. */
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
