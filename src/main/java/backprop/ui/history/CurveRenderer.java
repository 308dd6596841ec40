package backprop.ui.history;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws the line of one series. */
final class CurveRenderer {

    static final double LINE = 1.8;

    private static final double BAND_OPACITY = 0.22;
    private static final double DOT = 3.5;
    private static final double TRIANGLE = 5;

    private final GraphicsContext g;

    CurveRenderer(GraphicsContext g) {
        this.g = g;
    }

    /** Draws one line with its band and its newest value. */
    void draw(CurvePixels curve, ChartScale scale, Color color, double[] dash) {
        g.save();
        g.beginPath();
        g.rect(
                scale.left() - DOT,
                scale.top() - 1,
                scale.right() - scale.left() + 2 * DOT,
                1 + DOT + scale.bottom() - scale.top());
        g.clip();
        drawBand(curve, color);
        drawLine(curve, color, dash);
        g.restore();
        drawEnd(curve, scale, color);
    }

    private void drawBand(CurvePixels curve, Color color) {
        g.setFill(color.deriveColor(0, 1, 1, BAND_OPACITY));
        for (int i = 0; i < curve.size(); i++) {
            double height = curve.bottom(i) - curve.top(i);
            if (height > 1) {
                g.fillRect(curve.left(i), curve.top(i), curve.right(i) - curve.left(i), height);
            }
        }
    }

    private void drawLine(CurvePixels curve, Color color, double[] dash) {
        g.setStroke(color);
        g.setLineWidth(LINE);
        g.setLineDashes(dash);
        g.beginPath();
        boolean drawing = false;
        for (int i = 0; i < curve.size(); i++) {
            boolean gap = Double.isNaN(curve.y(i));
            if (!gap && drawing) {
                g.lineTo(curve.x(i), curve.y(i));
            } else if (!gap) {
                g.moveTo(curve.x(i), curve.first(i));
                g.lineTo(curve.x(i), curve.y(i));
            }
            drawing = !gap;
        }
        g.stroke();
    }

    private void drawEnd(CurvePixels curve, ChartScale scale, Color color) {
        int last = curve.size() - 1;
        if (!Double.isNaN(curve.y(last))) {
            drawDot(g, curve.x(last), curve.y(last), scale, color);
        }
    }

    /** Draws a dot, or an upward triangle at the upper end of the axis if {@code y} is beyond it. */
    static void drawDot(GraphicsContext g, double x, double y, ChartScale scale, Color color) {
        g.setFill(color);
        if (y < scale.top()) {
            double[] across = {x - TRIANGLE, x + TRIANGLE, x};
            g.fillPolygon(across, new double[] {scale.top() + 1, scale.top() + 1, scale.top() - 2 * TRIANGLE + 1}, 3);
        } else {
            g.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        }
    }
}
