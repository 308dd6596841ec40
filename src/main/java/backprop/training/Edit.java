package backprop.training;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Hyperparameters;
import backprop.engine.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Description of a user's edit of data, settings, start or network.
 *
 * @param kind kind of the edit
 * @param row  number of the edited row, from 1; 0 if there is none or several
 * @param part edited weight or bias, if there is one
 */
public record Edit(Kind kind, int row, Optional<Part> part) {

    /** Kinds of edits. */
    public enum Kind {
        ROW_CHANGED,
        ROWS_ADDED,
        ROWS_REMOVED,
        ROWS_CHANGED,
        ROW_LEFT_OUT,
        ROWS_LEFT_OUT,
        ROW_TAKES_PART,
        ROWS_TAKE_PART,
        TEST_ROW_CHANGED,
        TEST_ROWS,
        COLUMNS_RENAMED,
        /** Change of the scaling method; new numbers computed from changed rows are not an edit of their own. */
        SCALING,
        /** Replacement of the data by others with other columns. */
        DATA,
        LAYERS,
        ACTIVATION,
        LOSS,
        OPTIMIZER,
        /** Change of a hyperparameter of the same optimizer, such as momentum. */
        OPTIMIZER_CONSTANT,
        LEARNING_RATE,
        BATCH_SIZE,
        SHUFFLE,
        REGULARIZATION,
        TRAIN_BIASES,
        SEED,
        INITIALIZER,
        NEW_WEIGHTS,
        PARAMETER,
        /** Several settings at once. */
        SETTINGS
    }

    static Edit of(Kind kind) {
        return new Edit(kind, 0, Optional.empty());
    }

    static Edit of(Part part) {
        return new Edit(Kind.PARAMETER, 0, Optional.of(part));
    }

    /** Returns the edit that turns one config into another, as far as it can be determined from them. */
    static Edit between(TrainingConfig before, TrainingConfig after) {
        if (!before.data().equals(after.data())) {
            return ofData(before.data(), after.data());
        }
        if (!before.rule().loss().equals(after.rule().loss())) {
            return of(Kind.LOSS);
        }
        if (!before.architecture().equals(after.architecture())) {
            List<Integer> old = units(before);
            return of(old.equals(units(after)) ? Kind.ACTIVATION : Kind.LAYERS);
        }
        if (!before.start().equals(after.start())) {
            boolean sameSeed = before.start().seed() == after.start().seed();
            return of(sameSeed ? Kind.INITIALIZER : Kind.SEED);
        }
        return ofRule(before.rule(), after.rule());
    }

    private static List<Integer> units(TrainingConfig config) {
        return config.architecture().layers().stream()
                .map(layer -> layer.units())
                .toList();
    }

    private static Edit ofData(Dataset before, Dataset after) {
        boolean sameShape = before.inputs().size() == after.inputs().size()
                && before.outputs().size() == after.outputs().size();
        boolean sameTrain = before.train().equals(after.train());
        if (!sameShape) {
            return of(Kind.DATA);
        }
        if (!before.inputs().equals(after.inputs()) || !before.outputs().equals(after.outputs())) {
            return of(sameTrain ? Kind.COLUMNS_RENAMED : Kind.DATA);
        }
        if (sameTrain) {
            return before.test().equals(after.test()) ? of(Kind.SCALING) : ofTestRows(before.test(), after.test());
        }
        int rows = before.train().size();
        int difference = after.train().size() - rows;
        if (difference != 0) {
            return of(difference > 0 ? Kind.ROWS_ADDED : Kind.ROWS_REMOVED);
        }
        int[] changed = IntStream.range(0, rows)
                .filter(r -> !before.train().get(r).equals(after.train().get(r)))
                .toArray();
        if (areAll(
                changed, r -> after.train().get(r).equals(before.train().get(r).leftOut()))) {
            return ofRows(changed, Kind.ROW_LEFT_OUT, Kind.ROWS_LEFT_OUT);
        }
        return areAll(
                        changed,
                        r -> after.train().get(r).equals(before.train().get(r).takingPart()))
                ? ofRows(changed, Kind.ROW_TAKES_PART, Kind.ROWS_TAKE_PART)
                : ofRows(changed, Kind.ROW_CHANGED, Kind.ROWS_CHANGED);
    }

    private static boolean areAll(int[] rows, IntPredicate changed) {
        return Arrays.stream(rows).allMatch(changed);
    }

    private static Edit ofRows(int[] rows, Kind one, Kind several) {
        return rows.length == 1 ? new Edit(one, rows[0] + 1, Optional.empty()) : of(several);
    }

    private static Edit ofTestRows(List<Sample> before, List<Sample> after) {
        int[] changed = IntStream.range(0, Math.min(before.size(), after.size()))
                .filter(r -> !before.get(r).equals(after.get(r)))
                .limit(2)
                .toArray();
        return changed.length == 1 && before.size() == after.size()
                ? new Edit(Kind.TEST_ROW_CHANGED, changed[0] + 1, Optional.empty())
                : of(Kind.TEST_ROWS);
    }

    private static Edit ofRule(Hyperparameters before, Hyperparameters after) {
        double rate = after.optimizer().learningRate();
        if (before.withOptimizer(before.optimizer().withLearningRate(rate)).equals(after)) {
            return of(Kind.LEARNING_RATE);
        }
        if (before.withOptimizer(after.optimizer()).equals(after)) {
            boolean sameType = before.optimizer().type() == after.optimizer().type();
            return of(sameType ? Kind.OPTIMIZER_CONSTANT : Kind.OPTIMIZER);
        }
        if (before.withBatchSize(after.batchSize()).equals(after)) {
            return of(Kind.BATCH_SIZE);
        }
        if (before.withShuffle(after.shuffle()).equals(after)) {
            return of(Kind.SHUFFLE);
        }
        if (before.withTrainBiases(after.trainBiases()).equals(after)) {
            return of(Kind.TRAIN_BIASES);
        }
        boolean regularization =
                before.withRegularization(after.regularization()).equals(after);
        return of(regularization ? Kind.REGULARIZATION : Kind.SETTINGS);
    }
}
