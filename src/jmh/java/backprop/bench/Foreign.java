package backprop.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What takes processors away from a measurement: other programs, and the compiler of the Java machine while it warms up.
 *
 * @param processors how many they used on average
 * @param result     what was measured meanwhile
 */
record Foreign<T>(double processors, T result) {

    private static final Path STAT = Path.of("/proc/stat");
    private static final double TICKS = 100;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Below this a slice counts as undisturbed; the X server takes half of it. */
    private static final double QUIET = 0.12;

    /**
     * Measures until so many slices were undisturbed, or until {@code most} were measured; returns those that were disturbed
     * least.
     */
    static <T> List<Foreign<T>> quietest(int wanted, int most, Callable<T> slice) throws Exception {
        List<Foreign<T>> all = new ArrayList<>();
        while (all.size() < most
                && all.stream().filter(each -> each.processors < QUIET).count() < wanted) {
            double before = busy();
            long start = System.nanoTime();
            T result = slice.call();
            double seconds = (System.nanoTime() - start) / 1e9;
            all.add(new Foreign<>((busy() - before) / seconds, result));
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Foreign::processors))
                .limit(wanted)
                .toList();
    }

    /** Seconds of processor time since some moment; 0 where the system does not tell. */
    private static double busy() throws IOException {
        if (!Files.exists(STAT)) {
            return 0;
        }
        String[] ticks = Files.readAllLines(STAT).get(0).split(" +", -1);
        double all = 0;
        // user, nice, system, irq, softirq
        for (int column : new int[] {1, 2, 3, 6, 7}) {
            all += Long.parseLong(ticks[column]) / TICKS;
        }
        double compiler = ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3;
        return all - SYSTEM.getProcessCpuTime() / 1e9 + compiler;
    }
}
