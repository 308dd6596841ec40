package backprop.ui.dataset;

import backprop.data.Sample;
import backprop.engine.Evaluation;
import backprop.engine.Scoring;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import java.util.List;
import java.util.Optional;

/**
 * The training rows or the test rows of one snapshot, and what the network of that snapshot makes of them.
 *
 * @param samples    the rows
 * @param evaluation of the same rows
 */
record RowSet(TrainingConfig config, List<Sample> samples, Evaluation evaluation) {

    static RowSet training(Snapshot snapshot) {
        TrainingConfig config = snapshot.config();
        return new RowSet(config, config.data().train(), snapshot.train());
    }

    static Optional<RowSet> test(Snapshot snapshot) {
        TrainingConfig config = snapshot.config();
        return snapshot.test()
                .map(evaluation -> new RowSet(config, config.data().test(), evaluation));
    }

    int size() {
        return samples.size();
    }

    double target(int row, int output) {
        return samples.get(row).target(output);
    }

    double prediction(int row, int output) {
        return evaluation.prediction(row, output);
    }

    /** Whether a class is predicted for the row, and another one than expected. */
    boolean isWrong(int row) {
        Scoring scoring = evaluation.scoring();
        return scoring != Scoring.NONE
                && !scoring.isRight(
                        evaluation.predictions(row), samples.get(row).targets());
    }
}
