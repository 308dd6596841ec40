package backprop.training;

import backprop.engine.Architecture;
import backprop.engine.Initializer;
import backprop.engine.Network;
import java.util.Objects;
import java.util.Optional;

/**
 * Start of a run: parameters given exactly, or drawn at random.
 *
 * @param initializer draws the parameters if none are given
 * @param seed        seed of the parameters and of the order of shuffled rows
 * @param given       exact parameters, if there are any
 */
public record Start(Initializer initializer, long seed, Optional<Network> given) {

    public Start {
        Objects.requireNonNull(initializer);
        Objects.requireNonNull(given);
    }

    /** Returns the start drawn with {@code seed}. */
    public static Start drawn(Initializer initializer, long seed) {
        return new Start(initializer, seed, Optional.empty());
    }

    /** Returns the initial network of a run with this architecture, with the same bits each time. */
    public Network network(Architecture architecture) {
        return given.orElseGet(() -> new Network(architecture, initializer.draw(architecture, seed)));
    }

    /** Returns the start at {@code network}: given exactly, unless it equals the one drawn with this seed. */
    public Start at(Network network) {
        Start drawn = drawn(initializer, seed);
        return drawn.network(network.architecture()).equals(network)
                ? drawn
                : new Start(initializer, seed, Optional.of(network));
    }

    /** Returns a start drawn with the next seed. */
    public Start next() {
        return drawn(initializer, seed + 1);
    }
}
