package backprop.ui;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Measures processor time of the JavaFX thread, not the time on the wall: other programs may run beside the tests. */
public final class ThreadCost {

    private ThreadCost() {}

    /** Milliseconds that a task takes on this thread. */
    public static double millisOf(Runnable task) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        task.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** Milliseconds that a task takes on the JavaFX thread. */
    public static double millisOnJavaFx(Runnable task) {
        return Waiting.onFx(() -> millisOf(task));
    }

    /**
     * The median of several measurements.
     *
     * @param times how many, at least 1
     * @param once  measures once
     */
    public static double median(int times, Callable<Double> once) {
        return sorted(times, once)[times / 2];
    }

    /** The largest of several measurements. */
    public static double largest(int times, Callable<Double> once) {
        return sorted(times, once)[times - 1];
    }

    private static double[] sorted(int times, Callable<Double> once) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            try {
                millis[i] = once.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        Arrays.sort(millis);
        return millis;
    }
}
