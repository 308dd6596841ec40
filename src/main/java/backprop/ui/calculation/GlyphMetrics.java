package backprop.ui.calculation;

import backprop.explain.Piece;

/** Widths of characters. */
interface GlyphMetrics {

    /** Advance of one character, in units of the font size. */
    double advance(int character, Piece.Face face);

    default double width(String text, Piece.Face face, double size) {
        return size * text.codePoints().mapToDouble(c -> advance(c, face)).sum();
    }
}
