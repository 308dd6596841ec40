package backprop.explain;

import static backprop.explain.Term.number;

import backprop.engine.Optimizer;
import backprop.engine.OptimizerType.Constant;
import backprop.engine.Part;

/** Numbers of the update of one parameter, computed by the optimizer of the engine. */
final class UpdateValues implements UpdateQuantities {

    private final Part part;
    private final Optimizer rule;
    private final double w;
    private final double mean;
    private final double g;
    private final double[] before;
    private final double[] after;
    private final double updated;
    private final long step;

    /**
     * Computes the update.
     *
     * @param before optimizer state of this parameter before the update, shape [slots]
     * @param step   number of the update, from 1
     */
    UpdateValues(Part part, Optimizer rule, double w, double mean, double g, double[] before, long step) {
        this.part = part;
        this.rule = rule;
        this.w = w;
        this.mean = mean;
        this.g = g;
        this.before = before.clone();
        this.step = step;
        double[] parameter = {w};
        double[][] memory = new double[before.length][1];
        for (int slot = 0; slot < before.length; slot++) {
            memory[slot][0] = before[slot];
        }
        if (part instanceof Part.Weight) {
            rule.decay(parameter, 0, 1);
        }
        rule.update(parameter, new double[] {g}, memory, step, 0, 1);
        updated = parameter[0];
        after = new double[before.length];
        for (int slot = 0; slot < before.length; slot++) {
            after[slot] = memory[slot][0];
        }
    }

    @Override
    public Term w() {
        return number(w, part);
    }

    @Override
    public Term mean() {
        return number(mean, part);
    }

    @Override
    public Term g() {
        return number(g, part);
    }

    double gradient() {
        return g;
    }

    double meanGradient() {
        return mean;
    }

    double updated() {
        return updated;
    }

    /** Returns the result of a line before that of the parameter. */
    double result(UpdateRule.Step line) {
        return line instanceof UpdateRule.Corrected corrected
                ? correctedMemory(corrected.slot(), corrected.decay())
                : after[line.slot()];
    }

    private double correctedMemory(int slot, Constant decay) {
        return after[slot] / (1 - StrictMath.pow(rule.constant(decay.key()), step));
    }

    @Override
    public Part part() {
        return part;
    }

    @Override
    public Optimizer rule() {
        return rule;
    }

    @Override
    public Term before(int slot) {
        return number(before[slot], part);
    }

    @Override
    public Term after(int slot) {
        return number(after[slot], part);
    }

    @Override
    public Term corrected(int slot, Constant decay) {
        return number(correctedMemory(slot, decay), part);
    }

    @Override
    public Term constant(String letter, double value) {
        return number(value);
    }

    @Override
    public Term step() {
        return number(step);
    }
}
