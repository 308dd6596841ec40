package backprop.ui.calculation;

import backprop.explain.Piece;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** TeX's own letters. No one font has them all, so the font is chosen letter by letter. */
final class MathFonts implements GlyphMetrics {

    private static final double REFERENCE = 100;

    private record Key(String family, boolean bold, double size) {}

    private final Map<Key, Font> fonts = new HashMap<>();
    private final Map<Piece.Face, Map<Integer, Double>> advances = new HashMap<>();

    /** The font that has {@code character}. */
    Font font(int character, Piece.Face face, double size) {
        boolean greek = character >= '\u03b1' && character <= '\u03c9';
        String family =
                switch (face) {
                    case LARGE -> "KaTeX_Size1";
                    case ITALIC -> Character.isLetter(character) ? "KaTeX_Math" : "KaTeX_Main";
                    case UPRIGHT, BOLD -> greek ? "KaTeX_Math" : "KaTeX_Main";
                };
        boolean bold = face == Piece.Face.BOLD;
        return fonts.computeIfAbsent(new Key(family, bold, size), MathFonts::create);
    }

    private static Font create(Key key) {
        FontPosture posture = key.family().equals("KaTeX_Math") ? FontPosture.ITALIC : FontPosture.REGULAR;
        return Font.font(key.family(), key.bold() ? FontWeight.BOLD : FontWeight.NORMAL, posture, key.size());
    }

    @Override
    public double advance(int character, Piece.Face face) {
        return advances.computeIfAbsent(face, f -> new HashMap<>())
                .computeIfAbsent(character, c -> measure(c, face));
    }

    private double measure(int character, Piece.Face face) {
        Text text = new Text(Character.toString(character));
        text.setFont(font(character, face, REFERENCE));
        return text.getLayoutBounds().getWidth() / REFERENCE;
    }
}
