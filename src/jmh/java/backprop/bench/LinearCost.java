package backprop.bench;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Initializer;
import backprop.engine.Layer;
import backprop.engine.Network;
import backprop.engine.Rows;
import backprop.engine.Trainer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Shows that the cost of an epoch grows with rows and parameters, and no faster. */
final class LinearCost {

    private static final int REPEATS = 9;

    private LinearCost() {}

    static void print() {
        System.out.printf("%nCost against rows (2-8-8-1 tanh, full batch) and width (2-n-n-1, 2,000 rows)%n%n");
        System.out.println("| network | rows | ns per row | ns per row and parameter |");
        System.out.println("|---|--:|--:|--:|");
        for (int rows : new int[] {500, 1_000, 5_000, 10_000, 50_000}) {
            print(8, rows);
        }
        for (int width : new int[] {4, 8, 16, 32, 64}) {
            print(width, 2_000);
        }
    }

    private static void print(int width, int count) {
        Architecture shape = new Architecture(
                2,
                List.of(
                        new Layer(width, Activation.TANH),
                        new Layer(width, Activation.TANH),
                        new Layer(1, Activation.TANH)));
        Network network = new Network(shape, new Initializer.XavierUniform().draw(shape, 1));
        double nanos = median(Ours.trainer(network, rows(count), count)) / count;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.3f |%n",
                shape.shape(),
                count,
                nanos,
                nanos / shape.parameterCount());
    }

    private static double median(Trainer trainer) {
        double[] nanos = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long start = processorTime();
            int epochs = 0;
            while (processorTime() - start < 100_000_000L) {
                trainer.epoch();
                epochs++;
            }
            nanos[i] = (double) (processorTime() - start) / epochs;
        }
        Arrays.sort(nanos);
        return nanos[REPEATS / 2];
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Rows rows(int count) {
        Random random = new Random(1);
        List<double[]> x = new ArrayList<>();
        List<double[]> t = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            x.add(new double[] {2 * random.nextDouble() - 1, 2 * random.nextDouble() - 1});
            t.add(new double[] {x.get(i)[0] * x.get(i)[1] > 0 ? 0.9 : -0.9});
        }
        return Rows.of(x, t);
    }
}
