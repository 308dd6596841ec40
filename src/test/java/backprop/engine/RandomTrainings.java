package backprop.engine;

import backprop.engine.fast.FastPasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Trainings of every kind, drawn at random: shape, activations, loss, optimizer, penalty, batch, rows. */
record RandomTrainings(Network network, Hyperparameters rule, Rows rows, long seed) {

    private static final Activation[] NEURONS = Arrays.stream(Activation.values())
            .filter(f -> f != Activation.SOFTMAX)
            .toArray(Activation[]::new);

    static RandomTrainings draw(RandomGenerator random) {
        return draw(random, random.nextBoolean() ? 40 : 9, random.nextBoolean() ? 12 : 600);
    }

    /** Of few neurons and rows, for what takes long. */
    static RandomTrainings drawSmall(RandomGenerator random) {
        return draw(random, 6, 8);
    }

    private static RandomTrainings draw(RandomGenerator random, int widest, int mostRows) {
        Loss loss = Loss.values()[random.nextInt(Loss.values().length)];
        List<Layer> layers = new ArrayList<>();
        int hidden = random.nextInt(4);
        for (int l = 0; l < hidden; l++) {
            layers.add(new Layer(1 + random.nextInt(widest), neuron(random)));
        }
        layers.add(new Layer(1 + random.nextInt(4), output(loss, random)));
        Architecture shape = new Architecture(1 + random.nextInt(3), layers);
        Network network = new Network(shape, new Initializer.XavierNormal().draw(shape, random.nextLong()));
        int rows = 1 + random.nextInt(mostRows);
        int batch = 1 + random.nextInt(random.nextBoolean() ? 40 : rows);
        Hyperparameters rule = new Hyperparameters(
                loss,
                optimizer(random),
                random.nextInt(4) == 0 ? BatchSize.FULL : new BatchSize(batch),
                random.nextBoolean(),
                penalty(random),
                random.nextInt(4) > 0);
        return new RandomTrainings(network, rule, rows(shape, rows, random), random.nextLong());
    }

    private static Activation neuron(RandomGenerator random) {
        return NEURONS[random.nextInt(NEURONS.length)];
    }

    private static Activation output(Loss loss, RandomGenerator random) {
        return switch (loss) {
            case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
            case CROSS_ENTROPY -> Activation.SOFTMAX;
            default -> neuron(random);
        };
    }

    static Optimizer optimizer(RandomGenerator random) {
        OptimizerType type = OptimizerType.values()[random.nextInt(OptimizerType.values().length)];
        return type.usual(type == OptimizerType.SGD ? 0.1 : 0.02);
    }

    private static Regularization penalty(RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Regularization.None();
            case 1 -> new Regularization.L1(0.01);
            default -> new Regularization.L2(0.02);
        };
    }

    private static Rows rows(Architecture shape, int count, RandomGenerator random) {
        List<double[]> inputs = new ArrayList<>();
        List<double[]> targets = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            inputs.add(random.doubles(shape.inputs(), -1.5, 1.5).toArray());
            double[] t = random.doubles(shape.outputs(), 0, 1).toArray();
            if (shape.outputActivation() == Activation.SOFTMAX) {
                double sum = 0;
                for (double value : t) {
                    sum += value;
                }
                for (int k = 0; k < t.length; k++) {
                    t[k] /= sum;
                }
            }
            targets.add(t);
        }
        return Rows.of(inputs, targets);
    }

    Trainer trainer() {
        OptimizerMemory memory =
                OptimizerMemory.empty(rule.optimizer(), network.architecture().parameterCount());
        return new Trainer(FastPasses.INSTANCE, rows, network, rule, memory, seed, 0, 0);
    }
}
