package backprop.cli;

import backprop.training.TrainingRun;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Prints the progress of a long run at intervals. */
final class Progress {

    private static final long INTERVAL_NANOS = 2_000_000_000;

    private final PrintStream err;
    private final LongSupplier nanoTime;
    private long next;

    Progress(PrintStream err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
        next = nanoTime.getAsLong() + INTERVAL_NANOS;
    }

    /**
     * Prints a line if the interval has elapsed.
     *
     * @param done  epochs trained in this run
     * @param total epochs to train in this run
     */
    void show(TrainingRun run, long done, long total) {
        long now = nanoTime.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + INTERVAL_NANOS;
        double loss = run.train(run.state().network()).loss();
        err.println(Messages.text("progress", "" + done, "" + total, "" + loss));
    }
}
