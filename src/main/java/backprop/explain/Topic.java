package backprop.explain;

import backprop.data.Sample;
import backprop.training.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What goes through the network: a row of either set, or a point of which nothing is expected. */
public sealed interface Topic {

    /** Training row {@code index}, from 0; may be one that is left out. */
    record TrainingRow(int index) implements Topic {}

    /** Test row {@code index}, from 0; has no part in the update. */
    record TestRow(int index) implements Topic {}

    /** Values of all inputs. */
    record Point(List<Double> inputs) implements Topic {
        public Point {
            inputs = List.copyOf(inputs);
        }
    }

    /** A point with these inputs, shape [inputs]. */
    static Point point(double... inputs) {
        return new Point(Arrays.stream(inputs).boxed().toList());
    }

    /** The row, if this is one. */
    default Optional<Sample> row(Situation situation) {
        if (this instanceof TrainingRow row) {
            return Optional.of(situation.rows().get(row.index()));
        }
        return this instanceof TestRow row ? Optional.of(situation.testRows().get(row.index())) : Optional.empty();
    }

    /** Whether it is a row that something is learned from. */
    default boolean isTrainedOn(Situation situation) {
        return this instanceof TrainingRow
                && row(situation).filter(row -> !row.isLeftOut()).isPresent();
    }

    /** Whether it is a training row that is left out. */
    default boolean isLeftOut(Situation situation) {
        return row(situation).filter(Sample::isLeftOut).isPresent();
    }

    /** Shape [inputs]. */
    default double[] inputs(Situation situation) {
        return this instanceof Point point
                ? point.inputs().stream().mapToDouble(Double::doubleValue).toArray()
                : row(situation).orElseThrow().inputs();
    }
}
