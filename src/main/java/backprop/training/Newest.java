package backprop.training;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Hand-over of values from one thread to another, of which only the newest matters: a value that has not been taken is replaced.
 * Thread-safe without a lock. Usage: {@code if (newest.put(value)) { executor.execute(() -> use(newest.take())); }}
 *
 * @param <T> immutable
 */
public final class Newest<T> {

    private final AtomicReference<T> waiting = new AtomicReference<>();

    /**
     * Puts a value in the place of one that waits.
     *
     * @return whether none was waiting, so that a taker has to be scheduled
     */
    public boolean put(T value) {
        return waiting.getAndSet(value) == null;
    }

    /**
     * Takes the newest value.
     *
     * @throws IllegalStateException if none is waiting
     */
    public T take() {
        T value = waiting.getAndSet(null);
        if (value == null) {
            throw new IllegalStateException("a value: expected one that waits but found none");
        }
        return value;
    }
}
