package backprop.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every library at every work that it can do, in one run, each in processes of its own that take turns, and prints
 * one table of medians. {@code ./mvnw -Pbench verify} runs it.
 */
public final class SpeedTable {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    /** What one library took for one work, per iteration: processor time per row, and bytes per epoch. */
    private record Samples(List<Double> nanosPerRow, List<Double> bytesPerEpoch) {}

    private SpeedTable() {}

    /** @param arguments names of the works to measure; all if there are none */
    public static void main(String[] arguments) throws RunnerException {
        List<Workload> workloads = arguments.length == 0
                ? List.of(Workload.values())
                : Arrays.stream(arguments).map(Workload::valueOf).toList();
        Map<Workload, Map<Library, Samples>> all = new EnumMap<>(Workload.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (RunResult result : new Runner(options(pairs(workloads))).run()) {
                add(result, all);
            }
        }
        workloads.forEach(workload -> print(workload, all.get(workload)));
        LinearCost.print();
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
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(250))
                .jvmArgsAppend("-Xms512m", "-Xmx512m", "-XX:+UseG1GC")
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static void add(RunResult result, Map<Workload, Map<Library, Samples>> all) {
        String[] names = result.getParams().getParam("pair").split("/", -1);
        Workload workload = Workload.valueOf(names[1]);
        Samples samples = all.computeIfAbsent(workload, w -> new EnumMap<>(Library.class))
                .computeIfAbsent(Library.valueOf(names[0]), l -> new Samples(new ArrayList<>(), new ArrayList<>()));
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                double epochs = value(iteration, "epochs");
                samples.nanosPerRow().add(value(iteration, "nanos") / epochs / workload.rows);
                samples.bytesPerEpoch().add(value(iteration, "bytes") / epochs);
            }
        }
    }

    private static double value(IterationResult iteration, String name) {
        return iteration.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void print(Workload workload, Map<Library, Samples> results) {
        double ours = median(results.get(Library.OURS).nanosPerRow());
        System.out.printf("%n%s: %s%n%n", workload, workload.text);
        System.out.println("| | ns per row | of ours | bytes per epoch | remark |");
        System.out.println("|---|--:|--:|--:|---|");
        results.forEach((library, samples) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %.0f | %s |%n",
                library.text,
                median(samples.nanosPerRow()),
                median(samples.nanosPerRow()) / ours,
                median(samples.bytesPerEpoch()),
                library.contender.remark(workload)));
    }
}
