package backprop.training;

/** What the training thread is doing. */
public sealed interface Status {

    record Paused() implements Status {}

    record Training() implements Status {}

    /**
     * The next epoch would have led to a value that is not finite; the state is the last finite one.
     *
     * @param epoch the epoch that could not be completed
     */
    record Diverged(long epoch) implements Status {}

    /**
     * Training threw an exception; the state is that of before.
     *
     * @param message what the exception said
     */
    record Failed(String message) implements Status {}
}
