package backprop.training;

/** Limits training to the selected speed: computes the number of epochs due and the time until the next one. */
final class Pace {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final long SHORTEST_WAIT = 100_000;
    private static final double LONGEST_BACKLOG_SECONDS = 0.25;

    private long start;
    private long done;

    /** Restarts counting at {@code now}; the first epoch is due at once. */
    void start(long now) {
        start = now;
        done = 0;
    }

    /** Counts one completed epoch. */
    void count() {
        done++;
    }

    /** Returns the number of epochs due at {@code now}. A backlog that grows too large is dropped, not caught up on. */
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

    /**
     * Returns the nanoseconds from {@code now} until the next epoch is due; 0 only at unlimited speed, so that time advances.
     */
    long wait(long now, Speed speed) {
        if (speed.isUnlimited()) {
            return 0;
        }
        long next = start + (long) Math.ceil(done / speed.epochsPerSecond() * NANOS_PER_SECOND);
        return Math.max(SHORTEST_WAIT, next - now);
    }
}
