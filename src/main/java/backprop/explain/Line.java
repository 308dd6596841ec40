package backprop.explain;

import backprop.engine.Part;
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
 */
public record Line(
        Stage stage,
        Optional<Part> about,
        Term left,
        Relation relation,
        List<Term> letters,
        Optional<Term> numbers,
        double result) {

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

    /**
     * How many digits the numbers inside this line must be printed with, so that whoever computes with what is printed gets
     * the result as it is printed. Where no number of digits does (numbers cancel beyond what a double holds), this is
     * {@code digits}.
     *
     * @param digits significant digits of the result
     * @param atLeast a lower bound, so that a line does not breathe while training
     */
    public int digitsInside(int digits, int atLeast) {
        double expected = new Rounding(digits).round(result);
        for (int inside = Math.max(digits, atLeast); inside <= Rounding.EXACT; inside++) {
            if (recomputed(digits, inside) == expected) {
                return inside;
            }
        }
        return digits;
    }

    private double recomputed(int digits, int inside) {
        Rounding printed = new Rounding(inside);
        Rounding result = new Rounding(digits);
        return numbers.map(term -> result.round(term.value(printed))).orElse(result.round(this.result));
    }
}
