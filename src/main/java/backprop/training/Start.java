package backprop.training;

import backprop.engine.Architecture;
import backprop.engine.Initializer;
import backprop.engine.Network;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a run starts: parameters given exactly, or drawn.
 *
 * @param initializer draws the parameters where none are given
 * @param seed        decides what is drawn, and the order of shuffled rows
 * @param given       the exact start, if there is one
 */
public record Start(Initializer initializer, long seed, Optional<Network> given) {

    public Start {
        Objects.requireNonNull(initializer);
        Objects.requireNonNull(given);
    }

    /** The start that {@code seed} draws. */
    public static Start drawn(Initializer initializer, long seed) {
        return new Start(initializer, seed, Optional.empty());
    }

    /** The network that a run of this architecture starts from; the same bits each time. */
    public Network network(Architecture architecture) {
        return given.orElseGet(() -> new Network(architecture, initializer.draw(architecture, seed)));
    }

    /** The start at {@code network}: given exactly, unless it is just what this seed draws. */
    public Start at(Network network) {
        Start drawn = drawn(initializer, seed);
        return drawn.network(network.architecture()).equals(network)
                ? drawn
                : new Start(initializer, seed, Optional.of(network));
    }

    /** A start drawn anew from the next seed. */
    public Start next() {
        return drawn(initializer, seed + 1);
    }
}
