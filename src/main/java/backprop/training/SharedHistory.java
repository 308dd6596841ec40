package backprop.training;

/**
 * The history of a run, shared with moments of the run until it changes. Mutable, confined to the training thread.
 */
final class SharedHistory {

    private ErrorHistory history;
    private boolean shared;

    private SharedHistory(ErrorHistory history, boolean shared) {
        this.history = history;
        this.shared = shared;
    }

    /** A history that nobody else has. */
    static SharedHistory of(ErrorHistory begun) {
        return new SharedHistory(begun, false);
    }

    /** The history of a moment, which stays as it is. */
    static SharedHistory from(ErrorHistory kept) {
        return new SharedHistory(kept, true);
    }

    /** The history, to be kept by a moment. */
    ErrorHistory shared() {
        shared = true;
        return history;
    }

    /** The history, to be changed: not the one that a moment keeps. */
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
