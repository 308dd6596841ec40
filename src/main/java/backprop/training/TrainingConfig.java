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
 * Everything that decides a run, to the bit: data, architecture, start, hyperparameters. What a user edits is one such
 * record; an edit replaces it by another.
 *
 * @throws IllegalArgumentException if the parts do not fit each other; the message begins with the place, as in a session
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

    /** Another scaling of the inputs, with the numbers of the training rows. */
    public TrainingConfig withScaling(Scaling.Method method) {
        return withData(data.withScaling(method));
    }

    /** Another architecture; an exact start no longer fits and gives way to the one that the seed draws. */
    public TrainingConfig withArchitecture(Architecture other) {
        Start redrawn = other.equals(architecture) ? start : Start.drawn(start.initializer(), start.seed());
        return new TrainingConfig(data, other, redrawn, rule);
    }

    public TrainingConfig withHidden(List<Layer> hidden) {
        return withArchitecture(architecture.withHidden(hidden));
    }

    /**
     * Other hidden layers. A layer keeps its activation; one that is new has that of the last hidden layer before, or tanh.
     *
     * @param units neurons of each hidden layer
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

    /** Another activation for all hidden layers. */
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
     * Another loss. Where the output activation does not go with it, the one that does takes its place: sigmoid for binary
     * cross-entropy, softmax for cross-entropy, sigmoid instead of softmax for the squared errors.
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

    /** Whether an epoch of this config gives the network the same training rows in the same order as one of {@code other}. */
    boolean takesTheRowsAs(TrainingConfig other) {
        return data.takingPart().equals(other.data.takingPart())
                && data.scaling().equals(other.data.scaling())
                && rule.shuffle() == other.rule.shuffle()
                && start.seed() == other.start.seed();
    }

    /** The training rows that take part, as the network receives them, so with scaled inputs. */
    public Rows trainRows() {
        return rows(data.takingPart());
    }

    /** The training rows that are left out, for the engine, if there are any. */
    public Optional<Rows> leftOutRows() {
        List<Sample> leftOut = data.train().stream().filter(Sample::isLeftOut).toList();
        return leftOut.isEmpty() ? Optional.empty() : Optional.of(rows(leftOut));
    }

    /** The test rows as the network receives them, if there are any. */
    public Optional<Rows> testRows() {
        return data.test().isEmpty() ? Optional.empty() : Optional.of(rows(data.test()));
    }

    private Rows rows(List<Sample> samples) {
        return Rows.of(
                samples.stream().map(row -> data.scaling().of(row.inputs())).toList(),
                samples.stream().map(Sample::targets).toList());
    }
}
