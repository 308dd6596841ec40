package backprop.training;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.TargetKind;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Loss;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fits what is trained to other data. Hidden layers, start and rule stay; the number of inputs and outputs follows the columns.
 * Output activation and loss stay as long as the targets are of the same {@link TargetKind} and suit the loss.
 */
final class Adaptation {

    private Adaptation() {}

    /** @throws IllegalArgumentException if a network cannot have so many inputs or outputs */
    static TrainingConfig of(TrainingConfig present, Dataset data) {
        TargetKind kind = kind(data);
        boolean sameKind = kind == kind(present.data());
        boolean suits = TrainingConfig.suits(present.rule().loss(), data);
        return sameKind && suits
                ? with(
                        present,
                        data,
                        present.architecture().outputActivation(),
                        present.rule().loss())
                : with(present, data, activation(kind), loss(kind));
    }

    /** The narrowest kind that all rows are of, test rows included. */
    static TargetKind kind(Dataset data) {
        List<double[]> targets = Stream.concat(data.train().stream(), data.test().stream())
                .map(Sample::targets)
                .toList();
        if (!targets.stream().flatMapToDouble(Arrays::stream).allMatch(t -> t == 0 || t == 1)) {
            return TargetKind.NUMBERS;
        }
        boolean oneOfMany = targets.stream().allMatch(row -> Arrays.stream(row).sum() == 1);
        return data.outputs().size() > 1 && oneOfMany ? TargetKind.CLASSES : TargetKind.BINARY;
    }

    private static Activation activation(TargetKind kind) {
        return switch (kind) {
            case CLASSES -> Activation.SOFTMAX;
            case BINARY -> Activation.SIGMOID;
            case NUMBERS -> Activation.LINEAR;
        };
    }

    private static Loss loss(TargetKind kind) {
        return switch (kind) {
            case CLASSES -> Loss.CROSS_ENTROPY;
            case BINARY -> Loss.BINARY_CROSS_ENTROPY;
            case NUMBERS -> Loss.HALF_SQUARED_ERROR;
        };
    }

    private static TrainingConfig with(TrainingConfig present, Dataset data, Activation output, Loss loss) {
        List<Layer> layers = new ArrayList<>(present.architecture().hidden());
        layers.add(new Layer(data.outputs().size(), output));
        Architecture shape = new Architecture(data.inputs().size(), layers);
        Start start = shape.equals(present.architecture())
                ? present.start()
                : Start.drawn(present.start().initializer(), present.start().seed());
        return new TrainingConfig(data, shape, start, present.rule().withLoss(loss));
    }

    /** What to say of an adaptation. */
    static Notice.Kind notice(TrainingConfig before, TrainingConfig after) {
        boolean sameOutput =
                before.architecture().outputActivation() == after.architecture().outputActivation()
                        && before.rule().loss() == after.rule().loss();
        if (sameOutput) {
            return Notice.Kind.DATA_REPLACED;
        }
        return switch (kind(after.data())) {
            case CLASSES -> Notice.Kind.ADAPTED_TO_CLASSES;
            case BINARY -> Notice.Kind.ADAPTED_TO_BINARY;
            case NUMBERS -> Notice.Kind.ADAPTED_TO_NUMBERS;
        };
    }
}
