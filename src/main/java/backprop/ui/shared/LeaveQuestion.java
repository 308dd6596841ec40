package backprop.ui.shared;

import java.util.function.Consumer;

/** Confirmation before an action that discards unsaved work; replaced by a stub in tests. */
public interface LeaveQuestion {

    /** Answer of the user. */
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    /**
     * Asks the user and returns immediately.
     *
     * @param name name of the session
     * @param then called once with the answer, on the JavaFX thread
     */
    void ask(String name, Consumer<Answer> then);

    /**
     * Reports that saving failed and nothing was discarded.
     *
     * @param reason message of the exception
     */
    void tellFailure(String reason);
}
