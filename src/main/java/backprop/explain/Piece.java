package backprop.explain;

import backprop.engine.Part;
import java.util.List;
import java.util.Optional;

/** What a formula looks like, without saying where: the common ground of all renderings. */
public sealed interface Piece {

    /** How letters are cut. */
    enum Face {
        /** Letters that stand for quantities. */
        ITALIC,
        /** Digits, brackets, names of functions. */
        UPRIGHT,
        /** Results. */
        BOLD,
        /** The sum sign. */
        LARGE
    }

    /** How much space an operator has on both sides, and how gladly a line is broken before it. */
    enum Operator {
        /** An equals sign or an arrow. */
        RELATION,
        /** Plus or minus between two addends. */
        ADDITION,
        /** The dot between two factors. */
        MULTIPLICATION
    }

    record Text(String text, Face face) implements Piece {}

    record Sign(String text, Operator operator) implements Piece {}

    /** A space between two neighbours. */
    record Gap(double em) implements Piece {}

    record Row(List<Piece> pieces) implements Piece {
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    record Scripts(Piece base, Optional<Piece> sub, Optional<Piece> sup) implements Piece {}

    record Fraction(Piece numerator, Piece denominator) implements Piece {

        /** The same with a slash, which can be broken into lines; for what is too long for a bar. */
        public Piece slashed() {
            Piece slash = new Sign("/", Operator.MULTIPLICATION);
            return new Row(List.of(numerator, slash, upright("("), denominator, upright(")")));
        }
    }

    record Root(Piece radicand) implements Piece {}

    record Accented(Piece base, Term.Accent accent) implements Piece {}

    /** A piece that belongs to a part of the network. */
    record Marked(Piece piece, Part part) implements Piece {}

    static Text upright(String text) {
        return new Text(text, Face.UPRIGHT);
    }

    static Text italic(String text) {
        return new Text(text, Face.ITALIC);
    }

    static Piece row(List<Piece> pieces) {
        return pieces.size() == 1 ? pieces.get(0) : new Row(pieces);
    }
}
