package backprop.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Neurons that learn little or nothing because the derivative f'(z) is (nearly) 0 on every examined row:
 *
 * <ul>
 *   <li>dead: a ReLU with output 0 on each row;
 *   <li>saturated: an activation whose derivative tends to 0 somewhere, with {@code |f'(z)| < 0.01 max |f'|} on each
 *       row, that is 0.0025 for sigmoid and 0.01 for tanh.
 * </ul>
 *
 * An output neuron whose loss cancels the derivative (delta = a - t) still learns and is never included.
 *
 * @param causes cause for each affected neuron
 * @param rows   number of examined rows; an evenly spaced subset where all would take too long
 */
public record StuckNeurons(Map<Part.Neuron, Cause> causes, int rows) {

    /** Cause of a derivative of (nearly) 0. */
    public enum Cause {
        DEAD,
        SATURATED
    }

    /** Threshold of saturation as a fraction of the largest derivative of the activation. */
    public static final double SHARE = 0.01;

    public StuckNeurons {
        causes = Map.copyOf(causes);
    }

    /**
     * Examines the training rows until no candidate neuron is left.
     *
     * @param mostWork maximum of examined rows times parameters; at least one row is examined
     */
    public static StuckNeurons of(Network network, Loss loss, Rows rows, long mostWork) {
        Map<Part.Neuron, Cause> suspects = suspects(network.architecture(), loss);
        int parameters = network.architecture().parameterCount();
        int count = (int) Math.max(1, Math.min(rows.count(), mostWork / parameters));
        for (int i = 0; i < count && !suspects.isEmpty(); i++) {
            int row = (int) ((long) i * rows.count() / count);
            ForwardPass pass = new ForwardPass(network, rows.inputs(row));
            suspects.keySet().removeIf(neuron -> learns(neuron, pass));
        }
        return new StuckNeurons(suspects, count);
    }

    private static Map<Part.Neuron, Cause> suspects(Architecture shape, Loss loss) {
        boolean outputsLearn = loss == Loss.BINARY_CROSS_ENTROPY || loss == Loss.CROSS_ENTROPY;
        Map<Part.Neuron, Cause> suspects = new HashMap<>();
        for (int layer = 0; layer < shape.depth() - (outputsLearn ? 1 : 0); layer++) {
            Optional<Cause> cause = cause(shape.activation(layer));
            for (int unit = 0; unit < shape.units(layer) && cause.isPresent(); unit++) {
                suspects.put(new Part.Neuron(layer, unit), cause.get());
            }
        }
        return suspects;
    }

    private static Optional<Cause> cause(Activation activation) {
        return switch (activation.plateau()) {
            case EXACT -> Optional.of(Cause.DEAD);
            case ASYMPTOTIC -> Optional.of(Cause.SATURATED);
            case NONE -> Optional.empty();
        };
    }

    private static boolean learns(Part.Neuron neuron, ForwardPass pass) {
        Activation activation = pass.network().architecture().activation(neuron.layer());
        double z = pass.z(neuron.layer(), neuron.unit());
        double a = pass.a(neuron.layer(), neuron.unit());
        return Math.abs(activation.slope(z, a)) >= bound(activation);
    }

    /** Returns the value of |f'(z)| below which a neuron counts as saturated. */
    public static double bound(Activation activation) {
        return SHARE * activation.steepest();
    }
}
