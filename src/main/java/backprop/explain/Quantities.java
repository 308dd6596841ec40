package backprop.explain;

import static backprop.explain.Term.call;
import static backprop.explain.Term.difference;
import static backprop.explain.Term.number;
import static backprop.explain.Term.product;
import static backprop.explain.Term.square;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Loss;
import java.util.ArrayList;
import java.util.List;

/**
 * Quantities in formulas, as {@link Letters} or as {@link Values}. Each formula is written once for both, so that numbers and
 * letters correspond. Layers, neurons and outputs are numbered from 0.
 */
interface Quantities {

    Architecture shape();

    Term w(int layer, int to, int from);

    Term b(int layer, int to);

    Term z(int layer, int unit);

    /** Activation of a neuron; layer -1 are the inputs. */
    Term a(int layer, int unit);

    Term delta(int layer, int unit);

    /** Target of output {@code k}. */
    Term t(int k);

    /** The constant pi. */
    Term pi();

    /** Returns the derivative of an activation with a kink: a function call, or its value. */
    Term slopeBesideKink(Function slope, int layer, int unit);

    /** {@code sum w a + b}. */
    default Term weightedSum(int layer, int unit) {
        List<Term> addends = new ArrayList<>();
        for (int from = 0; from < shape().sources(layer); from++) {
            addends.add(product(w(layer, unit, from), a(layer - 1, from)));
        }
        addends.add(b(layer, unit));
        return Term.sum(addends);
    }

    /** {@code f(z)}. */
    default Term activation(int layer, int unit) {
        Term z = z(layer, unit);
        return switch (shape().activation(layer)) {
            case LINEAR -> z;
            case SIGMOID -> logistic(number(1), z);
            case TANH -> call(Function.TANH, z);
            case RELU -> call(Function.MAX, number(0), z);
            case LEAKY_RELU -> call(Function.MAX, product(number(Activation.LEAK), z), z);
            case ELU ->
                new Term.Sum(List.of(
                        call(Function.MAX, number(0), z),
                        call(Function.MIN, number(0), difference(call(Function.EXP, z), number(1)))));
            case SOFTPLUS -> call(Function.LN, new Term.Sum(List.of(number(1), call(Function.EXP, z))));
            case SILU -> logistic(z, z);
            case GELU -> product(z, call(Function.PHI, z));
            case SOFTMAX -> softmax(layer, unit);
        };
    }

    /** {@code above / (1 + e^-z)}. */
    private static Term logistic(Term above, Term z) {
        return new Term.Fraction(above, new Term.Sum(List.of(number(1), call(Function.EXP, new Term.Negated(z)))));
    }

    /** Returns the sigmoid inside another function: by its letter, or expanded for computing with numbers. */
    default Term sigmoid(Term z) {
        return logistic(number(1), z);
    }

    private Term softmax(int layer, int unit) {
        List<Term> powers = new ArrayList<>();
        for (int k = 0; k < shape().units(layer); k++) {
            powers.add(call(Function.EXP, z(layer, k)));
        }
        return new Term.Fraction(powers.get(unit), Term.sum(powers));
    }

    /** Returns the factors of {@code f'(z)}; empty if it is 1 everywhere. */
    default List<Term> slope(int layer, int unit) {
        Term a = a(layer, unit);
        return switch (shape().activation(layer)) {
            case LINEAR, SOFTMAX -> List.of();
            case SIGMOID -> List.of(a, difference(number(1), a));
            case TANH -> List.of(difference(number(1), square(a)));
            case SOFTPLUS -> List.of(difference(number(1), call(Function.EXP, new Term.Negated(a))));
            case SILU -> List.of(siluSlope(sigmoid(z(layer, unit)), a));
            case GELU -> List.of(geluSlope(z(layer, unit)));
            case RELU -> List.of(slopeBesideKink(Function.RELU_SLOPE, layer, unit));
            case LEAKY_RELU -> List.of(slopeBesideKink(Function.LEAKY_RELU_SLOPE, layer, unit));
            case ELU -> List.of(slopeBesideKink(Function.ELU_SLOPE, layer, unit));
        };
    }

    private static Term siluSlope(Term sigmoid, Term a) {
        return new Term.Sum(List.of(sigmoid, product(a, difference(number(1), sigmoid))));
    }

    /** {@code Phi(z) + z e^(-z^2/2) / sqrt(2 pi)}. */
    private Term geluSlope(Term z) {
        Term bell = call(Function.EXP, new Term.Negated(new Term.Fraction(square(z), number(2))));
        Term rest = new Term.Fraction(product(z, bell), call(Function.SQRT, product(number(2), pi())));
        return new Term.Sum(List.of(call(Function.PHI, z), rest));
    }

    /** Returns {@code dL/da} of a hidden neuron: the deltas of the next layer, propagated back through its weights. */
    default Term upstream(int layer, int unit) {
        List<Term> addends = new ArrayList<>();
        for (int k = 0; k < shape().units(layer + 1); k++) {
            addends.add(product(w(layer + 1, k, unit), delta(layer + 1, k)));
        }
        return Term.sum(addends);
    }

    /** {@code y - t} of output {@code k}. */
    default Term error(int k) {
        return difference(y(k), t(k));
    }

    /** Returns the factors of {@code dL/dy} of output {@code k}, for a loss that is a sum over the outputs. */
    default List<Term> lossSlope(Loss loss, int k) {
        int outputs = shape().outputs();
        return switch (loss) {
            case BINARY_CROSS_ENTROPY, CROSS_ENTROPY ->
                List.of(new Term.Fraction(error(k), product(y(k), difference(number(1), y(k)))));
            case HALF_SQUARED_ERROR -> List.of(error(k));
            case MEAN_SQUARED_ERROR ->
                outputs == 2
                        ? List.of(error(k))
                        : List.of(outputs == 1 ? number(2) : new Term.Fraction(number(2), number(outputs)), error(k));
        };
    }

    /** Returns the activation of output {@code k}. */
    default Term y(int k) {
        return a(shape().depth() - 1, k);
    }
}
