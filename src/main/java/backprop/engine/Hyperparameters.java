package backprop.engine;

import java.util.Objects;

/**
 * Hyperparameters of training.
 *
 * @param loss           loss to minimize
 * @param optimizer      update rule
 * @param batchSize      rows per update
 * @param shuffle        whether the rows are reordered each epoch, as determined by seed and epoch
 * @param regularization penalty on the weights
 * @param trainBiases    whether biases are updated too
 */
public record Hyperparameters(
        Loss loss,
        Optimizer optimizer,
        BatchSize batchSize,
        boolean shuffle,
        Regularization regularization,
        boolean trainBiases) {

    public Hyperparameters {
        Objects.requireNonNull(loss);
        Objects.requireNonNull(optimizer);
        Objects.requireNonNull(batchSize);
        Objects.requireNonNull(regularization);
    }

    public Hyperparameters withLoss(Loss other) {
        return new Hyperparameters(other, optimizer, batchSize, shuffle, regularization, trainBiases);
    }

    public Hyperparameters withOptimizer(Optimizer other) {
        return new Hyperparameters(loss, other, batchSize, shuffle, regularization, trainBiases);
    }

    public Hyperparameters withBatchSize(BatchSize other) {
        return new Hyperparameters(loss, optimizer, other, shuffle, regularization, trainBiases);
    }

    public Hyperparameters withRegularization(Regularization other) {
        return new Hyperparameters(loss, optimizer, batchSize, shuffle, other, trainBiases);
    }

    public Hyperparameters withShuffle(boolean other) {
        return new Hyperparameters(loss, optimizer, batchSize, other, regularization, trainBiases);
    }

    public Hyperparameters withTrainBiases(boolean other) {
        return new Hyperparameters(loss, optimizer, batchSize, shuffle, regularization, other);
    }
}
