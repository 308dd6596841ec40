package backprop.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Named columns with the rows that are trained on and the rows that are only tested.
 *
 * @param inputs  names of the input columns, at least one
 * @param outputs names of the output columns, at least one
 * @param train   at least one and at most {@value #MAX_ROWS} rows
 * @param test    at most {@value #MAX_ROWS} rows, may be empty
 * @param scaling what is done to the inputs before a network receives them; the rows here are as they were before
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
        if (scaling.isUsed() && scaling.shift().length != inputs.size()) {
            throw new IllegalArgumentException("scaling.shift: expected " + inputs.size()
                    + " numbers, one for each input," + " but was " + scaling.shift().length);
        }
    }

    /** A dataset whose inputs go into a network as they are. */
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

    /** The same columns with other rows; the numbers of the scaling are those of the new training rows. */
    public Dataset withRows(List<Sample> newTrain, List<Sample> newTest) {
        return new Dataset(inputs, outputs, newTrain, newTest, scaling.method().of(newTrain, inputs.size()));
    }

    /** Other training rows, of which the numbers of the scaling are then. */
    public Dataset withTrain(List<Sample> rows) {
        return withRows(rows, test);
    }

    /** Other test rows; the scaling stays, since it does not know them. */
    public Dataset withTest(List<Sample> rows) {
        return new Dataset(inputs, outputs, train, rows, scaling);
    }

    /** The same rows below other names, as many as before. */
    public Dataset withNames(List<String> newInputs, List<String> newOutputs) {
        return new Dataset(newInputs, newOutputs, train, test, scaling);
    }

    /** The same rows with another scaling, whose numbers are those of the training rows. */
    public Dataset withScaling(Scaling.Method method) {
        return withScaling(method.of(train, inputs.size()));
    }

    /** The same rows with these numbers of a scaling, wherever they come from. */
    public Dataset withScaling(Scaling other) {
        return new Dataset(inputs, outputs, train, test, other);
    }

    /** This dataset with training row {@code index} replaced. */
    public Dataset withRow(int index, Sample row) {
        List<Sample> rows = new ArrayList<>(train);
        rows.set(index, row);
        return withTrain(rows);
    }

    /** This dataset with a training row inserted before {@code index}. */
    public Dataset withRowAdded(int index, Sample row) {
        List<Sample> rows = new ArrayList<>(train);
        rows.add(index, row);
        return withTrain(rows);
    }

    /**
     * This dataset without training row {@code index}.
     *
     * @throws IllegalArgumentException if it is the only one
     */
    public Dataset withoutRow(int index) {
        List<Sample> rows = new ArrayList<>(train);
        rows.remove(index);
        return withTrain(rows);
    }
}
