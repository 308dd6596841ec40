package backprop.explain;

import backprop.engine.Activation;
import backprop.engine.StuckNeurons;

/**
 * Where a neuron stands on the curve of its activation, for one row. It is saturated there at the same slope at which the
 * diagram marks it, which does so if it is for all rows.
 *
 * @param f any but softmax, which has no curve of one neuron
 */
public record Slope(Activation f, double z) {

    /** What the slope means for learning. */
    public enum Kind {
        STEEP,
        /** So flat that next to nothing is learned through it. */
        SATURATED,
        /** Flat: nothing is learned through it. */
        INACTIVE
    }

    /** {@code f(z)}. */
    public double a() {
        return f.value(z);
    }

    /** {@code f'(z)}. */
    public double value() {
        return f.slope(z, a());
    }

    public Kind kind() {
        double slope = value();
        if (slope == 0) {
            return f.plateau() == Activation.Plateau.EXACT ? Kind.INACTIVE : Kind.SATURATED;
        }
        boolean tendsToZero = f.plateau() != Activation.Plateau.NONE;
        return tendsToZero && Math.abs(slope) < StuckNeurons.bound(f) ? Kind.SATURATED : Kind.STEEP;
    }
}
