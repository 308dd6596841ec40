package backprop.training;

/**
 * History of a run, shared with moments of the run until it changes (copy on write). Mutable, confined to the training thread.
 */
final class SharedHistory {

    private ErrorHistory history;
    private boolean shared;

    private SharedHistory(ErrorHistory history, boolean shared) {
        this.history = history;
        this.shared = shared;
    }

    /** Creates a history that is not shared. */
    static SharedHistory of(ErrorHistory begun) {
        return new SharedHistory(begun, false);
    }

    /** Creates a history shared with a moment, which remains unchanged. */
    static SharedHistory from(ErrorHistory kept) {
        return new SharedHistory(kept, true);
    }

    /** Returns the history for sharing with a moment. */
    ErrorHistory shared() {
        shared = true;
        return history;
    }

    /** Returns the history for modification, copied first if it is shared. */
    ErrorHistory own() {
        if (shared) {
            history = history.copy();
            shared = false;
        }
        return history;
    }

    ErrorCurve curve() {
        return history.curve();
    }
}
