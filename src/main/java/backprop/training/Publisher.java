package backprop.training;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Hands the newest snapshot on, and a finer one of the same moment when nothing happens any more. Mutable, confined to the
 * training thread.
 */
final class Publisher {

    private static final long IDLE_NANOS = 120_000_000;

    private final TaskQueue queue;
    private final Consumer<Snapshot> listener;
    private final Grids grids;
    private Optional<Snapshot> newest = Optional.empty();
    private long newestRefinement;

    /**
     * @param grids    what a finer plane is computed by
     * @param listener gets each snapshot; must return at once
     */
    Publisher(TaskQueue queue, Grids grids, Consumer<Snapshot> listener) {
        this.queue = queue;
        this.grids = grids;
        this.listener = listener;
    }

    /** From now on this is the newest one. */
    void take(Snapshot snapshot) {
        newest = Optional.of(snapshot);
    }

    /** Hands on the newest one; where its numbers could not be had, those of before stay in sight and the status says why. */
    void publish(Status status) {
        newest.map(last -> last.withStatus(status)).ifPresent(listener);
    }

    /**
     * When nothing has been asked for for a moment, the plane is drawn as finely as it is shown.
     *
     * @param resting asked then: whether nothing is trained
     * @param guard   runs what may throw
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
