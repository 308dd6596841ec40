package backprop.ui.shared;

import backprop.data.Dataset;
import backprop.data.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Subject of the panels: a training or test row, or a point clicked in the data space. */
public sealed interface Subject {

    /**
     * Returns the initial training row: the first one that is not excluded and has a nonzero input. A row of zeros
     * would give products of 0 only, which explain little.
     */
    static Subject.Row first(Dataset data) {
        return new Row(IntStream.range(0, data.train().size())
                .filter(row -> tellsSomething(data.train().get(row)))
                .findFirst()
                .orElse(0));
    }

    private static boolean tellsSomething(Sample row) {
        return !row.isLeftOut() && Arrays.stream(row.inputs()).anyMatch(input -> input != 0);
    }

    /** Training row {@code index}, from 0. */
    record Row(int index) implements Subject {}

    /** Test row {@code index}, from 0; not used for training. */
    record TestRow(int index) implements Subject {}

    /** Point to classify, without a target: the values of all inputs. */
    record Probe(List<Double> inputs) implements Subject {
        public Probe {
            inputs = List.copyOf(inputs);
        }
    }
}
