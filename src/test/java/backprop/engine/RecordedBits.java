package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backprop.engine.fast.FastPasses;
import backprop.engine.math.RandomNumbers;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Trainings whose end is compared with the bits that were recorded. */
final class RecordedBits {

    private static final int EPOCHS = 60;

    private RecordedBits() {}

    /** Trains anew, and expects that the parameters have the recorded hash. */
    static void expect(
            String activation, String loss, String optimizer, int batch, String layers, String penalty, String hash) {
        assertEquals(hash, hash(trained(activation, loss, optimizer, batch, layers, penalty)));
    }

    private static Trainer trained(
            String activation, String loss, String optimizer, int batch, String layers, String penalty) {
        Loss l = pick(Loss.values(), Loss::id, loss);
        Activation hidden = pick(Activation.values(), Activation::id, activation);
        Architecture shape = shape(hidden, l, layers);
        Optimizer o = optimizer(optimizer);
        Hyperparameters rule = new Hyperparameters(l, o, new BatchSize(batch), batch > 1, penalty(penalty), true);
        Network start = new Network(shape, new Initializer.XavierNormal().draw(shape, 42));
        OptimizerMemory memory = OptimizerMemory.empty(o, shape.parameterCount());
        Trainer trainer = new Trainer(FastPasses.INSTANCE, rows(shape), start, rule, memory, 42, 0, 0);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            trainer.epoch();
        }
        return trainer;
    }

    private static <T> T pick(T[] values, java.util.function.Function<T, String> id, String wanted) {
        for (T value : values) {
            if (id.apply(value).equals(wanted)) {
                return value;
            }
        }
        throw new IllegalArgumentException(wanted);
    }

    private static Architecture shape(Activation hidden, Loss loss, String layers) {
        List<Layer> all = new ArrayList<>();
        String[] units = layers.split("-");
        for (int i = 0; i < units.length; i++) {
            Activation f = i < units.length - 1 ? hidden : output(hidden, loss);
            all.add(new Layer(Integer.parseInt(units[i]), f));
        }
        return new Architecture(2, all);
    }

    private static Activation output(Activation hidden, Loss loss) {
        return switch (loss) {
            case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
            case CROSS_ENTROPY -> Activation.SOFTMAX;
            default -> hidden;
        };
    }

    private static Optimizer optimizer(String id) {
        return switch (id) {
            case "sgd" -> new Optimizer.Sgd(0.1);
            case "momentum" -> new Optimizer.Momentum(0.05, 0.9);
            case "nesterov" -> new Optimizer.Nesterov(0.05, 0.9);
            case "adagrad" -> new Optimizer.Adagrad(0.1, 1e-10);
            case "rmsprop" -> new Optimizer.RmsProp(0.01, 0.99, 1e-8);
            case "adam" -> new Optimizer.Adam(0.01, 0.9, 0.999, 1e-8);
            case "adamw" -> new Optimizer.AdamW(0.01, 0.9, 0.999, 1e-8, 0.01);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static Regularization penalty(String id) {
        return switch (id) {
            case "l1" -> new Regularization.L1(0.001);
            case "l2" -> new Regularization.L2(0.01);
            default -> new Regularization.None();
        };
    }

    /** 300 points of a plane, in three classes by their distance from the origin. */
    private static Rows rows(Architecture shape) {
        RandomNumbers random = new RandomNumbers(7, 0);
        List<double[]> inputs = new ArrayList<>();
        List<double[]> targets = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double[] x = {random.uniform(-1, 1), random.uniform(-1, 1)};
            double r = Math.sqrt(x[0] * x[0] + x[1] * x[1]);
            double[] t = new double[shape.outputs()];
            t[Math.min((int) (r * 3), t.length - 1)] = 1;
            inputs.add(x);
            targets.add(t);
        }
        return Rows.of(inputs, targets);
    }

    /** The first eight bytes of SHA-256 over the bits of all parameters and of all that the optimizer remembers. */
    private static String hash(Trainer trainer) {
        double[][] memory = trainer.memory().arrays();
        double[] w = trainer.network().parameters();
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * w.length * (1 + memory.length));
        for (double value : w) {
            bytes.putDouble(value);
        }
        for (double[] array : memory) {
            for (double value : array) {
                bytes.putDouble(value);
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
