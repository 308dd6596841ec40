package backprop.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every library at every work that it can do, in one run, each in processes of its own, and prints one table.
 * {@code ./mvnw -Pbench verify} runs it.
 */
public final class SpeedTable {

    private record Measured(double nanosPerRow, double bytesPerEpoch) {}

    private SpeedTable() {}

    /** @param arguments names of the works to measure; all if there are none */
    public static void main(String[] arguments) throws RunnerException {
        List<Workload> workloads = arguments.length == 0 ? List.of(Workload.values()) : parse(arguments);
        Map<Workload, Map<Library, Measured>> all = new EnumMap<>(Workload.class);
        for (RunResult result : new Runner(options(pairs(workloads))).run()) {
            String[] names = result.getParams().getParam("pair").split("/", -1);
            Library library = Library.valueOf(names[0]);
            Workload workload = Workload.valueOf(names[1]);
            all.computeIfAbsent(workload, w -> new EnumMap<>(Library.class))
                    .put(library, measured(result, library, workload));
        }
        workloads.forEach(workload -> print(workload, all.get(workload)));
        LinearCost.print();
    }

    private static List<Workload> parse(String[] names) {
        List<Workload> workloads = new ArrayList<>();
        for (String name : names) {
            workloads.add(Workload.valueOf(name));
        }
        return workloads;
    }

    private static List<String> pairs(Collection<Workload> workloads) {
        List<String> pairs = new ArrayList<>();
        for (Workload workload : workloads) {
            for (Library library : Library.values()) {
                if (library.contender.work(workload).isPresent()) {
                    pairs.add(library + "/" + workload);
                }
            }
        }
        return pairs;
    }

    private static Options options(List<String> pairs) {
        return new OptionsBuilder()
                .include(SpeedBenchmark.class.getName())
                .param("pair", pairs.toArray(new String[0]))
                .forks(Integer.getInteger("bench.forks", 2))
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(700))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(400))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static Measured measured(RunResult result, Library library, Workload workload) {
        int epochs = library.contender.work(workload).orElseThrow().epochs();
        double nanos = result.getPrimaryResult().getStatistics().getPercentile(50);
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
        return new Measured(nanos / epochs / workload.rows, bytes / epochs);
    }

    private static void print(Workload workload, Map<Library, Measured> results) {
        double ours = results.get(Library.OURS).nanosPerRow();
        System.out.printf("%n%s: %s%n%n", workload, workload.text);
        System.out.println("| | ns per row | of ours | bytes per epoch | remark |");
        System.out.println("|---|--:|--:|--:|---|");
        results.forEach((library, m) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %.0f | %s |%n",
                library.text,
                m.nanosPerRow(),
                m.nanosPerRow() / ours,
                m.bytesPerEpoch(),
                library.contender.remark(workload)));
    }
}
