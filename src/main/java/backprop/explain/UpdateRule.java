package backprop.explain;

import static backprop.explain.Term.product;
import static backprop.explain.Term.square;

import backprop.engine.Optimizer;
import backprop.engine.OptimizerType.Constant;
import java.util.List;

/**
 * Formulas of an optimizer's update of one parameter, each written once for letters and for numbers.
 *
 * @param steps     intermediate steps before the parameter changes, in order
 * @param direction factor of the learning rate
 */
record UpdateRule(List<Step> steps, Formula direction) {

    /** Formula in letters or numbers. */
    @FunctionalInterface
    interface Formula {
        Term in(UpdateQuantities q);
    }

    /** One line before that of the parameter. */
    sealed interface Step {

        /** Index of the optimizer state, in the order of the optimizer's slots. */
        int slot();

        Formula formula();
    }

    /** Update of the optimizer state. */
    record Remembered(int slot, Formula formula) implements Step {}

    /** Optimizer state with bias correction: divided by {@code 1 - decay^step}. */
    record Corrected(int slot, Constant decay) implements Step {
        @Override
        public Formula formula() {
            return q -> q.correction(decay, slot);
        }
    }

    UpdateRule {
        steps = List.copyOf(steps);
    }

    static UpdateRule of(Optimizer optimizer) {
        return switch (optimizer.type()) {
            case SGD -> new UpdateRule(List.of(), UpdateQuantities::g);
            case MOMENTUM -> new UpdateRule(List.of(velocity()), q -> q.after(0));
            case NESTEROV -> new UpdateRule(List.of(velocity()), UpdateRule::nesterov);
            case ADAGRAD ->
                new UpdateRule(
                        List.of(new Remembered(0, UpdateQuantities::sumOfSquares)), q -> q.overRoot(q.g(), q.after(0)));
            case RMSPROP ->
                new UpdateRule(
                        List.of(new Remembered(0, q -> q.movingMean(Constant.DECAY, 0, square(q.g())))),
                        q -> q.overRoot(q.g(), q.after(0)));
            case ADAM, ADAMW -> adam();
        };
    }

    private static Step velocity() {
        return new Remembered(0, UpdateQuantities::velocity);
    }

    private static Term nesterov(UpdateQuantities q) {
        return new Term.Sum(List.of(q.g(), product(q.constant(Constant.MOMENTUM), q.after(0))));
    }

    private static UpdateRule adam() {
        List<Step> moments = List.of(
                new Remembered(0, q -> q.movingMean(Constant.BETA1, 0, q.g())),
                new Remembered(1, q -> q.movingMean(Constant.BETA2, 1, square(q.g()))),
                new Corrected(0, Constant.BETA1),
                new Corrected(1, Constant.BETA2));
        return new UpdateRule(moments, q -> q.overRoot(q.corrected(0, Constant.BETA1), q.corrected(1, Constant.BETA2)));
    }
}
