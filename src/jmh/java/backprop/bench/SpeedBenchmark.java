package backprop.bench;

import java.util.concurrent.TimeUnit;
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

    /** A library and a work, as {@code OURS/W1}: pairs, because not every library can do every work. */
    @Param("OURS/W1")
    public String pair;

    private Runnable run;

    /** Builds network and data. */
    @Setup
    public void build() {
        String[] names = pair.split("/", -1);
        Workload workload = Workload.valueOf(names[1]);
        run = Library.valueOf(names[0]).contender.work(workload).orElseThrow().run();
    }

    /** Some epochs, or one grid. */
    @Benchmark
    public void work() {
        run.run();
    }
}
