package backprop.session;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Initializer;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.engine.OptimizerMemory;
import backprop.engine.OptimizerType;
import backprop.engine.Regularization;
import backprop.training.Session;
import backprop.training.Start;
import backprop.training.TrainingConfig;
import backprop.training.TrainingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Sessions of every kind that the format allows, each drawn from a seed. */
final class RandomSessions {

    private static final String[] TEXTS = {
        "", "x1", "a \"quoted\"\nline\t\\", "ñandú € 😀", "\ud800 alone", "\u0000\u2028"
    };

    private final Random random;

    private RandomSessions(long seed) {
        random = new Random(seed);
    }

    static Session draw(long seed) {
        return new RandomSessions(seed).session();
    }

    private Session session() {
        Loss loss = pick(Loss.values());
        Architecture shape = architecture(loss);
        Start start = new Start(
                initializer(),
                random.nextLong(),
                random.nextBoolean() ? Optional.of(network(shape)) : Optional.empty());
        Optimizer optimizer = optimizer();
        Hyperparameters rule = new Hyperparameters(
                loss, optimizer, batchSize(), random.nextBoolean(), regularization(), random.nextBoolean());
        TrainingConfig config = new TrainingConfig(data(shape, loss), shape, start, rule);
        Optional<TrainingState> state = random.nextBoolean() ? Optional.of(state(config)) : Optional.empty();
        return new Session(pick(TEXTS), pick(TEXTS), config, state);
    }

    private Architecture architecture(Loss loss) {
        List<Layer> layers = new ArrayList<>();
        for (int l = random.nextInt(4); l > 0; l--) {
            layers.add(new Layer(1 + random.nextInt(5), pickActivation(f -> f != Activation.SOFTMAX)));
        }
        layers.add(new Layer(1 + random.nextInt(4), pickActivation(loss::accepts)));
        return new Architecture(1 + random.nextInt(4), layers);
    }

    private Activation pickActivation(java.util.function.Predicate<Activation> fits) {
        Activation f = pick(Activation.values());
        while (!fits.test(f)) {
            f = pick(Activation.values());
        }
        return f;
    }

    private Dataset data(Architecture shape, Loss loss) {
        Dataset all = new Dataset(
                names(shape.inputs()),
                names(shape.outputs()),
                rows(1 + random.nextInt(5), shape, loss),
                rows(random.nextInt(3), shape, loss));
        List<Integer> allButOne = IntStream.range(1, all.train().size()).boxed().toList();
        Dataset data = all.withLeftOut(
                allButOne.stream().filter(row -> random.nextInt(3) == 0).toList());
        Scaling.Method method = pick(Scaling.Method.values());
        return method == Scaling.Method.NONE || random.nextBoolean()
                ? data.withScaling(method)
                : data.withScaling(new Scaling(method, numbers(shape.inputs()), positives(shape.inputs())));
    }

    private double[] positives(int count) {
        return IntStream.range(0, count).mapToDouble(i -> positive()).toArray();
    }

    private List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> pick(TEXTS)).toList();
    }

    private List<Sample> rows(int count, Architecture shape, Loss loss) {
        return IntStream.range(0, count)
                .mapToObj(r -> new Sample(numbers(shape.inputs()), targets(shape.outputs(), loss)))
                .toList();
    }

    private double[] targets(int count, Loss loss) {
        return switch (loss) {
            case CROSS_ENTROPY -> {
                double[] oneHot = new double[count];
                oneHot[random.nextInt(count)] = 1;
                yield oneHot;
            }
            case BINARY_CROSS_ENTROPY -> random.doubles(count).toArray();
            default -> numbers(count);
        };
    }

    private Initializer initializer() {
        return switch (random.nextInt(6)) {
            case 0 -> new Initializer.Zeros();
            case 1 -> new Initializer.Uniform(positive());
            case 2 -> new Initializer.XavierUniform();
            case 3 -> new Initializer.XavierNormal();
            case 4 -> new Initializer.HeUniform();
            default -> new Initializer.HeNormal();
        };
    }

    private Optimizer optimizer() {
        OptimizerType type = pick(OptimizerType.values());
        return type.of(
                positive(),
                type.constants().stream().mapToDouble(this::constant).toArray());
    }

    private double constant(OptimizerType.Constant constant) {
        return constant.range() == OptimizerType.Range.FRACTION ? random.nextDouble() : positive();
    }

    private BatchSize batchSize() {
        return random.nextBoolean() ? BatchSize.FULL : new BatchSize(1 + random.nextInt(1_000_000));
    }

    private Regularization regularization() {
        return switch (random.nextInt(3)) {
            case 0 -> new Regularization.None();
            case 1 -> new Regularization.L1(Math.abs(number()));
            default -> new Regularization.L2(Math.abs(number()));
        };
    }

    private TrainingState state(TrainingConfig config) {
        long epoch = Math.abs(random.nextLong() % 1_000_000_000);
        long updates = epoch
                * config.rule()
                        .batchSize()
                        .updatesPerEpoch(config.data().train().size());
        int names = config.rule().optimizer().type().slots().size();
        int parameters = config.architecture().parameterCount();
        double[][] arrays = new double[names][];
        for (int i = 0; i < names; i++) {
            arrays[i] = numbers(parameters);
        }
        return new TrainingState(epoch, updates, network(config.architecture()), new OptimizerMemory(updates, arrays));
    }

    private Network network(Architecture shape) {
        return new Network(shape, numbers(shape.parameterCount()));
    }

    private double[] numbers(int count) {
        return IntStream.range(0, count).mapToDouble(i -> number()).toArray();
    }

    private double positive() {
        double number = Math.abs(number());
        return number > 0 ? number : 1;
    }

    /** Any finite double: whole numbers, both zeros, the smallest and largest, and any other bits. */
    private double number() {
        double any = Double.longBitsToDouble(random.nextLong());
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(10) - 5;
            case 1 -> random.nextGaussian();
            case 2 ->
                pick(new Double[] {0.0, -0.0, Double.MIN_VALUE, -Double.MAX_VALUE, 1e15, 1e-5, 9007199254740993.0});
            default -> Double.isFinite(any) ? any : 0.1;
        };
    }

    private <T> T pick(T[] choice) {
        return choice[random.nextInt(choice.length)];
    }
}
