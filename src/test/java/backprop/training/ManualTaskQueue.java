package backprop.training;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A queue whose time stands still until the test turns it; tasks run on the test's thread. */
public final class ManualTaskQueue implements TaskQueue {

    private record Task(long time, long number, Runnable action) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::time).thenComparingLong(Task::number));
    private long now;
    private long number;
    private boolean closed;

    @Override
    public void execute(Runnable task) {
        executeAfter(0, task);
    }

    @Override
    public void executeAfter(long nanos, Runnable task) {
        if (!closed) {
            tasks.add(new Task(now + nanos, number++, task));
        }
    }

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void close() {
        runDue();
        closed = true;
        tasks.clear();
    }

    /** Runs what is due now, in its order, but not what those tasks append. */
    public void runDue() {
        long end = number;
        while (!tasks.isEmpty() && tasks.peek().time() <= now && tasks.peek().number() < end) {
            tasks.poll().action().run();
        }
    }

    /** Turns time forward and runs what becomes due on the way. */
    public void pass(long nanos) {
        long end = now + nanos;
        while (!tasks.isEmpty() && tasks.peek().time() <= end) {
            Task task = tasks.poll();
            now = Math.max(now, task.time());
            task.action().run();
        }
        now = end;
    }

    /** Lets the clock go on by itself, as if work took time. */
    public void tick(long nanos) {
        now += nanos;
    }

    public int waiting() {
        return tasks.size();
    }
}
