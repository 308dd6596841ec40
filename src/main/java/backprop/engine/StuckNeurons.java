package backprop.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Neurons that learn nothing, or next to nothing, because the slope f'(z) is (nearly) 0 on every row that was looked at:
 *
 * <ul>
 *   <li>dead: a ReLU whose output is 0 on each of them;
 *   <li>saturated: sigmoid, tanh, ELU or softplus with {@code |f'(z)| < 0.01 max |f'|} on each of them, which is 0.0025 for
 *       sigmoid and 0.01 for the others.
 * </ul>
 *
 * An output whose loss cancels the slope (delta = a - t) learns all the same and is never among them.
 *
 * @param causes of the neurons that are stuck
 * @param rows   how many rows were looked at; fewer than there are, evenly spread, where all would take too long
 */
public record StuckNeurons(Map<Part.Neuron, Cause> causes, int rows) {

    /** Why a neuron learns nothing. */
    public enum Cause {
        DEAD,
        SATURATED
    }

    /** Of the largest slope that the activation has. */
    public static final double SHARE = 0.01;

    private static final double STEEPEST_SIGMOID = 0.25;

    public StuckNeurons {
        causes = Map.copyOf(causes);
    }

    /**
     * Looks at the training rows until no neuron is left that could be stuck.
     *
     * @param mostWork rows times parameters, at most so many; one row at least
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
        return switch (activation) {
            case RELU -> Optional.of(Cause.DEAD);
            case SIGMOID, TANH, ELU, SOFTPLUS -> Optional.of(Cause.SATURATED);
            case LINEAR, LEAKY_RELU, SOFTMAX -> Optional.empty();
        };
    }

    private static boolean learns(Part.Neuron neuron, ForwardPass pass) {
        Activation activation = pass.network().architecture().activation(neuron.layer());
        double slope = activation.slope(pass.a(neuron.layer(), neuron.unit()));
        return activation == Activation.RELU ? slope > 0 : slope >= bound(activation);
    }

    /** The |f'(z)| below which a neuron counts as saturated. */
    public static double bound(Activation activation) {
        return SHARE * (activation == Activation.SIGMOID ? STEEPEST_SIGMOID : 1);
    }
}
