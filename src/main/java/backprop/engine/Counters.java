package backprop.engine;

/**
 * How far training has come, counted three ways.
 *
 * @param epochs  completed epochs, at least 0
 * @param updates completed updates, at least 0
 * @param rows    rows of the current epoch whose updates are made, at least 0 and fewer than the epoch has
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

    /** At the end of an epoch, which is the beginning of the next one. */
    public static Counters between(long epochs, long updates) {
        return new Counters(epochs, updates, 0);
    }

    /** Whether an epoch has begun and is not complete. */
    public boolean isWithinEpoch() {
        return rows > 0;
    }
}
