package backprop.explain;

import backprop.engine.Activation;
import backprop.engine.StuckNeurons;

/**
 * Point of a neuron on the curve of its activation, for one row. The threshold of saturation is that of the diagram, which
 * marks a neuron that is saturated for all rows.
 *
 * @param f any activation except softmax, which has no curve of a single neuron
 */
public record Slope(Activation f, double z) {

    /** Effect of the derivative on learning. */
    public enum Kind {
        STEEP,
        /** So small that almost nothing is learned through it. */
        SATURATED,
        /** Zero: nothing is learned through it. */
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
