package backprop.ui.shared;

import java.util.function.Consumer;

/** Question about unsaved work before an action that discards it; a test answers instead of a dialog. */
public interface LeaveQuestion {

    /** Answer to the question. */
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    /**
     * Asks, and returns at once.
     *
     * @param name of the session
     * @param then called once with the answer, on the JavaFX thread
     */
    void ask(String name, Consumer<Answer> then);

    /**
     * Tells that saving failed and nothing was discarded.
     *
     * @param reason as the exception says it
     */
    void tellFailure(String reason);
}
