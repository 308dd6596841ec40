package backprop.training;

/**
 * Runs training at the selected speed in slices of 16 ms, each queued after the commands received meanwhile; up to 24 ms if
 * publishing snapshots takes so long that it would slow training down. Mutable, confined to the training thread.
 */
final class Slices {

    private static final long SLICE_NANOS = 16_000_000;
    /** Leaves time for 35 frames per second. */
    private static final long LONGEST_SLICE_NANOS = 24_000_000;
    /** Ratio of training time to the time for publishing a snapshot. */
    private static final long SHARE = 8;

    /** Work divided into slices. */
    interface Work {

        /** Whether training continues. */
        boolean isWanted();

        Steps steps();

        /** Called after each part of the work, with its outcome. */
        void end(TrainingRun.Outcome outcome);

        /** Runs a slice, handles its exceptions and publishes the result. */
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

    /** Sets the speed; a stage displayed in slow motion stays for its duration. */
    void setSpeed(Speed newSpeed) {
        speed = newSpeed;
        count();
        queue(work.steps().position().stage().map(this::nanosOf).orElse(0L));
    }

    /** Restarts counting of epochs. */
    void count() {
        pace.start(queue.nanoTime());
    }

    /** Starts at once. */
    void start() {
        count();
        queue(0);
    }

    /** Queues a slice; only the last one queued runs, however often training is paused, started or accelerated. */
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

    /** Runs one stage and returns its display time. */
    private long stage() {
        Stage stage = work.steps().nextStage();
        work.end(work.steps().stage());
        return nanosOf(stage);
    }

    private long nanosOf(Stage stage) {
        return speed.isSlowMotion() ? speed.nanosOf(stage, work.steps().depth()) : 0;
    }

    /** Runs the epochs that are due and returns the time until the next one. */
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
