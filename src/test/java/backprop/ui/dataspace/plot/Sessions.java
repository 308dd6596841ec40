package backprop.ui.dataspace.plot;

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
import backprop.training.Start;
import backprop.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sessions of every shape that the data space has to show. */
public final class Sessions {

    private Sessions() {}

    /** Three inputs, majority of them. */
    public static TrainingConfig majority() {
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double[] x = {i >> 2 & 1, i >> 1 & 1, i & 1};
            rows.add(sample(x, x[0] + x[1] + x[2] >= 2 ? 1 : 0));
        }
        return config(
                new Dataset(List.of("left", "middle", "right"), List.of("y"), rows, List.of()),
                Activation.SIGMOID,
                Loss.BINARY_CROSS_ENTROPY,
                0.5,
                4);
    }

    /** One input, a wave. */
    public static TrainingConfig wave() {
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i <= 20; i++) {
            double x = -1 + i / 10.0;
            rows.add(sample(new double[] {x}, Math.sin(3 * x)));
        }
        return config(
                new Dataset(List.of("x"), List.of("sin 3x"), rows, List.of()),
                Activation.LINEAR,
                Loss.MEAN_SQUARED_ERROR,
                0.1,
                8);
    }

    /** Two inputs, three classes, softmax. */
    public static TrainingConfig blobs() {
        Random random = new Random(1);
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            double angle = i % 3 * 2 * Math.PI / 3;
            double[] x = {
                5 + 2 * Math.cos(angle) + random.nextGaussian(), 3 + 2 * Math.sin(angle) + random.nextGaussian()
            };
            rows.add(new Sample(x, new double[] {i % 3 == 0 ? 1 : 0, i % 3 == 1 ? 1 : 0, i % 3 == 2 ? 1 : 0}));
        }
        return config(
                new Dataset(
                        List.of("width", "height"),
                        List.of("apple", "pear", "plum"),
                        rows.subList(0, 72),
                        rows.subList(72, 90)),
                Activation.SOFTMAX,
                Loss.CROSS_ENTROPY,
                0.1,
                6);
    }

    /** Two inputs, two outputs that are no softmax: and, or. */
    public static TrainingConfig twoOutputs() {
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rows.add(sample(new double[] {i >> 1, i & 1}, (i >> 1) & i & 1, ((i >> 1) | i) & 1));
        }
        return config(
                new Dataset(List.of("x1", "x2"), List.of("and", "or"), rows, List.of()),
                Activation.SIGMOID,
                Loss.BINARY_CROSS_ENTROPY,
                0.5,
                3);
    }

    /** Two inputs, a circle in noise, targets -1 and 1, tanh. */
    public static TrainingConfig circle(int count) {
        Random random = new Random(2);
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] x = {random.nextDouble() * 200 - 100, random.nextDouble() * 4 + 10};
            double r = Math.hypot(x[0] / 50, x[1] - 12) + 0.1 * random.nextGaussian();
            rows.add(sample(x, r < 1.2 ? 1 : -1));
        }
        return config(
                new Dataset(
                        List.of("x1", "x2"),
                        List.of("y"),
                        rows.subList(0, count * 4 / 5),
                        rows.subList(count * 4 / 5, count)),
                Activation.TANH,
                Loss.MEAN_SQUARED_ERROR,
                0.001,
                8);
    }

    private static Sample sample(double[] inputs, double... targets) {
        return new Sample(inputs, targets);
    }

    private static TrainingConfig config(Dataset data, Activation output, Loss loss, double rate, int hidden) {
        return new TrainingConfig(
                data,
                new Architecture(
                        data.inputs().size(),
                        List.of(
                                new Layer(hidden, Activation.TANH),
                                new Layer(data.outputs().size(), output))),
                Start.drawn(new Initializer.XavierUniform(), 3),
                new Hyperparameters(
                        loss, new Optimizer.Sgd(rate), BatchSize.FULL, false, new Regularization.None(), true));
    }
}
