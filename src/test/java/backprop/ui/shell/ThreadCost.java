package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Processor time of the JavaFX thread, in units of a calibration loop that is measured in the same process. For tests tagged
 * {@code bench} only: no other one may depend on the speed of the machine.
 */
public final class ThreadCost {

    /** Factor by which a documented cost is exceeded grossly: caches, compiler and foreign load vary by less. */
    private static final double GROSSLY = 3;

    private static final int CELLS = 70_000;
    private static final int TIMES = 31;

    /** Rounds that are left until the compiler has done its work. */
    private static int cold = 300;

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
     * Prints a line of a table, and fails where the cost exceeds three times the documented one.
     *
     * @param what   is measured
     * @param millis what it takes
     * @param loops  the documented cost, in calibration loops
     */
    public static void assertBelow(String what, double millis, double loops) {
        double loop = loopMillis();
        System.out.printf(
                Locale.ROOT, "| %s | %.2f ms | %.2f loops | target %.0f |%n", what, millis, millis / loop, loops);
        assertThat(millis / loop).as(what + ", in calibration loops").isLessThan(GROSSLY * loops);
    }

    /** About one millisecond on the machine of PERFORMANCE.md. */
    private static double loopMillis() {
        for (; cold > 0; cold--) {
            Waiting.onFx(ThreadCost::loop);
        }
        return median(TIMES, () -> millisOnJavaFx(ThreadCost::loop));
    }

    /** What drawing does: arithmetic over cells, table look-ups, and numbers that become text. */
    private static void loop() {
        int[] cells = new int[CELLS];
        double[] table = new double[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = Math.sqrt(i);
        }
        for (int i = 0; i < CELLS; i++) {
            double value = table[(i * 31) & 255] * 0.7 + table[i & 255] * 0.3;
            cells[i] = (int) (value * 16) << 16 | (int) (value * 8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            text.append(cells[i * 40] / 7.0);
        }
        assertThat(text).isNotEmpty();
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
