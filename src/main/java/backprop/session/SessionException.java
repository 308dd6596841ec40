package backprop.session;

/** Signals a session that cannot be read or written. The message is one line for the user. */
public final class SessionException extends Exception {

    private static final long serialVersionUID = 1;

    public SessionException(String message) {
        super(OneLine.of(message));
    }

    public SessionException(String message, Throwable cause) {
        super(OneLine.of(message), cause);
    }
}
