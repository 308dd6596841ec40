package backprop.ui;

import java.util.List;

/** What the panels look at: a row of either set, or a point that was clicked in the data space. */
public sealed interface Subject {

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
