package backprop.cli;

/** Signals an invalid argument. The message is one line for the user. */
public final class ArgumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    ArgumentException(String message) {
        super(message.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
    }
}
