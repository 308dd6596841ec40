package backprop.ui.calculation;

import backprop.explain.Piece;
import backprop.explain.Term;

/**
 * Typesets terms as TeX does: scripts, fractions, roots and accents. Proportions from The TeXbook, appendix G, and the
 * parameters of Computer Modern, in units of the font size.
 */
final class MathLayout {

    private static final double SCRIPT = 0.7;
    private static final double SMALLEST_SCRIPT = 0.5;
    private static final double SUPERSCRIPT_RISE = 0.41;
    private static final double SUBSCRIPT_DROP = 0.2;
    private static final double SUBSCRIPT_DROP_UNDER_SUPERSCRIPT = 0.28;
    private static final double AXIS = 0.25;
    private static final double BAR = 0.045;
    private static final double FRACTION_GAP = 0.14;
    private static final double FRACTION_OVERHANG = 0.08;
    private static final double ROOT_GAP = 0.1;
    private static final double ACCENT_WIDTH = 0.5;
    private static final double X_HEIGHT = 0.431;

    private final GlyphMetrics metrics;
    private final double size;

    /** @param size font size in pixels */
    MathLayout(GlyphMetrics metrics, double size) {
        this.metrics = metrics;
        this.size = size;
    }

    double size() {
        return size;
    }

    /** Typesets a term in one line. */
    MathBox set(Piece piece) {
        return set(piece, 1);
    }

    /** Space on each side of an operator. */
    double space(Piece.Operator operator) {
        return switch (operator) {
            case RELATION -> size * 5 / 18;
            case ADDITION -> size * 4 / 18;
            case MULTIPLICATION -> size * 3 / 18;
        };
    }

    private MathBox set(Piece piece, double scale) {
        if (piece instanceof Piece.Text text) {
            return letters(text.text(), text.face(), scale);
        }
        if (piece instanceof Piece.Sign sign) {
            return sign(sign, scale);
        }
        if (piece instanceof Piece.Gap gap) {
            MathBox box = new MathBox();
            box.widen(gap.em() * size * scale);
            return box;
        }
        if (piece instanceof Piece.Row row) {
            return row(row, scale);
        }
        if (piece instanceof Piece.Scripts scripts) {
            return scripts(scripts, scale);
        }
        if (piece instanceof Piece.Fraction fraction) {
            return fraction(fraction, scale);
        }
        if (piece instanceof Piece.Root root) {
            return root(root, scale);
        }
        if (piece instanceof Piece.Accented accented) {
            return accented(accented, scale);
        }
        Piece.Marked marked = (Piece.Marked) piece;
        MathBox box = set(marked.piece(), scale);
        box.mark(marked.part());
        return box;
    }

    private MathBox letters(String text, Piece.Face face, double scale) {
        double em = size * scale;
        MathBox box = new MathBox();
        double width = metrics.width(text, face, em);
        box.add(new MathBox.Letters(text, face, em, 0, 0), width, em * rise(text), em * drop(text));
        return box;
    }

    private static double rise(String text) {
        return text.chars().anyMatch(c -> c == '(' || c == '\u2211') ? 0.75 : 0.69;
    }

    private static double drop(String text) {
        return text.chars().anyMatch(c -> "(),;ygp\u03b2\u03bc\u03c1\u03b7\u2211".indexOf(c) >= 0) ? 0.25 : 0.02;
    }

    private MathBox sign(Piece.Sign sign, double scale) {
        // Operators in scripts have less space, as in TeX.
        double space = space(sign.operator()) * (scale < 1 ? 0.25 : 1);
        MathBox box = new MathBox();
        box.widen(space);
        box.add(letters(sign.text(), Piece.Face.UPRIGHT, scale), space, 0);
        box.widen(space);
        return box;
    }

    private MathBox row(Piece.Row row, double scale) {
        MathBox box = new MathBox();
        for (Piece piece : row.pieces()) {
            box.add(set(piece, scale), box.width(), 0);
        }
        return box;
    }

    private MathBox scripts(Piece.Scripts scripts, double scale) {
        MathBox base = set(scripts.base(), scale);
        double em = size * scale;
        double small = Math.max(SMALLEST_SCRIPT, scale * SCRIPT);
        double drop = scripts.sup().isPresent() ? SUBSCRIPT_DROP_UNDER_SUPERSCRIPT : SUBSCRIPT_DROP;
        MathBox box = new MathBox();
        box.add(base, 0, 0);
        scripts.sub().ifPresent(sub -> box.add(set(sub, small), base.width() + 0.02 * em, drop * em));
        scripts.sup().ifPresent(sup -> box.add(set(sup, small), base.width() + 0.06 * em, -SUPERSCRIPT_RISE * em));
        box.widen(0.04 * em);
        return box;
    }

    private MathBox fraction(Piece.Fraction fraction, double scale) {
        MathBox above = set(fraction.numerator(), scale);
        MathBox below = set(fraction.denominator(), scale);
        double em = size * scale;
        double width = Math.max(above.width(), below.width()) + 2 * FRACTION_OVERHANG * em;
        double margin = 0.1 * em;
        MathBox box = new MathBox();
        box.add(above, margin + (width - above.width()) / 2, -(AXIS + FRACTION_GAP) * em - above.descent());
        box.add(new MathBox.Bar(margin, -(AXIS + BAR / 2) * em, width, BAR * em));
        box.add(below, margin + (width - below.width()) / 2, (FRACTION_GAP - AXIS) * em + below.ascent());
        box.widen(margin);
        return box;
    }

    private MathBox root(Piece.Root root, double scale) {
        MathBox radicand = set(root.radicand(), scale);
        double em = size * scale;
        double top = radicand.ascent() + ROOT_GAP * em;
        // The root sign is one em tall, 0.8 of it above the baseline; it grows with the radicand.
        double sign = Math.max(em, top + radicand.descent());
        double width = metrics.width("\u221a", Piece.Face.UPRIGHT, sign);
        MathBox box = new MathBox();
        box.add(
                new MathBox.Letters("\u221a", Piece.Face.UPRIGHT, sign, 0, 0.8 * sign - top - BAR * em),
                width,
                0.8 * sign,
                0.2 * sign);
        box.add(radicand, width, 0);
        box.add(new MathBox.Bar(width, -top - BAR * em, radicand.width(), BAR * em));
        return box;
    }

    private MathBox accented(Piece.Accented accented, double scale) {
        MathBox box = set(accented.base(), scale);
        double em = size * scale;
        double x = (box.width() - ACCENT_WIDTH * em) / 2 + 0.05 * em;
        if (accented.accent() == Term.Accent.HAT) {
            MathBox hat = letters("\u02c6", Piece.Face.UPRIGHT, scale);
            box.add(hat, Math.max(0, x), 0);
        } else {
            double y = -(X_HEIGHT + 0.14) * em;
            box.add(new MathBox.Bar(Math.max(0, x), y, ACCENT_WIDTH * em, BAR * em));
        }
        return box;
    }
}
