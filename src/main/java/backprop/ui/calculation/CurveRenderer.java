package backprop.ui.calculation;

import backprop.explain.Slope;
import backprop.ui.shared.Palette;
import javafx.scene.canvas.GraphicsContext;

/** Draws the curve of an activation with its tangent at a neuron's z. */
final class CurveRenderer {

    static final double WIDTH = 104;
    static final double HEIGHT = 64;

    private static final int STEPS = 52;
    private static final double DOT = 3;

    /**
     * @param x left edge, pixels
     * @param y upper edge, pixels
     */
    void draw(GraphicsContext g, Slope slope, double x, double y, Palette palette) {
        CurveScale scale = new CurveScale(slope, WIDTH, HEIGHT);
        g.save();
        g.beginPath();
        g.rect(x, y, WIDTH, HEIGHT);
        g.clip();
        g.translate(x, y);
        g.setLineWidth(1);
        g.setStroke(palette.border());
        g.strokeLine(0, crisp(scale.y(0)), WIDTH, crisp(scale.y(0)));
        g.strokeLine(crisp(scale.x(0)), 0, crisp(scale.x(0)), HEIGHT);
        drawCurve(g, scale, palette);
        drawTangent(g, scale, palette);
        g.restore();
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }

    private static void drawCurve(GraphicsContext g, CurveScale scale, Palette palette) {
        g.setStroke(palette.mutedText());
        g.setLineWidth(1.5);
        g.beginPath();
        for (int i = 0; i <= STEPS; i++) {
            double z = scale.reach() * (2.0 * i / STEPS - 1);
            double y = scale.y(scale.slope().f().value(z));
            if (i == 0) {
                g.moveTo(scale.x(z), y);
            } else {
                g.lineTo(scale.x(z), y);
            }
        }
        g.stroke();
    }

    private static void drawTangent(GraphicsContext g, CurveScale scale, Palette palette) {
        double reach = scale.reach();
        double z = scale.slope().z();
        double half = 0.55 * reach;
        g.setStroke(palette.backward());
        g.setLineWidth(2);
        g.strokeLine(
                scale.x(z - half),
                scale.y(scale.tangent(z - half)),
                scale.x(z + half),
                scale.y(scale.tangent(z + half)));
        g.setFill(palette.text());
        g.fillOval(scale.x(z) - DOT, scale.y(scale.slope().a()) - DOT, 2 * DOT, 2 * DOT);
    }
}
