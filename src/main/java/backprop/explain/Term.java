package backprop.explain;

import backprop.engine.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is computed: a tree of letters, numbers and operations. Brackets, spaces and the notation of numbers are no part of
 * it, see {@link Typesetter}.
 */
public sealed interface Term {

    /**
     * The value that a reader gets who computes with the numbers as they are printed.
     *
     * @throws UnsupportedOperationException if the term contains letters
     */
    double value(Rounding printed);

    /** What stands above a letter, or behind it. */
    enum Accent {
        NONE,
        HAT,
        BAR,
        /** Raised behind the letter, above its index. */
        PRIME
    }

    /**
     * A letter that names a quantity, such as w with the indices 3, 1 and the layer (1).
     *
     * @param index as the user counts, from 1; empty if none is needed
     * @param layer as the user counts, from 1
     * @param part  the part of the network that the quantity belongs to
     */
    record Symbol(String letter, Accent accent, String index, OptionalInt layer, Optional<Part> part) implements Term {

        /** A letter by itself, such as the learning rate. */
        static Symbol of(String letter) {
            return new Symbol(letter, Accent.NONE, "", OptionalInt.empty(), Optional.empty());
        }

        Symbol at(Part where) {
            return new Symbol(letter, accent, index, layer, Optional.of(where));
        }

        Symbol index(String below) {
            return new Symbol(letter, accent, below, layer, part);
        }

        /** The same quantity of any part, which {@code below} stands for. */
        Symbol general(String below) {
            return new Symbol(letter, accent, below, layer, Optional.empty());
        }

        /** What stands raised behind the letter: a prime, or the layer in brackets. */
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
     * A number put in for a letter, or a constant.
     *
     * @param part the part of the network that the number belongs to
     */
    record Number(double value, Optional<Part> part) implements Term {
        @Override
        public double value(Rounding printed) {
            return printed.round(value);
        }
    }

    /** Addends in the order in which they are added; a {@link Negated} one is written with a minus. */
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

    /** A partial derivative, {@code dE/dw}. */
    record Derivative(Symbol of, Symbol by) implements Term {
        @Override
        public double value(Rounding printed) {
            throw new UnsupportedOperationException("a derivative has no value");
        }
    }

    /** The sum of {@code term} over all values of an index, written with the sum sign. */
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

    /** The sum of these terms; of a single one, that term itself. */
    static Term sum(List<Term> addends) {
        return addends.size() == 1 ? addends.get(0) : new Sum(addends);
    }

    /** The product of these terms; of a single one, that term itself. */
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
