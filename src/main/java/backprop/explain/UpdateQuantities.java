package backprop.explain;

import static backprop.explain.Term.call;
import static backprop.explain.Term.difference;
import static backprop.explain.Term.number;
import static backprop.explain.Term.product;
import static backprop.explain.Term.square;

import backprop.engine.Optimizer;
import backprop.engine.OptimizerType.Constant;
import backprop.engine.Part;
import backprop.engine.Regularization;
import java.util.List;

/** Quantities in the formulas of the update of one parameter, as letters or as values. */
interface UpdateQuantities {

    /** Parameter before the update. */
    Term w();

    /** Mean gradient without the penalty. */
    Term mean();

    /** Mean gradient with the penalty. */
    Term g();

    /** The weight or bias. */
    Part part();

    /** Optimizer that makes the update. */
    Optimizer rule();

    /** Optimizer state before the update. */
    Term before(int slot);

    /** Optimizer state after the update. */
    Term after(int slot);

    /** Optimizer state after the update, with bias correction. */
    Term corrected(int slot, Constant decay);

    /** Number in the update rule, such as the learning rate. */
    Term constant(String letter, double value);

    /** Number of this update, from 1. */
    Term step();

    /** Hyperparameter of the optimizer. */
    default Term constant(Constant constant) {
        return constant(constant.letter(), rule().constant(constant.key()));
    }

    /** Mean gradient plus the derivative of the penalty. */
    default Term penalized(Regularization penalty) {
        if (penalty instanceof Regularization.L1 l1) {
            return new Term.Sum(List.of(mean(), product(constant("\u03bb", l1.rate()), call(Function.SIGN, w()))));
        }
        double rate = penalty instanceof Regularization.L2 l2 ? l2.rate() : 0;
        return new Term.Sum(List.of(mean(), product(constant("\u03bb", rate), w())));
    }

    /** {@code momentum memory + g}. */
    default Term velocity() {
        return new Term.Sum(List.of(product(constant(Constant.MOMENTUM), before(0)), g()));
    }

    /** {@code memory + g^2}. */
    default Term sumOfSquares() {
        return new Term.Sum(List.of(before(0), square(g())));
    }

    /** {@code decay memory + (1 - decay) what}. */
    default Term movingMean(Constant decay, int slot, Term what) {
        Term factor = constant(decay);
        return new Term.Sum(List.of(product(factor, before(slot)), product(difference(number(1), factor), what)));
    }

    /** {@code memory / (1 - decay^step)}. */
    default Term correction(Constant decay, int slot) {
        return new Term.Fraction(after(slot), difference(number(1), new Term.Power(constant(decay), step())));
    }

    /** {@code above / (sqrt below + epsilon)}. */
    default Term overRoot(Term above, Term below) {
        Term root = call(Function.SQRT, below);
        return new Term.Fraction(above, new Term.Sum(List.of(root, constant(Constant.EPSILON))));
    }

    /** Parameter after the update, including weight decay for a weight. */
    default Term updated(UpdateRule formulas) {
        Term rate = constant("\u03b7", rule().learningRate());
        Term change = new Term.Negated(product(rate, formulas.direction().in(this)));
        return isDecayed()
                ? new Term.Sum(
                        List.of(w(), new Term.Negated(product(rate, constant(Constant.WEIGHT_DECAY), w())), change))
                : new Term.Sum(List.of(w(), change));
    }

    private boolean isDecayed() {
        return part() instanceof Part.Weight && rule().weightDecay() > 0;
    }
}
