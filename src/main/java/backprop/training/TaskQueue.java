package backprop.training;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The one queue of the training thread, and its clock; tests pass one in whose time they turn by hand. */
public interface TaskQueue extends AutoCloseable {

    /** How long an end is waited for; what takes longer is given up. */
    int LONGEST_END_SECONDS = 5;

    /** Appends a task. */
    void execute(Runnable task);

    /** Appends a task when {@code nanos} have passed. */
    void executeAfter(long nanos, Runnable task);

    /** A clock that only goes forward, in nanoseconds. */
    long nanoTime();

    /**
     * Carries out what is due, such as saving a file, drops what waits for its time, and ends the thread. What is appended
     * later is ignored.
     */
    @Override
    void close();

    /** A queue with a daemon thread of its own. */
    static TaskQueue onBackgroundThread(String name) {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        return new TaskQueue() {
            @Override
            public void execute(Runnable task) {
                executeAfter(0, task);
            }

            @Override
            public void executeAfter(long nanos, Runnable task) {
                if (!executor.isShutdown()) {
                    executor.schedule(task, nanos, TimeUnit.NANOSECONDS);
                }
            }

            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public void close() {
                if (!executor.isShutdown()) {
                    execute(executor::shutdownNow);
                    awaitEnd();
                }
            }

            private void awaitEnd() {
                try {
                    executor.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                executor.shutdownNow();
            }
        };
    }
}
