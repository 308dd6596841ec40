package backprop.ui.network;

import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BackwardPass;
import backprop.engine.ForwardPass;
import backprop.training.Snapshot;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Every number that the diagram shows, of one snapshot and one row or point. Immutable. */
final class NetworkValues {

    private final Snapshot snapshot;
    private final double[] raw;
    private final ForwardPass forward;
    private final Optional<Sample> row;
    private final Optional<BackwardPass> backward;

    /**
     * @param inputs of the row or point, as the table shows them, shape [inputs]
     * @param row    the row, if it is one; its targets are expected
     */
    NetworkValues(Snapshot snapshot, double[] inputs, Optional<Sample> row) {
        this.snapshot = snapshot;
        this.row = row;
        raw = inputs.clone();
        forward = snapshot.forward(inputs);
        backward = row.map(
                sample -> new BackwardPass(forward, snapshot.config().rule().loss(), sample.targets()));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Architecture shape() {
        return snapshot.network().architecture();
    }

    /** Whether each output is the probability of a class. */
    boolean areProbabilities() {
        return switch (snapshot.train().scoring()) {
            case LARGEST -> true;
            case THRESHOLD_HALF -> shape().outputActivation() == Activation.SIGMOID;
            case NONE, THRESHOLD_ZERO -> false;
        };
    }

    double weight(int layer, int to, int from) {
        return snapshot.network().weight(layer, to, from);
    }

    double bias(int layer, int to) {
        return snapshot.network().bias(layer, to);
    }

    double z(int layer, int unit) {
        return forward.z(layer, unit);
    }

    /** An input as the table shows it. */
    double raw(int input) {
        return raw[input];
    }

    Scaling scaling() {
        return snapshot.config().data().scaling();
    }

    /** Activation; layer -1 are the inputs as the network receives them, so scaled. */
    double a(int layer, int unit) {
        return forward.a(layer, unit);
    }

    /** {@code dL/dz} of a neuron, for this row alone. */
    OptionalDouble delta(int layer, int unit) {
        return backward.isPresent() ? OptionalDouble.of(backward.get().delta(layer, unit)) : OptionalDouble.empty();
    }

    /** The loss of this row alone. */
    OptionalDouble loss() {
        if (row.isEmpty()) {
            return OptionalDouble.empty();
        }
        int last = shape().depth() - 1;
        double[] z = IntStream.range(0, shape().outputs())
                .mapToDouble(k -> z(last, k))
                .toArray();
        return OptionalDouble.of(snapshot.config()
                .rule()
                .loss()
                .of(z, forward.outputs(), row.get().targets()));
    }

    /** What the row says that an output should be. */
    OptionalDouble expected(int output) {
        return row.isPresent() ? OptionalDouble.of(row.get().target(output)) : OptionalDouble.empty();
    }
}
