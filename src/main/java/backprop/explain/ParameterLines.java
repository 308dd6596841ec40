package backprop.explain;

import backprop.engine.Architecture;
import backprop.engine.Optimizer;
import backprop.engine.Part;
import backprop.engine.Regularization;
import backprop.training.Situation;
import backprop.training.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Lines of the update of one weight or bias: mean gradient, penalty, optimizer state, new value. */
final class ParameterLines {

    private final Situation situation;
    private final Part part;
    private final IntFunction<double[]> rowGradients;
    private final Optimizer rule;
    private final Term.Symbol letter;
    private final UpdateLetters symbols;
    private final UpdateRule formulas;

    /**
     * Creates the lines.
     *
     * @param rowGradients gradient of every parameter for one row of the batch
     */
    ParameterLines(Situation situation, Part part, IntFunction<double[]> rowGradients) {
        this.situation = situation;
        this.part = part;
        this.rowGradients = rowGradients;
        rule = situation.rule().optimizer();
        letter = Letters.of(situation).of(part);
        symbols = new UpdateLetters(letter, part, rule);
        formulas = UpdateRule.of(rule);
    }

    private boolean isHeld() {
        return part instanceof Part.Bias && !situation.rule().trainBiases();
    }

    private boolean isPenalized() {
        return part instanceof Part.Weight && !(situation.rule().regularization() instanceof Regularization.None);
    }

    int lineCount() {
        if (isHeld()) {
            return 1;
        }
        return 2 + (isPenalized() ? 1 : 0) + formulas.steps().size();
    }

    Line line(int index) {
        return lines().get(index);
    }

    private List<Line> lines() {
        if (isHeld()) {
            return List.of(held());
        }
        UpdateValues values = values();
        List<Line> lines = new ArrayList<>();
        lines.add(mean());
        if (isPenalized()) {
            Regularization penalty = situation.rule().regularization();
            lines.add(line(
                    symbols.g(),
                    Line.Relation.EQUALS,
                    symbols.penalized(penalty),
                    values.penalized(penalty),
                    values.gradient()));
        }
        formulas.steps().forEach(step -> lines.add(line(step, values)));
        lines.add(line(
                letter, Line.Relation.BECOMES, symbols.updated(formulas), values.updated(formulas), values.updated()));
        return lines;
    }

    private UpdateValues values() {
        double w = situation.network().parameter(index());
        double mean = situation.batch().meanGradient(index());
        double penalty = isPenalized() ? situation.rule().regularization().slope(w) : 0;
        double[] before = new double[rule.type().slots().size()];
        for (int slot = 0; slot < before.length; slot++) {
            before[slot] = situation.memory().at(slot, index());
        }
        return new UpdateValues(
                part, rule, w, mean, mean + penalty, before, situation.memory().step() + 1);
    }

    private int index() {
        Architecture shape = situation.shape();
        return part instanceof Part.Weight weight
                ? shape.weightIndex(weight.layer(), weight.to(), weight.from())
                : shape.biasIndex(((Part.Bias) part).layer(), ((Part.Bias) part).to());
    }

    private Line held() {
        return new Line(
                Stage.UPDATE,
                Optional.of(part),
                letter,
                Line.Relation.BECOMES,
                List.of(letter),
                Optional.empty(),
                situation.network().parameter(index()));
    }

    private Line mean() {
        List<Integer> rows = situation.batch().rows();
        boolean single = situation.batch().size() == 1;
        return new Line(
                Stage.UPDATE,
                Optional.of(part),
                isPenalized() ? symbols.mean() : symbols.g(),
                Line.Relation.EQUALS,
                List.of(
                        single
                                ? derivative(Integer.toString(rows.get(0) + 1))
                                : meanOf(new Term.Total("r", derivative("r")))),
                rows.size() < 2
                        ? Optional.empty()
                        : Optional.of(meanOf(
                                Term.sum(rows.stream().map(this::rowGradient).toList()))),
                situation.batch().meanGradient(index()));
    }

    private Term meanOf(Term sum) {
        return Term.product(
                new Term.Fraction(Term.number(1), Term.number(situation.batch().size())), sum);
    }

    private Term derivative(String row) {
        return new Term.Derivative(Letters.LOSS.index(row), letter);
    }

    private Term rowGradient(int row) {
        return Term.number(rowGradients.apply(row)[index()], part);
    }

    private Line line(UpdateRule.Step step, UpdateValues values) {
        Term formula = step.formula().in(symbols);
        Term numbers = step.formula().in(values);
        double result = values.result(step);
        return step instanceof UpdateRule.Corrected corrected
                ? line(
                        symbols.corrected(step.slot(), corrected.decay()),
                        Line.Relation.EQUALS,
                        formula,
                        numbers,
                        result)
                : line(symbols.after(step.slot()), Line.Relation.BECOMES, formula, numbers, result);
    }

    private Line line(Term left, Line.Relation relation, Term formula, Term numbers, double result) {
        return new Line(
                Stage.UPDATE, Optional.of(part), left, relation, List.of(formula), Optional.of(numbers), result);
    }
}
