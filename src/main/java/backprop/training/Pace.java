package backprop.training;

/** Keeps training to the chosen speed: how many epochs are due, and how long until the next one is. */
final class Pace {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final long SHORTEST_WAIT = 100_000;
    private static final double LONGEST_BACKLOG_SECONDS = 0.25;

    private long start;
    private long done;

    /** From {@code now} on, nothing has been done; the first epoch is due at once. */
    void start(long now) {
        start = now;
        done = 0;
    }

    /** One epoch has been done. */
    void count() {
        done++;
    }

    /** Epochs that are due at {@code now}. What could not be kept up with for long is forgotten, not caught up on. */
    long due(long now, Speed speed) {
        if (speed.isUnlimited()) {
            return Long.MAX_VALUE;
        }
        double planned = (now - start) / NANOS_PER_SECOND * speed.epochsPerSecond();
        if (planned - done > Math.max(1, LONGEST_BACKLOG_SECONDS * speed.epochsPerSecond())) {
            start(now);
            return 1;
        }
        return (long) planned + 1 - done;
    }

    /** Nanoseconds from {@code now} until the next epoch is due; not 0 but at full speed, so that time goes on. */
    long wait(long now, Speed speed) {
        if (speed.isUnlimited()) {
            return 0;
        }
        long next = start + (long) Math.ceil(done / speed.epochsPerSecond() * NANOS_PER_SECOND);
        return Math.max(SHORTEST_WAIT, next - now);
    }
}
