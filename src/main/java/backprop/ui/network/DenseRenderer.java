package backprop.ui.network;

import backprop.engine.Architecture;
import backprop.engine.Network;
import backprop.ui.shared.Palette;
import java.util.List;
import javafx.scene.paint.Color;

/** Draws the connections of dense layers: weaker connections paler, the strongest last. */
final class DenseRenderer {

    /** Pixel budget for all gaps: about 2 ms. */
    private static final double MOST_PIXELS = 250_000;

    private static final double GOLDEN_RATIO = 0.618033988749895;

    private final LineRaster raster;
    private final NetworkView view;

    /** @param raster raster of the size of the window */
    DenseRenderer(LineRaster raster, NetworkView view) {
        this.raster = raster;
        this.view = view;
    }

    void draw(List<Gap> gaps) {
        for (Gap gap : gaps) {
            draw(gap, MOST_PIXELS / gaps.size());
        }
    }

    private void draw(Gap gap, double pixels) {
        Network network = view.values().snapshot().network();
        LineBudget budget = new LineBudget(gap, network);
        double scale = view.viewport().scale();
        int first = budget.firstLevel(pixels / scale / scale);
        for (int connection : budget.from(first)) {
            int to = budget.toOf(connection);
            int from = budget.fromOf(connection);
            double opacity = opacity(budget.level(connection));
            drawLine(gap.curve(to, from), pen(budget.weight(connection), opacity, phase(to, from)));
        }
    }

    private void drawLine(Curve curve, LineRaster.Pen pen) {
        Viewport viewport = view.viewport();
        raster.draw(
                viewport.toWindowX(curve.x0()),
                viewport.toWindowY(curve.y0()),
                viewport.toWindowX(curve.x1()),
                viewport.toWindowY(curve.y1()),
                pen);
    }

    private static double opacity(int level) {
        double share = level / (LineBudget.LEVELS - 1.0);
        return 0.1 + 0.6 * share * share * share;
    }

    private LineRaster.Pen pen(double weight, double opacity, double phase) {
        double width = WeightScale.width(weight) * view.viewport().scale();
        Palette palette = view.palette();
        int rgb = rgb(weight < 0 ? palette.negativeLine() : palette.positive());
        if (weight >= 0) {
            return LineRaster.Pen.solid(width, rgb, opacity);
        }
        double[] dashes = WeightScale.dashes(width);
        return new LineRaster.Pen(width, rgb, opacity, dashes[0], dashes[1], phase);
    }

    /** Varies the dash phase, because equal phases would form a pattern. */
    private static double phase(int to, int from) {
        return (to * Architecture.MAX_UNITS + from) * GOLDEN_RATIO % 1;
    }

    private static int rgb(Color color) {
        return channel(color.getRed()) << 16 | channel(color.getGreen()) << 8 | channel(color.getBlue());
    }

    private static int channel(double value) {
        return (int) Math.round(value * 255);
    }
}
