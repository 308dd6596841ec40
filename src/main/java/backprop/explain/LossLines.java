package backprop.explain;

import static backprop.explain.Term.call;
import static backprop.explain.Term.difference;
import static backprop.explain.Term.number;
import static backprop.explain.Term.product;
import static backprop.explain.Term.square;

import backprop.engine.Loss;
import backprop.training.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of the loss of one row. */
final class LossLines {

    /** Value of |z| from which 1 - y has lost so many digits that the loss is computed from z. */
    private static final double SATURATED = 12;

    private final Values values;
    private final Letters letters;
    private final Loss loss;
    private final int outputs;

    LossLines(Values values, Letters letters, Loss loss) {
        this.values = values;
        this.letters = letters;
        this.loss = loss;
        outputs = values.shape().outputs();
    }

    Section section() {
        return new Section(Chapter.LOSS, Optional.empty(), 1, i -> line());
    }

    private Line line() {
        return new Line(
                Stage.LOSS,
                Optional.empty(),
                Letters.LOSS,
                Line.Relation.EQUALS,
                List.of(formula(letters)),
                Optional.of(numbers()),
                values.forward().loss(loss, values.targets()));
    }

    private Term formula(Quantities q) {
        return switch (loss) {
            case HALF_SQUARED_ERROR -> product(new Term.Fraction(number(1), number(2)), squares(q));
            case MEAN_SQUARED_ERROR ->
                outputs == 1 ? squares(q) : product(new Term.Fraction(number(1), number(outputs)), squares(q));
            case BINARY_CROSS_ENTROPY -> new Term.Negated(Term.sum(binaryAddends(q)));
            case CROSS_ENTROPY -> new Term.Negated(Term.sum(addends(q)));
        };
    }

    private Term numbers() {
        return switch (loss) {
            case HALF_SQUARED_ERROR, MEAN_SQUARED_ERROR -> formula(values);
            case BINARY_CROSS_ENTROPY -> Term.sum(binaryNumbers());
            case CROSS_ENTROPY -> crossEntropyNumbers();
        };
    }

    private Term squares(Quantities q) {
        List<Term> squares = new ArrayList<>();
        for (int k = 0; k < outputs; k++) {
            squares.add(square(difference(q.y(k), q.t(k))));
        }
        return Term.sum(squares);
    }

    private List<Term> binaryAddends(Quantities q) {
        List<Term> addends = new ArrayList<>();
        for (int k = 0; k < outputs; k++) {
            addends.add(product(q.t(k), call(Function.LN, q.y(k))));
            addends.add(product(difference(number(1), q.t(k)), call(Function.LN, difference(number(1), q.y(k)))));
        }
        return addends;
    }

    /**
     * Returns the numeric addends; a target of 0 or 1 leaves one of the two logarithms, the other has factor 0 and is omitted.
     */
    private List<Term> binaryNumbers() {
        List<Term> addends = new ArrayList<>();
        for (int k = 0; k < outputs; k++) {
            double t = values.target(k);
            if (t == 1 || t == 0) {
                addends.add(unlikelihood(k, t == 1 ? Side.ONE : Side.ZERO, Optional.empty()));
            } else {
                addends.add(unlikelihood(k, Side.ONE, Optional.of(values.t(k))));
                addends.add(unlikelihood(k, Side.ZERO, Optional.of(difference(number(1), values.t(k)))));
            }
        }
        return addends;
    }

    private enum Side {
        ONE,
        ZERO
    }

    /** Returns {@code -factor ln y} or {@code -factor ln(1 - y)}, expressed in z if y is close to 0 or 1. */
    private Term unlikelihood(int k, Side side, Optional<Term> factor) {
        int last = values.shape().depth() - 1;
        double z = values.forward().z(last, k);
        if (Math.abs(z) < SATURATED) {
            Term y = side == Side.ONE ? values.y(k) : difference(number(1), values.y(k));
            return new Term.Negated(times(factor, call(Function.LN, y)));
        }
        Term exponent = side == Side.ONE ? new Term.Negated(values.z(last, k)) : values.z(last, k);
        Term power = call(Function.EXP, exponent);
        boolean lost = Values.isLost(side == Side.ONE ? -z : z);
        return times(factor, lost ? power : call(Function.LN, new Term.Sum(List.of(number(1), power))));
    }

    private static Term times(Optional<Term> factor, Term term) {
        return factor.map(first -> product(first, term)).orElse(term);
    }

    private List<Term> addends(Quantities q) {
        List<Term> addends = new ArrayList<>();
        for (int k = 0; k < outputs; k++) {
            addends.add(product(q.t(k), call(Function.LN, q.y(k))));
        }
        return addends;
    }

    private Term crossEntropyNumbers() {
        for (int k = 0; k < outputs; k++) {
            if (values.target(k) == 1) {
                return new Term.Negated(call(Function.LN, values.y(k)));
            }
        }
        return new Term.Negated(Term.sum(addends(values)));
    }
}
