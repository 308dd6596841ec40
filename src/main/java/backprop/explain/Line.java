package backprop.explain;

import backprop.engine.Part;
import backprop.training.Stage;
import java.util.List;
import java.util.Optional;

/**
 * One line of a calculation: {@code left = letters = numbers = result}.
 *
 * @param about    part of the network whose quantity is computed, if any
 * @param left     computed quantity, in letters
 * @param relation between left and right
 * @param letters  formula, in one or more forms
 * @param numbers  the formula with numbers substituted; empty if it would only repeat the result
 * @param result   value computed by the engine
 * @param meaning  description shown beside the line, if any
 */
public record Line(
        Stage stage,
        Optional<Part> about,
        Term left,
        Relation relation,
        List<Term> letters,
        Optional<Term> numbers,
        double result,
        Optional<Meaning> meaning) {

    /** Relation of the left side to the formula. */
    public enum Relation {
        EQUALS("="),
        /** Replacement of the old value by the new one. */
        BECOMES("\u2190");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public Line {
        letters = List.copyOf(letters);
    }

    /** Creates a line without a description. */
    Line(
            Stage stage,
            Optional<Part> about,
            Term left,
            Relation relation,
            List<Term> letters,
            Optional<Term> numbers,
            double result) {
        this(stage, about, left, relation, letters, numbers, result, Optional.empty());
    }

    /**
     * Returns the precision at which the printed numbers of this line yield the printed result. If cancellation exceeds the
     * precision of a double, the result is limited to its reliable digits.
     *
     * @param wanted  significant digits of the result
     * @param atLeast lower bound of the digits inside, so that the width of a line does not fluctuate while training
     */
    public Digits digits(int wanted, int atLeast) {
        for (int digits = wanted; digits > 1; digits--) {
            double expected = new Rounding(digits).round(result);
            for (int inside = Math.max(wanted, atLeast); inside <= Rounding.EXACT; inside++) {
                if (recomputed(digits, inside) == expected) {
                    return new Digits(digits, inside);
                }
            }
        }
        return new Digits(1, Rounding.EXACT);
    }

    private double recomputed(int digits, int inside) {
        Rounding printed = new Rounding(inside);
        Rounding rounded = new Rounding(digits);
        return rounded.round(numbers.map(term -> term.value(printed)).orElse(result));
    }
}
