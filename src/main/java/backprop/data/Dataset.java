package backprop.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Named columns with training rows and test rows.
 *
 * @param inputs  names of the input columns, at least one
 * @param outputs names of the output columns, at least one
 * @param train   at least one and at most {@value #MAX_ROWS} rows, of which at least one is not excluded
 * @param test    at most {@value #MAX_ROWS} rows, may be empty; none is excluded
 * @param scaling transformation of the inputs on their way into a network; the rows here are not scaled
 * @throws IllegalArgumentException if a bound does not hold or a row or the scaling does not have the columns' shape
 */
public record Dataset(
        List<String> inputs, List<String> outputs, List<Sample> train, List<Sample> test, Scaling scaling) {

    public static final int MAX_ROWS = 100_000;

    public Dataset {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        train = List.copyOf(train);
        test = List.copyOf(test);
        requireSome("inputs", inputs.size());
        requireSome("outputs", outputs.size());
        requireSome("train", train.size());
        requireShape("train", train, inputs.size(), outputs.size());
        requireShape("test", test, inputs.size(), outputs.size());
        if (train.stream().allMatch(Sample::isLeftOut)) {
            throw new IllegalArgumentException("train: expected at least one row that takes part but was none");
        }
        if (test.stream().anyMatch(Sample::isLeftOut)) {
            throw new IllegalArgumentException("test: expected rows that take part but was one that is left out");
        }
        if (scaling.isUsed() && scaling.shift().length != inputs.size()) {
            throw new IllegalArgumentException("scaling.shift: expected " + inputs.size()
                    + " numbers, one for each input," + " but was " + scaling.shift().length);
        }
    }

    /** Creates a dataset without scaling of the inputs. */
    public Dataset(List<String> inputs, List<String> outputs, List<Sample> train, List<Sample> test) {
        this(inputs, outputs, train, test, Scaling.NONE);
    }

    private static void requireSome(String what, int size) {
        if (size == 0) {
            throw new IllegalArgumentException(what + ": expected at least one but was none");
        }
    }

    private static void requireShape(String what, List<Sample> rows, int inputs, int outputs) {
        if (rows.size() > MAX_ROWS) {
            throw new IllegalArgumentException(
                    what + ": expected at most " + MAX_ROWS + " rows but was " + rows.size());
        }
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r).inputs().length != inputs || rows.get(r).targets().length != outputs) {
                throw new IllegalArgumentException(what + "[" + r + "]: expected " + inputs + " inputs and " + outputs
                        + " targets but was " + rows.get(r));
            }
        }
    }

    /** Training rows that are not excluded, in their order; at least one. */
    public List<Sample> takingPart() {
        return takingPart(train);
    }

    private static List<Sample> takingPart(List<Sample> rows) {
        return rows.stream().filter(row -> !row.isLeftOut()).toList();
    }

    /** Indices of the excluded training rows, from 0, ascending. */
    public List<Integer> leftOut() {
        return IntStream.range(0, train.size())
                .filter(row -> train.get(row).isLeftOut())
                .boxed()
                .toList();
    }

    /**
     * Returns this dataset with some training rows excluded from training.
     *
     * @param rows indices, from 0; indices without a row are ignored
     * @throws IllegalArgumentException if no row would remain for training
     */
    public Dataset withLeftOut(Collection<Integer> rows) {
        return withEach(rows, Sample::leftOut);
    }

    /**
     * Returns this dataset with some training rows included in training again.
     *
     * @param rows indices, from 0; indices without a row are ignored
     */
    public Dataset withTakingPart(Collection<Integer> rows) {
        return withEach(rows, Sample::takingPart);
    }

    private Dataset withEach(Collection<Integer> rows, UnaryOperator<Sample> change) {
        Set<Integer> meant = Set.copyOf(rows);
        return withTrain(IntStream.range(0, train.size())
                .mapToObj(row -> meant.contains(row) ? change.apply(train.get(row)) : train.get(row))
                .toList());
    }

    /**
     * Returns a dataset with the same columns and other rows. If the training rows differ, the scaling is computed again from
     * the new ones that are not excluded; otherwise it is kept, whatever its origin.
     */
    public Dataset withRows(List<Sample> newTrain, List<Sample> newTest) {
        Scaling fitted = newTrain.equals(train) ? scaling : scaling.method().of(takingPart(newTrain), inputs.size());
        return new Dataset(inputs, outputs, newTrain, newTest, fitted);
    }

    /** Returns this dataset with other training rows and a scaling computed from them. */
    public Dataset withTrain(List<Sample> rows) {
        return withRows(rows, test);
    }

    /** Returns this dataset with other test rows; the scaling is kept, since it does not depend on them. */
    public Dataset withTest(List<Sample> rows) {
        return new Dataset(inputs, outputs, train, rows, scaling);
    }

    /** Returns the same rows with other column names, as many as before. */
    public Dataset withNames(List<String> newInputs, List<String> newOutputs) {
        return new Dataset(newInputs, newOutputs, train, test, scaling);
    }

    /** Returns the same rows with another scaling, computed from the training rows that are not excluded. */
    public Dataset withScaling(Scaling.Method method) {
        return withScaling(method.of(takingPart(), inputs.size()));
    }

    /** Returns the same rows with the given scaling, whatever its origin. */
    public Dataset withScaling(Scaling other) {
        return new Dataset(inputs, outputs, train, test, other);
    }

    /** Returns this dataset with training row {@code index} replaced. */
    public Dataset withRow(int index, Sample row) {
        List<Sample> rows = new ArrayList<>(train);
        rows.set(index, row);
        return withTrain(rows);
    }

    /** Returns this dataset with a training row inserted before {@code index}. */
    public Dataset withRowAdded(int index, Sample row) {
        List<Sample> rows = new ArrayList<>(train);
        rows.add(index, row);
        return withTrain(rows);
    }

    /**
     * Returns this dataset without training row {@code index}.
     *
     * @throws IllegalArgumentException if it is the only one that is not excluded
     */
    public Dataset withoutRow(int index) {
        List<Sample> rows = new ArrayList<>(train);
        rows.remove(index);
        return withTrain(rows);
    }
}
