package backprop.training;

import backprop.data.Dataset;
import backprop.data.Scaling;
import backprop.data.TargetKind;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Hyperparameters;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Optimizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Adapts a config to other data with as few other changes as necessary: the hidden layers are kept, inputs and outputs become
 * those of the data. If the output layer does not suit the targets, it and the loss are replaced: sigmoid with binary
 * cross-entropy, softmax with cross-entropy, linear with squared error. The scaling method of the inputs is kept, and its
 * numbers are computed from the new rows.
 */
public final class DataFit {

    /** Largest learning rate for a linear output, which is unbounded and diverges at rates suitable for a sigmoid. */
    private static final double RATE_FOR_NUMBERS = 0.1;

    private DataFit() {}

    /**
     * Returns {@code config} with other data.
     *
     * @param targets kind of the targets of {@code data}
     * @throws IllegalArgumentException if there are more inputs or outputs than a network can have
     */
    public static TrainingConfig of(TrainingConfig config, Dataset data, TargetKind targets) {
        boolean suits = config.architecture().outputActivation() == activation(targets);
        Hyperparameters rule = suits ? config.rule() : fitting(config.rule(), targets);
        List<Layer> layers = new ArrayList<>(config.architecture().hidden());
        layers.add(new Layer(data.outputs().size(), activation(targets)));
        Architecture architecture = new Architecture(data.inputs().size(), layers);
        Start start = architecture.equals(config.architecture())
                ? config.start()
                : Start.drawn(config.start().initializer(), config.start().seed());
        Scaling.Method method = config.data().scaling().method();
        return new TrainingConfig(data.withScaling(method), architecture, start, rule);
    }

    private static Activation activation(TargetKind targets) {
        return switch (targets) {
            case BINARY -> Activation.SIGMOID;
            case CLASSES -> Activation.SOFTMAX;
            case NUMBERS -> Activation.LINEAR;
        };
    }

    private static Hyperparameters fitting(Hyperparameters rule, TargetKind targets) {
        return switch (targets) {
            case BINARY -> rule.withLoss(Loss.BINARY_CROSS_ENTROPY);
            case CLASSES -> rule.withLoss(Loss.CROSS_ENTROPY);
            case NUMBERS -> rule.withLoss(squared(rule.loss())).withOptimizer(cautious(rule.optimizer()));
        };
    }

    private static Loss squared(Loss loss) {
        return loss == Loss.MEAN_SQUARED_ERROR ? loss : Loss.HALF_SQUARED_ERROR;
    }

    private static Optimizer cautious(Optimizer optimizer) {
        return optimizer.withLearningRate(Math.min(RATE_FOR_NUMBERS, optimizer.learningRate()));
    }
}
