package backprop.explain;

import backprop.engine.Part;
import backprop.training.Stage;
import java.util.List;
import java.util.Optional;

/**
 * One factor of the chain rule.
 *
 * @param left    the derivative
 * @param letters its formula in one or more forms; empty for a plain number
 * @param numbers the formula with numbers substituted; empty if it would only repeat the value
 * @param part    part of the network to which it belongs
 */
record ChainFactor(Term left, List<Term> letters, Optional<Term> numbers, double value, Part part, Meaning meaning) {

    ChainFactor {
        letters = List.copyOf(letters);
    }

    /** Returns the value, substituted for the derivative. */
    Term number() {
        return Term.number(value, part);
    }

    Line line() {
        return line(part, left, letters, numbers, value, meaning);
    }

    static Line line(
            Part about, Term left, List<Term> letters, Optional<Term> numbers, double result, Meaning meaning) {
        return new Line(
                Stage.BACKWARD,
                Optional.of(about),
                left,
                Line.Relation.EQUALS,
                letters,
                numbers,
                result,
                Optional.of(meaning));
    }
}
