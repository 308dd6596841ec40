package backprop.explain;

import backprop.engine.Part;
import java.util.List;
import java.util.Optional;

/** Layout of a formula, independent of the output format: the common input of all renderers. */
public sealed interface Piece {

    /** Typefaces. */
    enum Face {
        /** Letters of quantities. */
        ITALIC,
        /** Digits, brackets, names of functions. */
        UPRIGHT,
        /** Results. */
        BOLD,
        /** The sum sign. */
        LARGE
    }

    /** Operators, by the space around them and the preference of a line break before them. */
    enum Operator {
        /** An equals sign or an arrow. */
        RELATION,
        /** Plus or minus between two addends. */
        ADDITION,
        /** Dot between two factors. */
        MULTIPLICATION
    }

    record Text(String text, Face face) implements Piece {}

    record Sign(String text, Operator operator) implements Piece {}

    /** Space between two neighbors. */
    record Gap(double em) implements Piece {}

    record Row(List<Piece> pieces) implements Piece {
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    record Scripts(Piece base, Optional<Piece> sub, Optional<Piece> sup) implements Piece {}

    record Fraction(Piece numerator, Piece denominator) implements Piece {

        /** Returns this fraction with a slash, which allows line breaks; for content too long for a fraction bar. */
        public Piece slashed() {
            Piece slash = new Sign("/", Operator.MULTIPLICATION);
            return new Row(List.of(numerator, slash, upright("("), denominator, upright(")")));
        }
    }

    record Root(Piece radicand) implements Piece {}

    record Accented(Piece base, Term.Accent accent) implements Piece {}

    /** Piece that belongs to a part of the network. */
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
