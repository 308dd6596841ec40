package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.data.Sample;
import backprop.data.Subset;
import backprop.engine.Evaluation;
import backprop.engine.Scoring;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import java.util.Optional;

/**
 * The rows of one snapshot that the table lists, counted from 0, training rows before test rows; and what the network of that
 * snapshot makes of them.
 */
record RowSet(TrainingConfig config, Evaluation train, Optional<Evaluation> test, Listed listed) {

    static RowSet of(Snapshot snapshot, Listed listed) {
        return new RowSet(snapshot.config(), snapshot.train(), snapshot.test(), listed);
    }

    /** Which rows are listed. */
    enum Listed {
        ALL,
        TRAINING,
        TEST;

        /** Whether rows of a kind are among them. */
        boolean has(Subset subset) {
            return this == ALL || (subset == Subset.TEST) == (this == TEST);
        }
    }

    private Dataset data() {
        return config.data();
    }

    int size() {
        return trainingRows() + (listed == Listed.TRAINING ? 0 : data().test().size());
    }

    /** How many training rows are listed. */
    int trainingRows() {
        return listed == Listed.TEST ? 0 : data().train().size();
    }

    boolean hasTestRows() {
        return size() > trainingRows();
    }

    boolean isTest(int row) {
        return row >= trainingRows();
    }

    RowRef place(int row) {
        return isTest(row) ? RowRef.test(row - trainingRows()) : RowRef.training(row);
    }

    /** Where a row is listed; -1 if it is not. */
    int indexOf(RowRef place) {
        boolean shown = listed.has(place.subset()) && place.isIn(data());
        return shown ? place.index() + (place.isTest() ? trainingRows() : 0) : -1;
    }

    Sample sample(int row) {
        return place(row).of(data());
    }

    boolean isLeftOut(int row) {
        return sample(row).isLeftOut();
    }

    double target(int row, int output) {
        return sample(row).target(output);
    }

    double prediction(int row, int output) {
        return evaluation(row).prediction(place(row).index(), output);
    }

    double[] predictions(int row) {
        return evaluation(row).predictions(place(row).index());
    }

    private Evaluation evaluation(int row) {
        return isTest(row) ? test.orElseThrow() : train;
    }

    /** When a prediction counts as right: the training rows decide, even for the rows that are only tested. */
    Scoring scoring() {
        return train.scoring();
    }

    /** Whether a class is predicted for the row, another one than expected, and that counts. */
    boolean isWrong(int row) {
        return scoring() != Scoring.NONE
                && !isLeftOut(row)
                && !scoring().isRight(predictions(row), sample(row).targets());
    }
}
