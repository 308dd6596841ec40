package backprop.ui.network;

import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BackwardPass;
import backprop.engine.ForwardPass;
import backprop.engine.Network;
import backprop.training.Snapshot;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Numbers of the diagram for one snapshot and one row or point. Immutable. */
final class NetworkValues {

    private final Snapshot snapshot;
    private final Network network;
    private final double[] raw;
    private final ForwardPass forward;
    private final Optional<Sample> row;
    private final Optional<BackwardPass> backward;

    /**
     * @param inputs unscaled inputs of the row or point, shape [inputs]
     * @param row    the row, if the subject is one, which has the targets
     */
    NetworkValues(Snapshot snapshot, double[] inputs, Optional<Sample> row) {
        this(snapshot, snapshot.network(), inputs, row);
    }

    private NetworkValues(Snapshot snapshot, Network network, double[] inputs, Optional<Sample> row) {
        this.snapshot = snapshot;
        this.network = network;
        this.row = row;
        raw = inputs.clone();
        forward = new ForwardPass(network, snapshot.config().data().scaling().of(inputs));
        backward = row.map(
                sample -> new BackwardPass(forward, snapshot.config().rule().loss(), sample.targets()));
    }

    /** Returns the values before the last update, if any, which the calculation shows. */
    Optional<NetworkValues> before() {
        return snapshot.position().made().map(made -> new NetworkValues(snapshot, made.network(), raw, row));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Architecture shape() {
        return network.architecture();
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
        return network.weight(layer, to, from);
    }

    double bias(int layer, int to) {
        return network.bias(layer, to);
    }

    double z(int layer, int unit) {
        return forward.z(layer, unit);
    }

    /** Returns an unscaled input, as in the table. */
    double raw(int input) {
        return raw[input];
    }

    Scaling scaling() {
        return snapshot.config().data().scaling();
    }

    /** Returns an activation; layer -1 denotes the scaled inputs. */
    double a(int layer, int unit) {
        return forward.a(layer, unit);
    }

    /** Returns {@code dL/dz} of a neuron for this row. */
    OptionalDouble delta(int layer, int unit) {
        return backward.isPresent() ? OptionalDouble.of(backward.get().delta(layer, unit)) : OptionalDouble.empty();
    }

    /** Returns the loss of this row. */
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

    /** Returns the target of an output. */
    OptionalDouble expected(int output) {
        return row.isPresent() ? OptionalDouble.of(row.get().target(output)) : OptionalDouble.empty();
    }
}
