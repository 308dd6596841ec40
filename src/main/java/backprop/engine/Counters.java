package backprop.engine;

/**
 * Training progress in epochs, updates and rows.
 *
 * @param epochs  completed epochs, at least 0
 * @param updates completed updates, at least 0
 * @param rows    rows of the current epoch whose updates are complete, from 0 to the rows of an epoch, exclusive
 */
public record Counters(long epochs, long updates, int rows) {

    /** @throws IllegalArgumentException if a count is negative */
    public Counters {
        requireCount("epochs", epochs);
        requireCount("updates", updates);
        requireCount("rows", rows);
    }

    private static void requireCount(String what, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(what + ": expected at least 0 but was " + count);
        }
    }

    /** Counters at an epoch boundary. */
    public static Counters between(long epochs, long updates) {
        return new Counters(epochs, updates, 0);
    }

    /** Whether an epoch has begun and is not complete. */
    public boolean isWithinEpoch() {
        return rows > 0;
    }
}
