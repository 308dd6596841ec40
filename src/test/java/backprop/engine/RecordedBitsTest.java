package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Trainings, every activation, loss, optimizer and penalty among them, end in the same bits on every machine, every JDK,
 * interpreted or compiled. A hash that changes without an intended change of a formula or of the order of a sum is a fault.
 */
class RecordedBitsTest {

    private static final int EPOCHS = 60;

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({
        "sigmoid, half-squared-error, sgd, 1, 4-1, none, a60e0089a3e6ff35",
        "tanh, mean-squared-error, momentum, 10, 8-8-1, none, eca6388367e87ace",
        "tanh, binary-cross-entropy, adam, 300, 8-8-1, l2, 95bb1e2a04614595",
        "relu, cross-entropy, rmsprop, 32, 12-7-3, none, 534d9c22cf002067",
        "leaky-relu, half-squared-error, adagrad, 7, 9-2, l1, f5949bdf4f816010",
        "elu, binary-cross-entropy, nesterov, 64, 16-5-2, none, e426d7b3eea1982c",
        "softplus, mean-squared-error, adam, 1, 6-3, none, 1f842a4dbe2ea7c5",
        "linear, cross-entropy, sgd, 300, 5-4, l2, f12fc91dffd64cf6",
        "tanh, cross-entropy, momentum, 10, 32-32-32-3, none, 9480ac00a38d5146",
        "sigmoid, binary-cross-entropy, adagrad, 299, 40-20-1, l1, 6506a244c5027976",
        "silu, mean-squared-error, adam, 32, 25-30-2, none, 8c7a0be4b68ba9b3",
        "silu, half-squared-error, momentum, 300, 8-8-1, none, b6c2b08ddfe1a958",
        "silu, binary-cross-entropy, sgd, 1, 4-1, none, ca5190c745dc1f98",
        "gelu, mean-squared-error, adam, 32, 25-30-2, none, fadefebfa34bda18",
        "gelu, half-squared-error, momentum, 300, 8-8-1, none, c435e66760fba530",
        "gelu, binary-cross-entropy, sgd, 1, 4-1, none, 8f229f539bba4787",
        "tanh, half-squared-error, adamw, 10, 32-32-1, l1, 9c312b7e1a52d29b"
    })
    void aTrainingEndsInTheRecordedBits(
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
        Trainer trainer = new Trainer(rows(shape), start, rule, memory, 42, 0, 0);
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
