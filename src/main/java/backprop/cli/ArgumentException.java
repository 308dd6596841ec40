package backprop.cli;

/** An argument that cannot be used. The message is one line, made for the user. */
public final class ArgumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    ArgumentException(String message) {
        super(message.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
    }
}
