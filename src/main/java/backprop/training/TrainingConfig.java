package backprop.training;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Hyperparameters;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Everything that determines a run, to the bit: data, architecture, start, hyperparameters. Edits replace one such record by
 * another.
 *
 * @throws IllegalArgumentException if the components are inconsistent; the message begins with the location, as in a session
 *     file
 */
public record TrainingConfig(Dataset data, Architecture architecture, Start start, Hyperparameters rule) {

    private static final double SUM_TOLERANCE = 1e-9;

    public TrainingConfig {
        requireColumns(data, architecture);
        Activation output = architecture.outputActivation();
        if (!rule.loss().accepts(output)) {
            throw new IllegalArgumentException("training.loss: expected a loss that goes with a " + output.id()
                    + " output but was " + rule.loss().id());
        }
        requireTargets("data.train", data.train(), rule.loss());
        requireTargets("data.test", data.test(), rule.loss());
        if (start.given().isPresent() && !start.given().get().architecture().equals(architecture)) {
            throw new IllegalArgumentException("network.parameters: expected those of a network " + architecture.shape()
                    + " but was " + start.given().get().architecture().shape());
        }
    }

    private static void requireColumns(Dataset data, Architecture architecture) {
        if (data.inputs().size() != architecture.inputs()) {
            throw new IllegalArgumentException("data.inputs: expected " + architecture.inputs() + " columns but was "
                    + data.inputs().size());
        }
        if (data.outputs().size() != architecture.outputs()) {
            throw new IllegalArgumentException("data.outputs: expected " + architecture.outputs()
                    + " columns, one for each output neuron, but was "
                    + data.outputs().size());
        }
    }

    private static void requireTargets(String place, List<Sample> rows, Loss loss) {
        switch (loss) {
            case BINARY_CROSS_ENTROPY ->
                requireEach(
                        place, rows, TrainingConfig::areProbabilities, "targets from 0 to 1 for binary-cross-entropy");
            case CROSS_ENTROPY ->
                requireEach(
                        place,
                        rows,
                        TrainingConfig::isDistribution,
                        "targets from 0 to 1 whose sum is 1 for cross-entropy");
            default -> {}
        }
    }

    private static void requireEach(String place, List<Sample> rows, Predicate<double[]> fits, String expected) {
        for (int r = 0; r < rows.size(); r++) {
            double[] targets = rows.get(r).targets();
            if (!fits.test(targets)) {
                throw new IllegalArgumentException(
                        place + "[" + r + "]: expected " + expected + " but was " + Arrays.toString(targets));
            }
        }
    }

    private static boolean areProbabilities(double[] targets) {
        for (double t : targets) {
            if (!(t >= 0 && t <= 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDistribution(double[] targets) {
        double sum = 0;
        for (double t : targets) {
            sum += t;
        }
        return areProbabilities(targets) && Math.abs(sum - 1) <= SUM_TOLERANCE;
    }

    public TrainingConfig withData(Dataset other) {
        return new TrainingConfig(other, architecture, start, rule);
    }

    /** Returns this config with another scaling of the inputs, computed from the training rows. */
    public TrainingConfig withScaling(Scaling.Method method) {
        return withData(data.withScaling(method));
    }

    /**
     * Returns this config with another architecture; an exact start no longer fits and is replaced by the one drawn with the
     * seed.
     */
    public TrainingConfig withArchitecture(Architecture other) {
        Start redrawn = other.equals(architecture) ? start : Start.drawn(start.initializer(), start.seed());
        return new TrainingConfig(data, other, redrawn, rule);
    }

    public TrainingConfig withHidden(List<Layer> hidden) {
        return withArchitecture(architecture.withHidden(hidden));
    }

    /**
     * Returns this config with other hidden layers. A layer keeps its activation; a new one has that of the previous last
     * hidden layer, or tanh.
     *
     * @param units number of neurons of each hidden layer
     */
    public TrainingConfig withHiddenUnits(List<Integer> units) {
        List<Layer> hidden = architecture.hidden();
        Activation last = hidden.isEmpty()
                ? Activation.TANH
                : hidden.get(hidden.size() - 1).activation();
        return withHidden(IntStream.range(0, units.size())
                .mapToObj(l -> new Layer(
                        units.get(l), l < hidden.size() ? hidden.get(l).activation() : last))
                .toList());
    }

    /** Returns this config with another activation for all hidden layers. */
    public TrainingConfig withHiddenActivation(Activation activation) {
        return withHidden(architecture.hidden().stream()
                .map(layer -> new Layer(layer.units(), activation))
                .toList());
    }

    public TrainingConfig withStart(Start other) {
        return new TrainingConfig(data, architecture, other, rule);
    }

    public TrainingConfig withRule(Hyperparameters other) {
        return new TrainingConfig(data, architecture, start, other);
    }

    /**
     * Returns this config with another loss. An incompatible output activation is replaced: by sigmoid for binary
     * cross-entropy, softmax for cross-entropy, sigmoid instead of softmax for squared errors.
     *
     * @throws IllegalArgumentException if the targets do not suit the loss
     */
    public TrainingConfig withLoss(Loss loss) {
        Architecture fitting = architecture;
        if (!loss.accepts(architecture.outputActivation())) {
            fitting = architecture.withOutputActivation(
                    loss == Loss.CROSS_ENTROPY ? Activation.SOFTMAX : Activation.SIGMOID);
        }
        Start fittingStart = fitting.equals(architecture) ? start : Start.drawn(start.initializer(), start.seed());
        return new TrainingConfig(data, fitting, fittingStart, rule.withLoss(loss));
    }

    /** Whether an epoch of this config trains on the same rows in the same order as one of {@code other}. */
    boolean hasSameRowOrder(TrainingConfig other) {
        return data.takingPart().equals(other.data.takingPart())
                && data.scaling().equals(other.data.scaling())
                && rule.shuffle() == other.rule.shuffle()
                && start.seed() == other.start.seed();
    }

    /** Returns the training rows that are not excluded as inputs of the network, thus scaled. */
    public Rows trainRows() {
        return rows(data.takingPart());
    }

    /** Returns the excluded training rows as inputs of the network, if there are any. */
    public Optional<Rows> leftOutRows() {
        List<Sample> leftOut = data.train().stream().filter(Sample::isLeftOut).toList();
        return leftOut.isEmpty() ? Optional.empty() : Optional.of(rows(leftOut));
    }

    /** Returns the test rows as inputs of the network, if there are any. */
    public Optional<Rows> testRows() {
        return data.test().isEmpty() ? Optional.empty() : Optional.of(rows(data.test()));
    }

    private Rows rows(List<Sample> samples) {
        return Rows.of(
                samples.stream().map(row -> data.scaling().of(row.inputs())).toList(),
                samples.stream().map(Sample::targets).toList());
    }
}
