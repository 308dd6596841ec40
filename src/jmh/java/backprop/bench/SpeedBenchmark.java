package backprop.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One library at one work; {@link SpeedTable} runs all of them and prints what they took. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SpeedBenchmark {

    /** So much work is measured at once that the look at the clock does not count. */
    private static final long ROWS_AT_ONCE = 20_000;

    /** A library and a work, as {@code OURS/W1}: pairs, because not every library can do every work. */
    @Param("OURS/W1")
    public String pair;

    private Runnable run;
    private int repeats;
    private long epochsPerCall;

    /** Processor time and epochs of an iteration: unlike the wall clock, it does not count what other programs take. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        public long nanos;
        public long epochs;
    }

    /** Builds network and data. */
    @Setup
    public void build() {
        String[] names = pair.split("/", -1);
        Workload workload = Workload.valueOf(names[1]);
        Contender.Work work =
                Library.valueOf(names[0]).contender.work(workload).orElseThrow();
        run = work.run();
        repeats = (int) Math.max(1, ROWS_AT_ONCE / ((long) workload.rows * work.epochs()));
        epochsPerCall = (long) repeats * work.epochs();
    }

    /** Some epochs, or one grid. */
    @Benchmark
    public void work(Processor processor) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            run.run();
        }
        processor.nanos += threads.getCurrentThreadCpuTime() - start;
        processor.epochs += epochsPerCall;
    }
}
