package backprop.ui.dataspace.plot;

import backprop.ui.shared.Fonts;
import backprop.ui.shared.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws what lies around the square: frame, ticks and titles. */
public final class AxesRenderer {

    private static final Font LABELS = Fonts.text(11);
    private static final double TICK = 4;

    private final GraphicsContext g;

    public AxesRenderer(GraphicsContext g) {
        this.g = g;
    }

    /** Clears the canvas and draws the axes. */
    public void draw(PlotArea area, AxisTicks ticks, Palette palette) {
        g.clearRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
        g.setFont(LABELS);
        g.setLineWidth(1);
        g.setStroke(palette.border());
        g.strokeRect(area.left() - 0.5, area.top() - 0.5, area.side() + 1, area.side() + 1);
        g.setStroke(palette.mutedText());
        g.setFill(palette.mutedText());
        drawX(area, ticks);
        drawY(area, ticks);
    }

    private void drawX(PlotArea area, AxisTicks ticks) {
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        for (AxisTicks.Mark mark : ticks.x()) {
            double x = Math.round(area.x().position(mark.value())) + 0.5;
            g.strokeLine(x, area.bottom() + 1, x, area.bottom() + TICK);
        }
        for (AxisTicks.Mark mark : ticks.readable(area.x())) {
            g.fillText(mark.label(), Math.round(area.x().position(mark.value())) + 0.5, area.bottom() + TICK + 2);
        }
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(ticks.xTitle(), area.left() + area.side() / 2, area.bottom() + PlotArea.BELOW, area.side());
    }

    private void drawY(PlotArea area, AxisTicks ticks) {
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        for (AxisTicks.Mark mark : ticks.y()) {
            double y = Math.round(area.y().position(mark.value())) + 0.5;
            g.strokeLine(area.left() - TICK, y, area.left() - 1, y);
            g.fillText(mark.label(), area.left() - TICK - 3, y, ticks.labelRoom());
        }
        g.save();
        g.translate(area.left() - ticks.room() + 1, area.top() + area.side() / 2);
        g.rotate(-90);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        g.fillText(ticks.yTitle(), 0, 0, area.side());
        g.restore();
    }
}
