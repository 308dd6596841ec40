package backprop.ui.shared;

import backprop.data.Dataset;
import backprop.data.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What the panels look at: a row of either set, or a point that was clicked in the data space. */
public sealed interface Subject {

    /**
     * Returns the training row to begin with: the first one that takes part and has an input other than 0. Of a row of zeros
     * all products are 0, and nothing can be learned from reading them.
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

    /** Test row {@code index}, from 0; nothing is learned from it. */
    record TestRow(int index) implements Subject {}

    /** A point to classify; nothing is expected of it. Values of all inputs. */
    record Probe(List<Double> inputs) implements Subject {
        public Probe {
            inputs = List.copyOf(inputs);
        }
    }
}
