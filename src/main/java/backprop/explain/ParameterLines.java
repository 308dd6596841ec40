package backprop.explain;

import backprop.engine.Architecture;
import backprop.engine.Optimizer;
import backprop.engine.Part;
import backprop.engine.Regularization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The update of one weight or bias: mean gradient, penalty, the optimizer's memory, new value. */
final class ParameterLines {

    private final Situation situation;
    private final Part part;
    private final IntFunction<double[]> rowGradients;
    private final Optimizer rule;
    private final Term.Symbol letter;
    private final UpdateLetters symbols;

    /**
     * @param rowGradients the gradient of every parameter for one row of the batch
     */
    ParameterLines(Situation situation, Part part, IntFunction<double[]> rowGradients) {
        this.situation = situation;
        this.part = part;
        this.rowGradients = rowGradients;
        rule = situation.rule().optimizer();
        letter = situation.letters().of(part);
        symbols = new UpdateLetters(letter, part, rule);
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
        int corrections = rule instanceof Optimizer.Adam ? 2 : 0;
        return 2 + (isPenalized() ? 1 : 0) + rule.memoryNames().size() + corrections;
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
        lines.addAll(memory(values));
        lines.add(line(letter, Line.Relation.BECOMES, symbols.updated(rule), values.updated(rule), values.updated()));
        return lines;
    }

    private UpdateValues values() {
        double w = situation.network().parameter(index());
        double mean = situation.batch().meanGradient(index());
        double penalty = isPenalized() ? situation.rule().regularization().slope(w) : 0;
        double[] before = new double[rule.memoryNames().size()];
        for (int name = 0; name < before.length; name++) {
            before[name] = situation.memory().at(name, index());
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

    private List<Line> memory(UpdateValues values) {
        if (rule instanceof Optimizer.Momentum momentum) {
            return List.of(remembered(0, values, q -> q.velocity(momentum.momentum())));
        }
        if (rule instanceof Optimizer.Nesterov nesterov) {
            return List.of(remembered(0, values, q -> q.velocity(nesterov.momentum())));
        }
        if (rule instanceof Optimizer.Adagrad) {
            return List.of(remembered(0, values, UpdateQuantities::sumOfSquares));
        }
        if (rule instanceof Optimizer.RmsProp rmsProp) {
            return List.of(remembered(
                    0, values, q -> q.movingMean(q.constant("\u03c1", rmsProp.decay()), 0, Term.square(q.g()))));
        }
        return rule instanceof Optimizer.Adam adam ? moments(adam, values) : List.of();
    }

    private List<Line> moments(Optimizer.Adam adam, UpdateValues values) {
        Function<UpdateQuantities, Term> beta1 = q -> q.constant("\u03b21", adam.beta1());
        Function<UpdateQuantities, Term> beta2 = q -> q.constant("\u03b22", adam.beta2());
        return List.of(
                remembered(0, values, q -> q.movingMean(beta1.apply(q), 0, q.g())),
                remembered(1, values, q -> q.movingMean(beta2.apply(q), 1, Term.square(q.g()))),
                corrected(0, values, q -> q.correction(beta1.apply(q), 0)),
                corrected(1, values, q -> q.correction(beta2.apply(q), 1)));
    }

    private Line remembered(int name, UpdateValues values, Function<UpdateQuantities, Term> formula) {
        return line(
                symbols.after(name),
                Line.Relation.BECOMES,
                formula.apply(symbols),
                formula.apply(values),
                values.remembered(name));
    }

    private Line corrected(int name, UpdateValues values, Function<UpdateQuantities, Term> formula) {
        return line(
                symbols.corrected(name),
                Line.Relation.EQUALS,
                formula.apply(symbols),
                formula.apply(values),
                values.correctedMemory(name));
    }

    private Line line(Term left, Line.Relation relation, Term formula, Term numbers, double result) {
        return new Line(
                Stage.UPDATE, Optional.of(part), left, relation, List.of(formula), Optional.of(numbers), result);
    }
}
