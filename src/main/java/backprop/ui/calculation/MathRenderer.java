package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Palette;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Draws typeset mathematics. */
final class MathRenderer {

    private static final double PAD = 2;
    private static final double CORNER = 6;

    private final MathFonts fonts;

    MathRenderer(MathFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Highlights the hovered part and frames the selected part at each occurrence.
     *
     * @param x left end of the first baseline
     * @param y first baseline
     */
    void light(GraphicsContext g, MathBox box, double x, double y, LabModel lab) {
        g.setFill(lab.palette().highlight());
        areasOf(lab.hoveredProperty().get(), box)
                .forEach(area ->
                        g.fillRoundRect(left(area, x), top(area, y), width(area), height(area), CORNER, CORNER));
        g.setStroke(lab.palette().outline());
        g.setLineWidth(1);
        areasOf(lab.selectedPartProperty().get(), box).forEach(area -> frame(g, area, x, y));
    }

    /** Close to the characters, because a neighbour such as a partial sign may be close too. */
    private static void frame(GraphicsContext g, MathBox.Area area, double x, double y) {
        g.strokeRoundRect(
                Math.round(x + area.x()) - 0.5,
                Math.floor(top(area, y)) + 0.5,
                Math.ceil(area.width()) + 1,
                Math.floor(height(area)),
                CORNER,
                CORNER);
    }

    private static Stream<MathBox.Area> areasOf(Optional<Part> part, MathBox box) {
        return box.areas().stream()
                .filter(area -> part.isPresent() && area.part().equals(part.get()));
    }

    private static double left(MathBox.Area area, double x) {
        return x + area.x() - PAD;
    }

    private static double top(MathBox.Area area, double y) {
        return y + area.y() - PAD;
    }

    private static double width(MathBox.Area area) {
        return area.width() + 2 * PAD;
    }

    private static double height(MathBox.Area area) {
        return area.height() + 2 * PAD;
    }

    /**
     * @param x left end of the first baseline
     * @param y first baseline
     */
    void draw(GraphicsContext g, MathBox box, double x, double y, Palette palette) {
        g.setFill(palette.text());
        for (MathBox.Letters run : box.letters()) {
            letters(g, run, x + run.x(), y + run.y());
        }
        for (MathBox.Bar bar : box.bars()) {
            double top = Math.round(y + bar.y());
            g.fillRect(x + bar.x(), top, bar.width(), Math.max(1, bar.height()));
        }
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
