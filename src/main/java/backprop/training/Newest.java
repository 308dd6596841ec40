package backprop.training;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Hands over values from one thread to another, keeping only the newest: a value that has not been taken is replaced.
 * Thread-safe and lock-free. Usage: {@code if (newest.put(value)) { executor.execute(() -> use(newest.take())); }}
 *
 * @param <T> immutable
 */
public final class Newest<T> {

    private final AtomicReference<T> waiting = new AtomicReference<>();

    /**
     * Replaces the waiting value, if any.
     *
     * @return whether none was waiting, so that a call of {@link #take} has to be scheduled
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
