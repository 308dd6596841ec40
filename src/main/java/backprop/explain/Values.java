package backprop.explain;

import static backprop.explain.Term.number;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BackwardPass;
import backprop.engine.ForwardPass;
import backprop.engine.Part;
import java.util.List;
import java.util.Optional;

/**
 * Value of each quantity, from the passes of one row.
 *
 * @param expected targets and the backward pass; empty for a point, which has no target
 */
record Values(ForwardPass forward, Optional<Expected> expected) implements Quantities {

    /** Targets of a row and the resulting backward pass. */
    record Expected(List<Double> targets, BackwardPass backward) {}

    @Override
    public Architecture shape() {
        return forward.network().architecture();
    }

    @Override
    public Term w(int layer, int to, int from) {
        return number(forward.network().weight(layer, to, from), new Part.Weight(layer, to, from));
    }

    @Override
    public Term b(int layer, int to) {
        return number(forward.network().bias(layer, to), new Part.Bias(layer, to));
    }

    @Override
    public Term z(int layer, int unit) {
        return number(forward.z(layer, unit), new Part.Neuron(layer, unit));
    }

    @Override
    public Term a(int layer, int unit) {
        Part part = layer < 0 ? new Part.Input(unit) : new Part.Neuron(layer, unit);
        return number(forward.a(layer, unit), part);
    }

    @Override
    public Term delta(int layer, int unit) {
        return number(backward().delta(layer, unit), new Part.Neuron(layer, unit));
    }

    @Override
    public Term t(int k) {
        return number(target(k), new Part.Neuron(shape().depth() - 1, k));
    }

    double target(int k) {
        return expected.orElseThrow().targets().get(k);
    }

    double[] targets() {
        return expected.orElseThrow().targets().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    BackwardPass backward() {
        return expected.orElseThrow().backward();
    }

    /** If {@code 1 + e^z} rounds to 1, {@code ln(1 + e^z)} equals {@code e^z} to more digits than are ever shown. */
    @Override
    public Term activation(int layer, int unit) {
        boolean lost = shape().activation(layer) == Activation.SOFTPLUS && isLost(forward.z(layer, unit));
        return lost ? Term.call(Function.EXP, z(layer, unit)) : Quantities.super.activation(layer, unit);
    }

    /** Likewise, {@code 1 - e^-a} equals a where a is negligible relative to 1. */
    @Override
    public List<Term> slope(int layer, int unit) {
        boolean lost = shape().activation(layer) == Activation.SOFTPLUS && isLost(forward.z(layer, unit));
        return lost ? List.of(a(layer, unit)) : Quantities.super.slope(layer, unit);
    }

    static boolean isLost(double exponent) {
        return 1 + StrictMath.exp(exponent) == 1;
    }

    @Override
    public Term pi() {
        return number(Math.PI);
    }

    @Override
    public Term slopeBesideKink(Function slope, int layer, int unit) {
        Activation f = shape().activation(layer);
        double a = forward.a(layer, unit);
        if (f == Activation.ELU && a <= 0) {
            return new Term.Sum(List.of(a(layer, unit), number(1)));
        }
        return number(f.slope(forward.z(layer, unit), a), new Part.Neuron(layer, unit));
    }
}
