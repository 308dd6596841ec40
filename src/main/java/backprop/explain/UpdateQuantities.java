package backprop.explain;

import static backprop.explain.Term.call;
import static backprop.explain.Term.difference;
import static backprop.explain.Term.number;
import static backprop.explain.Term.product;
import static backprop.explain.Term.square;

import backprop.engine.Optimizer;
import backprop.engine.Regularization;
import java.util.List;

/** What the formulas of the update of one parameter are made of: letters, or values. */
interface UpdateQuantities {

    /** The parameter before the update. */
    Term w();

    /** The mean gradient without the penalty. */
    Term mean();

    /** The mean gradient with the penalty. */
    Term g();

    /** What the optimizer remembered before, by the order of its names. */
    Term before(int name);

    /** What it remembers after. */
    Term after(int name);

    /** What it remembers after, corrected for its start at 0. */
    Term corrected(int name);

    /** A number of the rule, such as the learning rate. */
    Term constant(String letter, double value);

    /** The number of this update, from 1. */
    Term step();

    /** The mean gradient plus the slope of the penalty. */
    default Term penalized(Regularization penalty) {
        if (penalty instanceof Regularization.L1 l1) {
            return new Term.Sum(List.of(mean(), product(constant("\u03bb", l1.rate()), call(Function.SIGN, w()))));
        }
        double rate = penalty instanceof Regularization.L2 l2 ? l2.rate() : 0;
        return new Term.Sum(List.of(mean(), product(constant("\u03bb", rate), w())));
    }

    /** {@code factor memory + g}. */
    default Term velocity(double momentum) {
        return new Term.Sum(List.of(product(constant("\u03bc", momentum), before(0)), g()));
    }

    /** {@code memory + g^2}. */
    default Term sumOfSquares() {
        return new Term.Sum(List.of(before(0), square(g())));
    }

    /** {@code factor memory + (1 - factor) what}. */
    default Term movingMean(Term factor, int name, Term what) {
        return new Term.Sum(List.of(product(factor, before(name)), product(difference(number(1), factor), what)));
    }

    /** {@code memory / (1 - factor^step)}. */
    default Term correction(Term factor, int name) {
        return new Term.Fraction(after(name), difference(number(1), new Term.Power(factor, step())));
    }

    /** The parameter after the update. */
    default Term updated(Optimizer optimizer) {
        Term rate = constant("\u03b7", optimizer.learningRate());
        if (optimizer instanceof Optimizer.Momentum) {
            return less(rate, after(0));
        }
        if (optimizer instanceof Optimizer.Nesterov nesterov) {
            return less(rate, new Term.Sum(List.of(g(), product(constant("\u03bc", nesterov.momentum()), after(0)))));
        }
        if (optimizer instanceof Optimizer.Adagrad adagrad) {
            return less(rate, overRoot(g(), after(0), adagrad.epsilon()));
        }
        if (optimizer instanceof Optimizer.RmsProp rmsProp) {
            return less(rate, overRoot(g(), after(0), rmsProp.epsilon()));
        }
        if (optimizer instanceof Optimizer.Adam adam) {
            return less(rate, overRoot(corrected(0), corrected(1), adam.epsilon()));
        }
        return less(rate, g());
    }

    private Term less(Term rate, Term direction) {
        return difference(w(), product(rate, direction));
    }

    private Term overRoot(Term above, Term below, double epsilon) {
        Term root = call(Function.SQRT, below);
        return new Term.Fraction(above, new Term.Sum(List.of(root, constant("\u03b5", epsilon))));
    }
}
