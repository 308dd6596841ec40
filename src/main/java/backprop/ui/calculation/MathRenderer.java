package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.ui.Palette;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Draws mathematics that has been set. */
final class MathRenderer {

    private static final double PAD = 2;

    private final MathFonts fonts;

    MathRenderer(MathFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * @param x       left end of the first baseline
     * @param y       first baseline
     * @param hovered lit up wherever it occurs
     */
    void draw(GraphicsContext g, MathBox box, double x, double y, Palette palette, Optional<Part> hovered) {
        g.setFill(palette.highlight());
        hovered.ifPresent(part ->
                box.areas().stream().filter(area -> area.part().equals(part)).forEach(area -> light(g, area, x, y)));
        g.setFill(palette.text());
        for (MathBox.Letters run : box.letters()) {
            letters(g, run, x + run.x(), y + run.y());
        }
        for (MathBox.Bar bar : box.bars()) {
            double top = Math.round(y + bar.y());
            g.fillRect(x + bar.x(), top, bar.width(), Math.max(1, bar.height()));
        }
    }

    private static void light(GraphicsContext g, MathBox.Area area, double x, double y) {
        g.fillRoundRect(
                x + area.x() - PAD,
                y + area.y() - PAD,
                area.width() + 2 * PAD,
                area.height() + 2 * PAD,
                3 * PAD,
                3 * PAD);
    }

    private void letters(GraphicsContext g, MathBox.Letters run, double x, double y) {
        String text = run.text();
        double at = x;
        int start = 0;
        while (start < text.length()) {
            Font font = fonts.font(text.charAt(start), run.face(), run.size());
            int end = start + 1;
            while (end < text.length() && fonts.font(text.charAt(end), run.face(), run.size()) == font) {
                end++;
            }
            String same = text.substring(start, end);
            g.setFont(font);
            g.fillText(same, at, y);
            at += fonts.width(same, run.face(), run.size());
            start = end;
        }
    }
}
