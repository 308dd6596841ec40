package backprop.training;

/** Status of the training thread. */
public sealed interface Status {

    record Paused() implements Status {}

    record Training() implements Status {}

    /**
     * The next epoch would have produced a value that is not finite; the state is the last finite one.
     *
     * @param epoch the epoch that could not be completed
     */
    record Diverged(long epoch) implements Status {}

    /**
     * Training threw an exception; the state is the one before.
     *
     * @param message message of the exception
     */
    record Failed(String message) implements Status {}
}
