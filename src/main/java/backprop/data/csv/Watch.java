package backprop.data.csv;

import java.util.concurrent.CancellationException;

/** Watches a long piece of work and may end it. */
@FunctionalInterface
public interface Watch {

    /** Nobody watches: the work goes on to its end. */
    Watch NONE = done -> true;

    /**
     * Whether the work shall go on.
     *
     * @param done what part of it is done, 0 to 1
     */
    boolean goesOn(double done);

    /** @throws CancellationException if the work shall not go on */
    default void require(double done) {
        if (!goesOn(done)) {
            throw new CancellationException();
        }
    }
}
