package backprop.training;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Queue of the training thread, and its clock; tests supply one with a manual clock. */
public interface TaskQueue extends AutoCloseable {

    /** Time limit for termination; tasks that take longer are abandoned. */
    int LONGEST_END_SECONDS = 5;

    /** Appends a task. */
    void execute(Runnable task);

    /** Appends a task after {@code nanos} nanoseconds. */
    void executeAfter(long nanos, Runnable task);

    /** Returns the time of a monotonic clock, in nanoseconds. */
    long nanoTime();

    /**
     * Executes the tasks that are due, such as saving a file, discards delayed ones, and ends the thread. Tasks appended later
     * are ignored.
     */
    @Override
    void close();

    /** Creates a queue with its own daemon thread. */
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
