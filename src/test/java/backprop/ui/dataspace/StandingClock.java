package backprop.ui.dataspace;

import backprop.training.TaskQueue;
import backprop.training.TestQueues;

/** A queue with a thread of its own whose time stands still: however slow the machine, a drag takes no time. Trains nothing. */
final class StandingClock implements TaskQueue {

    private final TaskQueue queue = TestQueues.background();

    @Override
    public void execute(Runnable task) {
        queue.execute(task);
    }

    @Override
    public void executeAfter(long nanos, Runnable task) {
        queue.executeAfter(nanos, task);
    }

    @Override
    public long nanoTime() {
        return 0;
    }

    @Override
    public void close() {
        queue.close();
    }
}
