package backprop.explain;

import backprop.engine.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Expression tree of letters, numbers and operations. Brackets, spaces and the notation of numbers are added by the
 * {@link Typesetter}.
 */
public sealed interface Term {

    /**
     * Returns the value computed from the printed numbers.
     *
     * @throws UnsupportedOperationException if the term contains letters
     */
    double value(Rounding printed);

    /** Mark above or after a letter. */
    enum Accent {
        NONE,
        HAT,
        BAR,
        /** Superscript after the letter, above its index. */
        PRIME
    }

    /**
     * Letter of a quantity, such as w with the indices 3, 1 and the layer (1).
     *
     * @param index as displayed, from 1; empty if none is needed
     * @param layer as displayed, from 1
     * @param part  part of the network to which the quantity belongs
     */
    record Symbol(String letter, Accent accent, String index, OptionalInt layer, Optional<Part> part) implements Term {

        /** Creates a letter without indices, such as the learning rate. */
        static Symbol of(String letter) {
            return new Symbol(letter, Accent.NONE, "", OptionalInt.empty(), Optional.empty());
        }

        Symbol at(Part where) {
            return new Symbol(letter, accent, index, layer, Optional.of(where));
        }

        Symbol index(String below) {
            return new Symbol(letter, accent, below, layer, part);
        }

        /** Returns the letter of the same quantity for any part, with index {@code below}. */
        Symbol general(String below) {
            return new Symbol(letter, accent, below, layer, Optional.empty());
        }

        /** Returns the superscript: a prime, or the layer in brackets. */
        public Optional<String> raised() {
            if (accent == Accent.PRIME) {
                return Optional.of("\u2032");
            }
            return layer.isPresent() ? Optional.of("(" + layer.getAsInt() + ")") : Optional.empty();
        }

        Symbol accent(Accent above) {
            return new Symbol(letter, above, index, layer, part);
        }

        @Override
        public double value(Rounding printed) {
            throw new UnsupportedOperationException("the letter " + letter + " has no value");
        }
    }

    /**
     * Number substituted for a letter, or a constant.
     *
     * @param part part of the network to which the number belongs
     */
    record Number(double value, Optional<Part> part) implements Term {
        @Override
        public double value(Rounding printed) {
            return printed.round(value);
        }
    }

    /** Sum, with the addends in order of addition; a {@link Negated} one is written with a minus sign. */
    record Sum(List<Term> addends) implements Term {
        public Sum {
            addends = List.copyOf(addends);
        }

        @Override
        public double value(Rounding printed) {
            double sum = 0;
            for (Term addend : addends) {
                sum += addend.value(printed);
            }
            return sum;
        }
    }

    record Product(List<Term> factors) implements Term {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public double value(Rounding printed) {
            double product = 1;
            for (Term factor : factors) {
                product *= factor.value(printed);
            }
            return product;
        }
    }

    record Fraction(Term numerator, Term denominator) implements Term {
        @Override
        public double value(Rounding printed) {
            return numerator.value(printed) / denominator.value(printed);
        }
    }

    record Power(Term base, Term exponent) implements Term {
        @Override
        public double value(Rounding printed) {
            return StrictMath.pow(base.value(printed), exponent.value(printed));
        }
    }

    record Negated(Term term) implements Term {
        @Override
        public double value(Rounding printed) {
            return -term.value(printed);
        }
    }

    record Call(Function function, List<Term> arguments) implements Term {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public double value(Rounding printed) {
            return function.apply(
                    arguments.stream().mapToDouble(x -> x.value(printed)).toArray());
        }
    }

    /** Partial derivative, {@code dE/dw}. */
    record Derivative(Symbol of, Symbol by) implements Term {
        @Override
        public double value(Rounding printed) {
            throw new UnsupportedOperationException("a derivative has no value");
        }
    }

    /** Sum of {@code term} over all values of an index, written with the sum sign. */
    record Total(String index, Term term) implements Term {
        @Override
        public double value(Rounding printed) {
            throw new UnsupportedOperationException("a sum over " + index + " has no value");
        }
    }

    static Number number(double value) {
        return new Number(value, Optional.empty());
    }

    static Number number(double value, Part part) {
        return new Number(value, Optional.of(part));
    }

    /** Returns the sum of the given terms, or a single term itself. */
    static Term sum(List<Term> addends) {
        return addends.size() == 1 ? addends.get(0) : new Sum(addends);
    }

    /** Returns the product of the given terms, or a single term itself. */
    static Term product(List<Term> factors) {
        return factors.size() == 1 ? factors.get(0) : new Product(factors);
    }

    static Term product(Term... factors) {
        return product(List.of(factors));
    }

    static Term difference(Term from, Term what) {
        return new Sum(List.of(from, new Negated(what)));
    }

    static Term square(Term base) {
        return new Power(base, number(2));
    }

    static Term call(Function function, Term... arguments) {
        return new Call(function, List.of(arguments));
    }
}
