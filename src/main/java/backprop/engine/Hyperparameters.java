package backprop.engine;

import java.util.Objects;

/**
 * How a network is trained.
 *
 * @param loss           what is made small
 * @param optimizer      how a gradient becomes a change
 * @param batchSize      rows of one update
 * @param shuffle        whether each epoch takes the rows in an order of its own, which follows from seed and epoch alone
 * @param regularization penalty on the weights
 * @param trainBiases    whether the biases are changed too
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
