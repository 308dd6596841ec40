package backprop.bench;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Initializer;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Optimizer;
import backprop.engine.Regularization;
import backprop.training.Session;
import backprop.training.Start;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is trained while the window is watched: full batch, tanh hidden layers, sigmoid output. */
enum WindowWork {
    XOR("XOR, 2-4-1", 4, 4),
    DEEP("500 rows, 2-32-32-1", 500, 32, 32),
    MANY("10,000 rows, 2-32-32-1", 10_000, 32, 32);

    /** So small that the network still learns something after minutes at full speed. */
    private static final double RATE = 0.05;

    final String text;
    private final int rows;
    private final int[] hidden;

    WindowWork(String text, int rows, int... hidden) {
        this.text = text;
        this.rows = rows;
        this.hidden = hidden;
    }

    /** A session at epoch 0. */
    Session session() {
        List<Layer> layers = new ArrayList<>();
        for (int units : hidden) {
            layers.add(new Layer(units, Activation.TANH));
        }
        layers.add(new Layer(1, Activation.SIGMOID));
        TrainingConfig config = new TrainingConfig(
                new Dataset(List.of("x1", "x2"), List.of("y"), samples(), List.of()),
                new Architecture(2, layers),
                Start.drawn(new Initializer.XavierUniform(), 7),
                new Hyperparameters(
                        Loss.BINARY_CROSS_ENTROPY,
                        new Optimizer.Sgd(RATE),
                        BatchSize.FULL,
                        false,
                        new Regularization.None(),
                        true));
        return new Session(text, "", config, Optional.empty());
    }

    /** A run of the session. */
    TrainingRun run() {
        return session().run();
    }

    /** The corners of XOR, or points of a square with a ring in it. */
    private List<Sample> samples() {
        Random random = new Random(1);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            double x1 = this == XOR ? i >> 1 : 2 * random.nextDouble() - 1;
            double x2 = this == XOR ? i & 1 : 2 * random.nextDouble() - 1;
            double r = Math.hypot(x1, x2);
            boolean one = this == XOR ? x1 != x2 : r > 0.4 && r < 0.8;
            samples.add(new Sample(new double[] {x1, x2}, new double[] {one ? 1 : 0}));
        }
        return samples;
    }
}
