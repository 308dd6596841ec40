package backprop.explain;

import static backprop.explain.Term.number;

import backprop.engine.Optimizer;
import backprop.engine.Part;

/** The numbers of the update of one parameter, computed by the engine's own optimizer. */
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
     * @param before what the optimizer remembered of this parameter, shape [names]
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
        for (int name = 0; name < before.length; name++) {
            memory[name][0] = before[name];
        }
        rule.update(parameter, new double[] {g}, memory, step, 0, 1);
        updated = parameter[0];
        after = new double[before.length];
        for (int name = 0; name < before.length; name++) {
            after[name] = memory[name][0];
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

    double remembered(int name) {
        return after[name];
    }

    /** What is remembered, corrected for its start at 0 as Adam does. */
    double correctedMemory(int name) {
        Optimizer.Adam adam = (Optimizer.Adam) rule;
        double decay = name == 0 ? adam.beta1() : adam.beta2();
        return after[name] / (1 - StrictMath.pow(decay, step));
    }

    @Override
    public Term before(int name) {
        return number(before[name], part);
    }

    @Override
    public Term after(int name) {
        return number(after[name], part);
    }

    @Override
    public Term corrected(int name) {
        return number(correctedMemory(name), part);
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
