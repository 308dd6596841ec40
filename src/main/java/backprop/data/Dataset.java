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
 * @throws IllegalArgumentException if a bound does not hold or a row does not have the columns' shape
 */
public record Dataset(List<String> inputs, List<String> outputs, List<Sample> train, List<Sample> test) {

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

    public Dataset withTrain(List<Sample> rows) {
        return new Dataset(inputs, outputs, rows, test);
    }

    public Dataset withTest(List<Sample> rows) {
        return new Dataset(inputs, outputs, train, rows);
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
