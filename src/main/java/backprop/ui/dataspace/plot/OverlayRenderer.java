package backprop.ui.dataspace.plot;

import backprop.ui.shared.Fonts;
import backprop.ui.shared.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws the upper canvas: selection, crosshair and clicked points. */
public final class OverlayRenderer {

    /** From the middle of a clicked point to its corners. */
    public static final double DIAMOND = 7;

    /** Radius of the dot of a pinned point. */
    private static final double PIN = 2.2;

    private static final Font FONT = Fonts.text(11);
    private static final double GAP = 4;
    private static final double ARM = 11;
    private static final double TAG_PADDING = 6;
    private static final double TAG_HEIGHT = 19;
    /** A tag that takes a larger share of the width would hide the plane; below it, the same is said in words. */
    private static final double WIDEST_TAG = 0.8;

    /** What an outline says. */
    public enum Outline {
        SELECTED(1.6, 3),
        /** A click would select it. */
        HOVERED(1, 0);

        private final double width;
        private final double dash;

        /** @param dash length of the dashes and of the gaps; 0 for none */
        Outline(double width, double dash) {
            this.width = width;
            this.dash = dash;
        }
    }

    /** Whether a clicked point stays. */
    enum Pin {
        PASSING,
        PINNED
    }

    private final GraphicsContext g;

    public OverlayRenderer(GraphicsContext g) {
        this.g = g;
    }

    public void clear() {
        g.clearRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
    }

    /** Surrounds a mark. */
    public void outline(double x, double y, double radius, Outline kind, Palette palette) {
        double r = radius + GAP;
        g.setStroke(palette.outline());
        g.setLineWidth(kind.width);
        g.setLineDashes(kind.dash);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
        g.setLineDashes();
    }

    void crosshair(double x, double y, Palette palette) {
        g.setStroke(palette.panel());
        g.setLineWidth(4);
        cross(x, y);
        g.setStroke(palette.outline());
        g.setLineWidth(1.6);
        cross(x, y);
    }

    private void cross(double x, double y) {
        g.strokeLine(x - ARM, y, x - GAP, y);
        g.strokeLine(x + GAP, y, x + ARM, y);
        g.strokeLine(x, y - ARM, x, y - GAP);
        g.strokeLine(x, y + GAP, x, y + ARM);
    }

    /** The diamond of a clicked point; a pinned one has a dot in it. */
    public void diamond(double x, double y, double opacity, Pin pin) {
        g.setGlobalAlpha(opacity);
        double[] xs = {x, x + DIAMOND, x, x - DIAMOND};
        double[] ys = {y - DIAMOND, y, y + DIAMOND, y};
        g.setFill(Color.WHITE);
        g.fillPolygon(xs, ys, 4);
        g.setStroke(Palette.LIGHT.outline());
        g.setLineWidth(1.5);
        g.strokePolygon(xs, ys, 4);
        if (pin == Pin.PINNED) {
            g.setFill(Palette.LIGHT.outline());
            g.fillOval(x - PIN, y - PIN, 2 * PIN, 2 * PIN);
        }
        g.setGlobalAlpha(1);
    }

    /**
     * The dark label of a clicked point; left out where it would be nearly as wide as the plane.
     *
     * @param avoid positions that are better not covered
     */
    void tag(PlotArea area, Cursor point, List<Cursor> avoid, String text, Palette palette) {
        double width = Math.ceil(Fonts.width(text, FONT)) + 2 * TAG_PADDING;
        if (width > WIDEST_TAG * area.side()) {
            return;
        }
        TagLayout tag = TagLayout.beside(point, width, TAG_HEIGHT, area, avoid);
        g.setFill(palette.label());
        g.fillRoundRect(tag.x(), tag.y(), tag.width(), tag.height(), 6, 6);
        g.setFill(palette.labelText());
        g.setFont(FONT);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(text, tag.x() + TAG_PADDING, tag.y() + tag.height() / 2);
    }
}
