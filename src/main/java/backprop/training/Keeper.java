package backprop.training;

/** Writes a session to permanent storage. */
@FunctionalInterface
public interface Keeper {

    /** Writes the session and returns its location, for the status line. */
    String keep(Opening session) throws Exception;
}
