package backprop.training;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Publishes the latest snapshot and, after a period without commands, one of the same moment at higher resolution. Mutable,
 * confined to the training thread.
 */
final class Publisher {

    static final long IDLE_NANOS = 120_000_000;

    private final TaskQueue queue;
    private final Consumer<Snapshot> listener;
    private final Grids grids;
    private Optional<Snapshot> newest = Optional.empty();
    private long newestRefinement;

    /**
     * Creates a publisher.
     *
     * @param grids    compute the plane at higher resolution
     * @param listener receives each snapshot; must return at once
     */
    Publisher(TaskQueue queue, Grids grids, Consumer<Snapshot> listener) {
        this.queue = queue;
        this.grids = grids;
        this.listener = listener;
    }

    /** Sets the latest snapshot. */
    void take(Snapshot snapshot) {
        newest = Optional.of(snapshot);
    }

    /**
     * Publishes the latest snapshot with the given status; if a new one could not be computed, its numbers are those of before
     * and the status contains the reason.
     */
    void publish(Status status) {
        newest.map(last -> last.withStatus(status)).ifPresent(listener);
    }

    /**
     * Schedules the computation of the plane at display resolution, after a period without commands.
     *
     * @param resting evaluated at that time: whether training is paused
     * @param guard   runs tasks that may throw
     */
    void refineLater(BooleanSupplier resting, Consumer<Runnable> guard) {
        long number = ++newestRefinement;
        queue.executeAfter(IDLE_NANOS, () -> {
            if (number == newestRefinement && resting.getAsBoolean()) {
                guard.accept(this::refine);
            }
        });
    }

    private void refine() {
        newest = newest.map(last -> last.withOutputGrid(
                grids.fineOutputs(last.network(), last.config().data().scaling())));
        newest.ifPresent(listener);
    }
}
