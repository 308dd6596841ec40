package backprop.explain;

import backprop.engine.Optimizer;
import backprop.engine.OptimizerType;
import backprop.engine.Part;

/**
 * Letters of the update of one parameter.
 *
 * @param w    letter of the parameter
 * @param part the parameter
 * @param rule determines the letters of the optimizer state
 */
record UpdateLetters(Term.Symbol w, Part part, Optimizer rule) implements UpdateQuantities {

    @Override
    public Term.Symbol mean() {
        return g().accent(Term.Accent.BAR);
    }

    @Override
    public Term.Symbol g() {
        return Term.Symbol.of("g").at(part);
    }

    @Override
    public Term.Symbol before(int slot) {
        return after(slot);
    }

    @Override
    public Term.Symbol after(int slot) {
        return Term.Symbol.of(rule.type().slots().get(slot).letter()).at(part);
    }

    @Override
    public Term.Symbol corrected(int slot, OptimizerType.Constant decay) {
        return after(slot).accent(Term.Accent.HAT);
    }

    /** Returns the letter of a constant, which may include its index, such as beta1. */
    @Override
    public Term constant(String letter, double value) {
        Term.Symbol symbol = Term.Symbol.of(letter.substring(0, 1));
        return letter.length() == 1 ? symbol : symbol.index(letter.substring(1));
    }

    @Override
    public Term step() {
        return Term.Symbol.of("k");
    }
}
