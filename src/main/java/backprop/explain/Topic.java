package backprop.explain;

import backprop.data.Sample;
import backprop.training.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Input whose calculation is shown: a row of the training or test set, or a point without target. */
public sealed interface Topic {

    /** Training row {@code index}, from 0; may be excluded. */
    record TrainingRow(int index) implements Topic {}

    /** Test row {@code index}, from 0; not part of the update. */
    record TestRow(int index) implements Topic {}

    /** Values of all inputs. */
    record Point(List<Double> inputs) implements Topic {
        public Point {
            inputs = List.copyOf(inputs);
        }
    }

    /** Creates a point with the given inputs, shape [inputs]. */
    static Point point(double... inputs) {
        return new Point(Arrays.stream(inputs).boxed().toList());
    }

    /** Returns the row, if this is one. */
    default Optional<Sample> row(Situation situation) {
        if (this instanceof TrainingRow row) {
            return Optional.of(situation.rows().get(row.index()));
        }
        return this instanceof TestRow row ? Optional.of(situation.testRows().get(row.index())) : Optional.empty();
    }

    /** Whether this is a training row that is not excluded. */
    default boolean isTrainedOn(Situation situation) {
        return this instanceof TrainingRow
                && row(situation).filter(row -> !row.isLeftOut()).isPresent();
    }

    /** Whether this is an excluded training row. */
    default boolean isLeftOut(Situation situation) {
        return row(situation).filter(Sample::isLeftOut).isPresent();
    }

    /** Returns the inputs, shape [inputs]. */
    default double[] inputs(Situation situation) {
        return this instanceof Point point
                ? point.inputs().stream().mapToDouble(Double::doubleValue).toArray()
                : row(situation).orElseThrow().inputs();
    }
}
