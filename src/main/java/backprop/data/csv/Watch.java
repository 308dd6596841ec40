package backprop.data.csv;

import java.util.concurrent.CancellationException;

/** Observer of a long task that can cancel it. */
@FunctionalInterface
public interface Watch {

    /** Never cancels. */
    Watch NONE = done -> true;

    /**
     * Returns whether the task continues.
     *
     * @param done completed fraction, 0 to 1
     */
    boolean goesOn(double done);

    /**
     * Continues or throws.
     *
     * @throws CancellationException if the task is cancelled
     */
    default void require(double done) {
        if (!goesOn(done)) {
            throw new CancellationException();
        }
    }
}
