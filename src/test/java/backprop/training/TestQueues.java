package backprop.training;

/** Queues of the training thread for windows of tests. */
public final class TestQueues {

    private TestQueues() {}

    /**
     * Creates a queue with a thread of its own. Where nothing is drawn, no finer plane is computed at rest: nobody would see it,
     * and it took a fifth of the time of all tests of the window.
     */
    public static TaskQueue background() {
        TaskQueue queue = TaskQueue.onBackgroundThread("training");
        return Boolean.getBoolean("quantum.norenderjobs") ? withoutRefinement(queue) : queue;
    }

    private static TaskQueue withoutRefinement(TaskQueue queue) {
        return new TaskQueue() {
            @Override
            public void execute(Runnable task) {
                queue.execute(task);
            }

            @Override
            public void executeAfter(long nanos, Runnable task) {
                if (nanos != Publisher.IDLE_NANOS) {
                    queue.executeAfter(nanos, task);
                }
            }

            @Override
            public long nanoTime() {
                return queue.nanoTime();
            }

            @Override
            public void close() {
                queue.close();
            }
        };
    }
}
