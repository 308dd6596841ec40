package backprop.training;

/** Puts a session where it lasts. */
@FunctionalInterface
public interface Keeper {

    /** Returns where the session now is, for the status line. */
    String keep(Opening session) throws Exception;
}
