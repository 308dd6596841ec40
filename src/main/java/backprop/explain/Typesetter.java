package backprop.explain;

import backprop.engine.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Converts terms to pieces: adds necessary brackets, signs and spaces, and formats numbers in a given notation. */
public final class Typesetter {

    private static final String MINUS = "\u2212";
    private static final double THIN = 1 / 6.0;

    private final DecimalNotation notation;
    private final int digits;
    private final int digitsInside;

    /**
     * Creates a typesetter.
     *
     * @param digits see {@link Line#digits}
     */
    public Typesetter(DecimalNotation notation, Digits digits) {
        this.notation = notation;
        this.digits = digits.result();
        digitsInside = digits.inside();
    }

    /** Returns the whole line, with the sign of its relation before each form of the formula. */
    public Piece line(Line line) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(set(line.left()));
        String relation = line.relation().sign();
        for (Term form : line.letters()) {
            pieces.add(new Piece.Sign(relation, Piece.Operator.RELATION));
            pieces.add(set(form));
            relation = Line.Relation.EQUALS.sign();
        }
        line.numbers().ifPresent(numbers -> {
            pieces.add(new Piece.Sign(Line.Relation.EQUALS.sign(), Piece.Operator.RELATION));
            pieces.add(set(numbers));
        });
        pieces.add(new Piece.Sign(Line.Relation.EQUALS.sign(), Piece.Operator.RELATION));
        pieces.add(marked(decimal(line.result(), digits, Piece.Face.BOLD), line.about()));
        return new Piece.Row(pieces);
    }

    /** Returns the piece of a single term. */
    public Piece set(Term term) {
        if (term instanceof Term.Symbol symbol) {
            return symbol(symbol);
        }
        if (term instanceof Term.Number number) {
            return marked(decimal(number.value(), digitsInside, Piece.Face.UPRIGHT), number.part());
        }
        if (term instanceof Term.Sum sum) {
            return sum(sum);
        }
        if (term instanceof Term.Product product) {
            return product(product);
        }
        if (term instanceof Term.Fraction fraction) {
            return new Piece.Fraction(set(fraction.numerator()), set(fraction.denominator()));
        }
        if (term instanceof Term.Power power) {
            return power(power);
        }
        if (term instanceof Term.Negated negated) {
            return new Piece.Row(List.of(Piece.upright(MINUS), inner(negated.term())));
        }
        if (term instanceof Term.Call call) {
            return call(call);
        }
        if (term instanceof Term.Total total) {
            return total(total);
        }
        Term.Derivative derivative = (Term.Derivative) term;
        return new Piece.Fraction(partial(derivative.of()), partial(derivative.by()));
    }

    private static Piece partial(Term.Symbol symbol) {
        return new Piece.Row(List.of(Piece.upright("\u2202"), symbol(symbol)));
    }

    private static Piece symbol(Term.Symbol symbol) {
        Piece letter = Piece.italic(symbol.letter());
        boolean above = symbol.accent() == Term.Accent.HAT || symbol.accent() == Term.Accent.BAR;
        Piece base = above ? new Piece.Accented(letter, symbol.accent()) : letter;
        Optional<Piece> sub = symbol.index().isEmpty() ? Optional.empty() : Optional.of(index(symbol.index()));
        Optional<Piece> sup = symbol.raised().map(Piece::upright);
        boolean plain = sub.isEmpty() && sup.isEmpty();
        return marked(plain ? base : new Piece.Scripts(base, sub, sup), symbol.part());
    }

    private static Piece index(String index) {
        return Character.isDigit(index.charAt(0)) ? Piece.upright(index) : Piece.italic(index);
    }

    private static Piece marked(Piece piece, Optional<Part> part) {
        return part.isPresent() ? new Piece.Marked(piece, part.get()) : piece;
    }

    /** Formats a number; {@code 1.5·10⁻⁷} becomes a product with a power. */
    private Piece decimal(double value, int significant, Piece.Face face) {
        // Negative zero is printed as zero.
        String text = notation.of(value == 0 ? 0 : value, significant);
        return PowerOfTen.in(text).map(power -> product(power, face)).orElse(new Piece.Text(text, face));
    }

    private static Piece product(PowerOfTen power, Piece.Face face) {
        return new Piece.Row(List.of(
                new Piece.Text(power.mantissa(), face),
                new Piece.Gap(THIN),
                new Piece.Text("\u22c5", face),
                new Piece.Gap(THIN),
                new Piece.Scripts(
                        new Piece.Text("10", face),
                        Optional.empty(),
                        Optional.of(new Piece.Text(power.exponent(), face)))));
    }

    private Piece sum(Term.Sum sum) {
        List<Piece> pieces = new ArrayList<>();
        for (Term addend : sum.addends()) {
            boolean negated = addend instanceof Term.Negated;
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Sign(negated ? MINUS : "+", Piece.Operator.ADDITION));
                pieces.add(inner(addend instanceof Term.Negated n ? n.term() : addend));
            } else {
                pieces.add(set(addend));
            }
        }
        return new Piece.Row(pieces);
    }

    /** Returns a term after an operator, where sums and minus signs need brackets. */
    private Piece inner(Term term) {
        if (term instanceof Term.Product product) {
            return product(product.factors(), true);
        }
        return term instanceof Term.Sum || isNegative(term) ? bracketed(term) : set(term);
    }

    private Piece product(Term.Product product) {
        return product(product.factors(), false);
    }

    private Piece product(List<Term> factors, boolean behindOperator) {
        boolean derivatives = factors.stream().anyMatch(Term.Derivative.class::isInstance);
        boolean dotted = derivatives || factors.stream().noneMatch(Typesetter::hasLetters);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            Term factor = factors.get(i);
            if (i > 0) {
                boolean dot = dotted && !(factors.get(i - 1) instanceof Term.Fraction && factor instanceof Term.Sum);
                pieces.add(dot ? new Piece.Sign("\u22c5", Piece.Operator.MULTIPLICATION) : new Piece.Gap(THIN));
            }
            boolean bare = pieces.isEmpty() && !behindOperator && !(factor instanceof Term.Sum);
            pieces.add(bare ? set(factor) : inner(factor));
        }
        return new Piece.Row(pieces);
    }

    private static boolean hasLetters(Term term) {
        if (term instanceof Term.Sum sum) {
            return sum.addends().stream().anyMatch(Typesetter::hasLetters);
        }
        if (term instanceof Term.Product product) {
            return product.factors().stream().anyMatch(Typesetter::hasLetters);
        }
        if (term instanceof Term.Call call) {
            return call.arguments().stream().anyMatch(Typesetter::hasLetters);
        }
        if (term instanceof Term.Negated negated) {
            return hasLetters(negated.term());
        }
        if (term instanceof Term.Power power) {
            return hasLetters(power.base());
        }
        if (term instanceof Term.Fraction fraction) {
            return hasLetters(fraction.numerator());
        }
        return !(term instanceof Term.Number);
    }

    private Piece power(Term.Power power) {
        Term base = power.base();
        boolean simple = base instanceof Term.Symbol symbol && symbol.layer().isEmpty()
                || base instanceof Term.Number number && isPlain(number);
        return new Piece.Scripts(
                simple ? set(base) : bracketed(base), Optional.empty(), Optional.of(set(power.exponent())));
    }

    private boolean isPlain(Term.Number number) {
        return !isNegative(number)
                && PowerOfTen.in(notation.of(number.value(), digitsInside)).isEmpty();
    }

    private Piece call(Term.Call call) {
        List<Term> arguments = call.arguments();
        return switch (call.function()) {
            case EXP -> new Piece.Scripts(Piece.italic("e"), Optional.empty(), Optional.of(set(arguments.get(0))));
            case SQRT -> new Piece.Root(set(arguments.get(0)));
            default -> named(call.function(), arguments);
        };
    }

    private Piece named(Function function, List<Term> arguments) {
        Piece name = name(function);
        if (arguments.size() == 1 && arguments.get(0) instanceof Term.Symbol symbol && isOperatorLike(function)) {
            return new Piece.Row(List.of(name, new Piece.Gap(THIN), symbol(symbol)));
        }
        List<Piece> pieces = new ArrayList<>(List.of(name, Piece.upright("(")));
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                pieces.add(Piece.upright(notation.listSeparator()));
                pieces.add(new Piece.Gap(THIN));
            }
            pieces.add(set(arguments.get(i)));
        }
        pieces.add(Piece.upright(")"));
        return new Piece.Row(pieces);
    }

    private static Piece name(Function function) {
        if (function == Function.SIGMOID) {
            return Piece.italic(function.label());
        }
        Piece label = Piece.upright(function.label());
        return function.isDerivative()
                ? new Piece.Scripts(label, Optional.empty(), Optional.of(Piece.upright("\u2032")))
                : label;
    }

    /** Whether a single letter follows the name without brackets. */
    private static boolean isOperatorLike(Function function) {
        return function == Function.LN || function == Function.TANH;
    }

    private Piece total(Term.Total total) {
        Piece sign = new Piece.Scripts(
                new Piece.Text("\u2211", Piece.Face.LARGE), Optional.of(Piece.italic(total.index())), Optional.empty());
        return new Piece.Row(List.of(sign, new Piece.Gap(THIN), set(total.term())));
    }

    private Piece bracketed(Term term) {
        return new Piece.Row(List.of(Piece.upright("("), set(term), Piece.upright(")")));
    }

    private static boolean isNegative(Term term) {
        return term instanceof Term.Negated || term instanceof Term.Number number && number.value() < 0;
    }
}
