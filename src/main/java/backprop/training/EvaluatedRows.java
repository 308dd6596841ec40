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

/** Rows of a config as inputs of the network, and the evaluation of networks on them. Confined to one thread. */
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

    /** Training rows that are not excluded. */
    Rows train() {
        return train;
    }

    /** Returns the mean loss of the training rows. */
    double trainLoss(Trainer trainer) {
        double loss = trainer.loss(evaluator, train, scoring);
        allRight = evaluator.allRight();
        return loss;
    }

    /** Whether all rows were classified correctly in the last {@link #trainLoss}. */
    boolean allRight() {
        return allRight;
    }

    /** Returns the mean loss of the test rows; NaN if there are none. */
    double testLoss(Trainer trainer) {
        return test.isPresent() ? trainer.loss(evaluator, test.get()) : Double.NaN;
    }

    /** Evaluates {@code network} on the training rows; excluded rows have predictions only. */
    Evaluation train(Network network) {
        Evaluation trained = evaluator.evaluate(network, train);
        return leftOut.map(rows -> trained.among(evaluator.evaluate(network, rows.rows()), rows.places()))
                .orElse(trained);
    }

    /** Evaluates {@code network} on the test rows, if there are any. */
    Optional<Evaluation> test(Network network) {
        return test.map(rows -> evaluator.evaluate(network, rows));
    }

    /** Returns {@code batch} with the row numbers of the dataset. */
    NextBatch numbered(NextBatch batch) {
        return leftOut.map(rows -> batch.among(rows.others())).orElse(batch);
    }
}
