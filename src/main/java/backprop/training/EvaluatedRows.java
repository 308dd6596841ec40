package backprop.training;

import backprop.engine.Evaluation;
import backprop.engine.Evaluator;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.Rows;
import backprop.engine.Scoring;
import backprop.engine.Trainer;
import backprop.engine.fast.FastPasses;
import java.util.Optional;

/** The rows of a config as the network receives them, and how networks do on them. For one thread. */
final class EvaluatedRows {

    private final Rows train;
    private final Optional<LeftOutRows> leftOut;
    private final Optional<Rows> test;
    private final Evaluator evaluator;
    private final Scoring scoring;
    private boolean allRight;

    EvaluatedRows(TrainingConfig config) {
        train = config.trainRows();
        leftOut = LeftOutRows.of(config);
        test = config.testRows();
        evaluator = new Evaluator(
                FastPasses.INSTANCE, config.architecture(), config.rule().loss());
        scoring = Scoring.of(config.architecture().outputActivation(), train);
    }

    /** The training rows that take part. */
    Rows train() {
        return train;
    }

    /** The mean loss of the training rows. */
    double trainLoss(Trainer trainer) {
        double loss = trainer.loss(evaluator, train, scoring);
        allRight = evaluator.allRight();
        return loss;
    }

    /** Whether all rows of the last {@link #trainLoss} were right. */
    boolean allRight() {
        return allRight;
    }

    /** The mean loss of the test rows; NaN where there are none. */
    double testLoss(Trainer trainer) {
        return test.isPresent() ? trainer.loss(evaluator, test.get()) : Double.NaN;
    }

    /** How {@code network} does on the training rows; of those that are left out there is only what it predicts. */
    Evaluation train(Network network) {
        Evaluation trained = evaluator.evaluate(network, train);
        return leftOut.map(rows -> trained.among(evaluator.evaluate(network, rows.rows()), rows.places()))
                .orElse(trained);
    }

    /** How {@code network} does on the test rows, if there are any. */
    Optional<Evaluation> test(Network network) {
        return test.map(rows -> evaluator.evaluate(network, rows));
    }

    /** {@code batch} with its rows numbered as in the table. */
    NextBatch numbered(NextBatch batch) {
        return leftOut.map(rows -> batch.among(rows.others())).orElse(batch);
    }
}
