package backprop.ui.calculation;

import backprop.explain.Piece;
import backprop.ui.shared.Fonts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/** Fonts of TeX. No font has all characters, so the font is chosen per character. */
final class MathFonts implements GlyphMetrics {

    private static final double REFERENCE = 100;

    private record Key(String name, double size) {}

    private final Map<Key, Font> fonts = new HashMap<>();
    private final Map<Piece.Face, Map<Integer, Double>> advances = new EnumMap<>(Piece.Face.class);

    /** Returns the font that has {@code character}. */
    Font font(int character, Piece.Face face, double size) {
        return fonts.computeIfAbsent(new Key(name(character, face), size), key -> new Font(key.name(), key.size()));
    }

    /** Full font name, because the family name alone may match any style. */
    private static String name(int character, Piece.Face face) {
        boolean greek = character >= '\u03b1' && character <= '\u03c9';
        boolean letter = Character.isLetter(character);
        if (greek || face == Piece.Face.ITALIC && letter && character != '\u02c6') {
            return "KaTeX_Math-Italic";
        }
        return switch (face) {
            case LARGE -> "KaTeX_Size1-Regular";
            case BOLD -> "KaTeX_Main-Bold";
            case ITALIC, UPRIGHT -> "KaTeX_Main-Regular";
        };
    }

    @Override
    public double advance(int character, Piece.Face face) {
        return advances.computeIfAbsent(face, f -> new HashMap<>()).computeIfAbsent(character, c -> measure(c, face));
    }

    private double measure(int character, Piece.Face face) {
        return Fonts.width(Character.toString(character), font(character, face, REFERENCE)) / REFERENCE;
    }
}
