package backprop.training;

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
import java.util.ArrayList;
import java.util.List;

/** Configurations and runs for tests, without a toolkit. */
public final class Configs {

    private Configs() {}

    /** XOR, 2-4-1, tanh, sigmoid, binary cross-entropy, full batch, SGD 0.5, Xavier, seed 7; or other hidden layers. */
    public static TrainingConfig xor(Layer... hidden) {
        List<Layer> layers =
                new ArrayList<>(hidden.length == 0 ? List.of(new Layer(4, Activation.TANH)) : List.of(hidden));
        layers.add(new Layer(1, Activation.SIGMOID));
        Dataset data = new Dataset(
                List.of("x1", "x2"),
                List.of("y"),
                List.of(row(0, 0, 0), row(0, 1, 1), row(1, 0, 1), row(1, 1, 0)),
                List.of());
        return new TrainingConfig(
                data,
                new Architecture(2, layers),
                Start.drawn(new Initializer.XavierUniform(), 7),
                new Hyperparameters(
                        Loss.BINARY_CROSS_ENTROPY,
                        new Optimizer.Sgd(0.5),
                        BatchSize.FULL,
                        false,
                        new Regularization.None(),
                        true));
    }

    private static Sample row(double x1, double x2, double y) {
        return new Sample(new double[] {x1, x2}, new double[] {y});
    }

    /** A run of {@code config} after {@code epochs} epochs. */
    public static TrainingRun run(TrainingConfig config, int epochs) {
        TrainingRun run = new TrainingRun(config, TrainingState.initial(config));
        for (int i = 0; i < epochs; i++) {
            run.epoch();
        }
        return run;
    }
}
