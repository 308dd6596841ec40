package backprop.bench;

import backprop.training.TrainingRun;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Measures the window while it trains at full speed: pictures a second, what they cost, and the speed of training beside that
 * of the same training without a window; both take turns. {@code ./mvnw -Pbench verify -Dbench.main=WindowSpeed} runs it; it
 * needs a display, such as that of Xvfb. Of the seconds that are measured those count in which other programs and the compiler
 * took least.
 */
public final class WindowSpeed {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 2);
    private static final int WARM_UP_SECONDS = 20;
    private static final int WANTED = 5;
    private static final int MOST = Integer.getInteger("bench.seconds", 60);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Epochs a second, and a second of processor time of the thread. */
    private record Pace(double wall, double processor) {}

    private WindowSpeed() {}

    /** @param arguments names of the works to measure; all if there are none */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        List<WindowWork> works = arguments.length == 0
                ? List.of(WindowWork.values())
                : Stream.of(arguments).map(WindowWork::valueOf).toList();
        System.out.printf("%n%d processors%n%n", Runtime.getRuntime().availableProcessors());
        System.out.println("| the window | pictures a second | JavaFX thread a picture, ms: median | longest"
                + " | epochs a second | without a window | share | of processor time | foreign |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (WindowWork work : works) {
            printWhole(work);
        }
        System.out.println();
        System.out.println("| the data space alone | pictures a second | a snapshot, ms: median | 99 % | longest | of |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        for (WindowWork work : works) {
            printPlane(work);
        }
        System.exit(0);
    }

    private static void printWhole(WindowWork work) throws Exception {
        List<Foreign<Pace>> without = new ArrayList<>();
        List<Foreign<WatchedWindow.Seen>> with = new ArrayList<>();
        TrainingRun alone = work.run();
        for (int round = 0; round < ROUNDS; round++) {
            train(alone, 2);
            without.addAll(Foreign.quietest(WANTED, MOST, () -> train(alone, 1)));
            with.addAll(watch(WatchedWindow.whole(work)));
        }
        List<Double> millis = millis(with, WatchedWindow.Seen::pictureMillis);
        double now = median(with, seen -> seen.epochs() / seen.seconds());
        double before = median(without, Pace::wall);
        double processor =
                median(with, seen -> seen.epochs() / seen.trainingSeconds()) / median(without, Pace::processor);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.0f | %.0f | %.0f %% | %.0f %% | %.2f, %.2f |%n",
                work.text,
                median(with, seen -> seen.pictureMillis().size() / seen.seconds()),
                at(millis, 0.5),
                at(millis, 1),
                now,
                before,
                100 * now / before,
                100 * processor,
                with.stream().mapToDouble(Foreign::processors).average().orElseThrow(),
                without.stream().mapToDouble(Foreign::processors).average().orElseThrow());
    }

    private static void printPlane(WindowWork work) throws Exception {
        List<Foreign<WatchedWindow.Seen>> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            seconds.addAll(watch(WatchedWindow.plane(work)));
        }
        List<Double> millis = millis(seconds, WatchedWindow.Seen::panelMillis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.2f | %.2f | %d |%n",
                work.text,
                median(seconds, seen -> seen.pictureMillis().size() / seen.seconds()),
                at(millis, 0.5),
                at(millis, 0.99),
                at(millis, 1),
                millis.size());
    }

    /** Watches a window for a while, and closes it. */
    private static List<Foreign<WatchedWindow.Seen>> watch(WatchedWindow window) throws Exception {
        try (window) {
            window.watch(WARM_UP_SECONDS);
            return Foreign.quietest(WANTED, MOST, () -> window.watch(1));
        }
    }

    /** The training of the headless run, for some seconds. */
    private static Pace train(TrainingRun run, double seconds) {
        long start = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long epochs = run.epochs();
        while (System.nanoTime() - start < seconds * 1e9) {
            run.advance();
        }
        double done = run.epochs() - epochs;
        return new Pace(
                done / ((System.nanoTime() - start) / 1e9), done / ((THREADS.getCurrentThreadCpuTime() - cpu) / 1e9));
    }

    private static List<Double> millis(
            List<Foreign<WatchedWindow.Seen>> seconds,
            Function<WatchedWindow.Seen, List<Double>> kind) {
        return seconds.stream()
                .map(second -> kind.apply(second.result()))
                .flatMap(Collection::stream)
                .toList();
    }

    private static <T> double median(List<Foreign<T>> slices, ToDoubleFunction<T> value) {
        return at(
                slices.stream().map(slice -> value.applyAsDouble(slice.result())).toList(), 0.5);
    }

    /** The value that so large a share of all values does not exceed. */
    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
