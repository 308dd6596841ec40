package backprop.training;

/**
 * Lets training go on in slices of 16 ms, each queued behind the commands that came meanwhile, at the chosen speed; of up to
 * 24 ms where a snapshot takes so long that it would slow training down.
 * Mutable, confined to the training thread.
 */
final class Slices {

    private static final long SLICE_NANOS = 16_000_000;
    /** Leaves time for 35 pictures a second. */
    private static final long LONGEST_SLICE_NANOS = 24_000_000;
    /** Training takes so many times as long as what is shown of it. */
    private static final long SHARE = 8;

    /** What is sliced. */
    interface Work {

        /** Whether training goes on. */
        boolean isWanted();

        Steps steps();

        /** Learns what became of a part of the work. */
        void end(TrainingRun.Outcome outcome);

        /** Runs a slice, whatever it throws, and shows what came of it. */
        void run(Runnable slice);
    }

    private final TaskQueue queue;
    private final Work work;
    private final Pace pace = new Pace();
    private Speed speed;
    private long newest;
    private long sliceEnd;
    private long shownNanos;

    Slices(TaskQueue queue, Speed speed, Work work) {
        this.queue = queue;
        this.speed = speed;
        this.work = work;
    }

    Speed speed() {
        return speed;
    }

    /** A stage that is in sight in slow motion stays for its time. */
    void setSpeed(Speed newSpeed) {
        speed = newSpeed;
        count();
        queue(work.steps().position().stage().map(this::nanosOf).orElse(0L));
    }

    /** From now on nothing has been done. */
    void count() {
        pace.start(queue.nanoTime());
    }

    /** Begins at once. */
    void start() {
        count();
        queue(0);
    }

    /** Only the slice that was queued last runs, however often training is paused, started or sped up. */
    private void queue(long delayNanos) {
        long number = ++newest;
        queue.executeAfter(delayNanos, () -> {
            if (number == newest && work.isWanted()) {
                work.run(this::slice);
                shownNanos = queue.nanoTime() - sliceEnd;
            }
        });
    }

    private void slice() {
        long wait = speed.isSlowMotion() ? stage() : epochs();
        if (work.isWanted()) {
            queue(wait);
        }
        sliceEnd = queue.nanoTime();
    }

    /** One stage; returns how long it stays in sight. */
    private long stage() {
        Stage stage = work.steps().nextStage();
        work.end(work.steps().stage());
        return nanosOf(stage);
    }

    private long nanosOf(Stage stage) {
        return speed.isSlowMotion() ? speed.nanosOf(stage, work.steps().depth()) : 0;
    }

    /** As many epochs as are due; returns how long until the next one is. */
    private long epochs() {
        long end = queue.nanoTime() + Math.max(SLICE_NANOS, Math.min(LONGEST_SLICE_NANOS, SHARE * shownNanos));
        long due = pace.due(queue.nanoTime(), speed);
        while (due > 0 && work.isWanted() && queue.nanoTime() < end) {
            TrainingRun.Outcome outcome = work.steps().advance();
            work.end(outcome);
            if (outcome == TrainingRun.Outcome.EPOCH) {
                pace.count();
                due--;
            }
        }
        return pace.wait(queue.nanoTime(), speed);
    }
}
