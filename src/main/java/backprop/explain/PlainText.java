package backprop.explain;

import java.util.List;

/** Renders pieces as plain text, for screen readers and the clipboard. */
public final class PlainText {

    private PlainText() {}

    /** Returns text such as {@code z_3^(1) = w_31^(1) x_1 + b_3^(1) = 0.5 ⋅ 1 + 0.25 = 0.75}. */
    public static String of(Piece piece) {
        StringBuilder text = new StringBuilder();
        append(piece, text);
        return text.toString();
    }

    private static void append(Piece piece, StringBuilder text) {
        if (piece instanceof Piece.Text letters) {
            text.append(letters.text());
        } else if (piece instanceof Piece.Sign sign) {
            text.append(' ').append(sign.text()).append(' ');
        } else if (piece instanceof Piece.Gap) {
            text.append(' ');
        } else if (piece instanceof Piece.Row row) {
            row.pieces().forEach(part -> append(part, text));
        } else if (piece instanceof Piece.Scripts scripts) {
            append(scripts.base(), text);
            scripts.sub().ifPresent(sub -> append(sub, text.append('_')));
            scripts.sup().ifPresent(sup -> appendRaised(sup, text));
        } else if (piece instanceof Piece.Fraction fraction) {
            appendGrouped(fraction.numerator(), text);
            appendGrouped(fraction.denominator(), text.append('/'));
        } else if (piece instanceof Piece.Root root) {
            appendGrouped(root.radicand(), text.append('\u221a'));
        } else if (piece instanceof Piece.Accented accented) {
            append(accented.base(), text);
            text.append(accented.accent() == Term.Accent.HAT ? '\u0302' : '\u0304');
        } else if (piece instanceof Piece.Marked marked) {
            append(marked.piece(), text);
        }
    }

    private static void appendRaised(Piece sup, StringBuilder text) {
        boolean prime = sup instanceof Piece.Text letters && letters.text().equals("\u2032");
        text.append(prime ? "" : "^");
        appendGrouped(
                sup,
                isAtom(sup)
                        && !(sup instanceof Piece.Row row
                                && row.pieces().stream().anyMatch(PlainText::isScripted)),
                text);
    }

    private static boolean isScripted(Piece piece) {
        return piece instanceof Piece.Scripts || piece instanceof Piece.Marked marked && isScripted(marked.piece());
    }

    private static void appendGrouped(Piece piece, StringBuilder text) {
        appendGrouped(piece, isAtom(piece), text);
    }

    private static void appendGrouped(Piece piece, boolean simple, StringBuilder text) {
        text.append(simple ? "" : "(");
        append(piece, text);
        text.append(simple ? "" : ")");
    }

    private static boolean isAtom(Piece piece) {
        if (piece instanceof Piece.Marked marked) {
            return isAtom(marked.piece());
        }
        if (piece instanceof Piece.Row row) {
            List<Piece> pieces = row.pieces();
            return pieces.stream().noneMatch(p -> p instanceof Piece.Sign || p instanceof Piece.Gap)
                    && pieces.stream().allMatch(PlainText::isAtom);
        }
        return piece instanceof Piece.Text || piece instanceof Piece.Accented || piece instanceof Piece.Scripts;
    }
}
