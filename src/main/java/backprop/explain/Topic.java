package backprop.explain;

import backprop.data.RowRef;
import backprop.data.Sample;
import backprop.training.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Input whose calculation is shown: a row of the training or test set, or a point without target. */
public sealed interface Topic {

    /** Returns training row {@code index}, from 0; may be excluded. */
    static Topic training(int index) {
        return new Row(RowRef.training(index));
    }

    /** Returns test row {@code index}, from 0; not part of the update. */
    static Topic test(int index) {
        return new Row(RowRef.test(index));
    }

    /** Creates a point with the given inputs, shape [inputs]. */
    static Topic point(double... inputs) {
        return new Point(Arrays.stream(inputs).boxed().toList());
    }

    /** Returns the reference to the row; empty for a point. */
    Optional<RowRef> row();

    /** Returns the inputs, shape [inputs]. */
    double[] inputs(Situation situation);

    /** A row of either set. */
    record Row(RowRef ref) implements Topic {
        @Override
        public Optional<RowRef> row() {
            return Optional.of(ref);
        }

        @Override
        public double[] inputs(Situation situation) {
            return ref.of(situation.data()).inputs();
        }
    }

    /** Values of all inputs. */
    record Point(List<Double> inputs) implements Topic {
        public Point {
            inputs = List.copyOf(inputs);
        }

        @Override
        public Optional<RowRef> row() {
            return Optional.empty();
        }

        @Override
        public double[] inputs(Situation situation) {
            return inputs.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** Returns the sample of the row; empty for a point. */
    default Optional<Sample> sample(Situation situation) {
        return row().map(row -> row.of(situation.data()));
    }

    /** Whether this is a training row that is not excluded. */
    default boolean isTrainedOn(Situation situation) {
        return row().filter(RowRef::isTraining)
                .filter(row -> !row.of(situation.data()).isLeftOut())
                .isPresent();
    }

    /** Whether this is an excluded training row. */
    default boolean isLeftOut(Situation situation) {
        return sample(situation).filter(Sample::isLeftOut).isPresent();
    }
}
