package backprop.explain;

import backprop.engine.Part;
import backprop.training.Stage;
import java.util.List;
import java.util.Optional;

/**
 * One factor of the chain rule.
 *
 * @param left    the derivative that it is
 * @param letters its formula in one or more forms; none where it is a plain number
 * @param numbers the same with numbers put in; empty where that would only repeat the value
 * @param part    the part of the network that it belongs to
 */
record ChainFactor(Term left, List<Term> letters, Optional<Term> numbers, double value, Part part, Meaning meaning) {

    ChainFactor {
        letters = List.copyOf(letters);
    }

    /** The value, put in for the derivative. */
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
