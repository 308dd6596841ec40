package backprop.explain;

import backprop.engine.Part;
import backprop.training.Stage;
import java.util.List;
import java.util.Optional;

/**
 * One line of a calculation: {@code left = letters = numbers = result}.
 *
 * @param about    the part of the network whose quantity is computed, if it is one's
 * @param left     what is computed, in letters
 * @param relation between left and right
 * @param letters  the formula, in one or more forms
 * @param numbers  the same with numbers put in; empty where that would only repeat the result
 * @param result   the value, from the engine
 * @param meaning  what this is, where that is said beside it
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

    /** What stands between the left side and the formula. */
    public enum Relation {
        EQUALS("="),
        /** The old value is replaced by the new one. */
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

    /** A line beside which nothing is said. */
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
     * How exactly the numbers of this line must be printed, so that whoever computes with what is printed gets the result as
     * it is printed. Where numbers cancel beyond what a double holds, the result gets as many digits as are sure.
     *
     * @param wanted  significant digits of the result
     * @param atLeast a lower bound of the digits inside, so that a line does not breathe while training
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
