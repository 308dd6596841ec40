package backprop.ui.network;

import backprop.ui.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Draws connections: those of one sign and width at once, the widest last. */
final class ConnectionRenderer {

    private static final double OPACITY = 0.6;

    private final GraphicsContext canvas;

    ConnectionRenderer(GraphicsContext canvas) {
        this.canvas = canvas;
    }

    /** All connections into a layer, subdued. */
    void drawAll(Gap gap, NetworkValues values, Palette palette) {
        Bundle bundle = new Bundle();
        for (int to = 0; to < gap.to().shown(); to++) {
            for (int from = 0; from < gap.from().shown(); from++) {
                bundle.add(values.weight(gap.layer(), to, from), gap.curve(to, from));
            }
        }
        draw(bundle, palette, OPACITY);
    }

    /** Some connections, in full colour. */
    void drawStrong(Bundle bundle, Palette palette) {
        draw(bundle, palette, 1);
    }

    /** A broad line in the colour of the ground, for a connection that is to stand out from those behind it. */
    void drawEdge(Curve curve, double width, Palette palette) {
        canvas.setLineWidth(width);
        canvas.setLineDashes();
        stroke(List.of(curve), palette.panel());
    }

    private void draw(Bundle bundle, Palette palette, double opacity) {
        canvas.setLineCap(StrokeLineCap.BUTT);
        for (int level = 0; level < WeightScale.LEVELS; level++) {
            double width = WeightScale.levelWidth(level);
            canvas.setLineWidth(width);
            canvas.setLineDashes(WeightScale.dashes(width));
            stroke(bundle.negative.get(level), palette.negativeLine().deriveColor(0, 1, 1, opacity));
            canvas.setLineDashes();
            stroke(bundle.positive.get(level), palette.positive().deriveColor(0, 1, 1, opacity));
        }
    }

    private void stroke(List<Curve> curves, Color color) {
        if (curves.isEmpty()) {
            return;
        }
        canvas.setStroke(color);
        canvas.beginPath();
        curves.forEach(this::append);
        canvas.stroke();
    }

    private void append(Curve curve) {
        canvas.moveTo(curve.x0(), curve.y0());
        if (curve.bend() == Curve.Bend.STRAIGHT) {
            canvas.lineTo(curve.x1(), curve.y1());
        } else {
            canvas.bezierCurveTo(
                    curve.controlX0(), curve.controlY0(), curve.controlX1(), curve.controlY1(), curve.x1(), curve.y1());
        }
    }

    /** Connections, sorted by sign and width. */
    static final class Bundle {

        private final List<List<Curve>> positive = levels();
        private final List<List<Curve>> negative = levels();

        private static List<List<Curve>> levels() {
            List<List<Curve>> levels = new ArrayList<>();
            for (int level = 0; level < WeightScale.LEVELS; level++) {
                levels.add(new ArrayList<>());
            }
            return levels;
        }

        void add(double weight, Curve curve) {
            (weight < 0 ? negative : positive).get(WeightScale.level(weight)).add(curve);
        }
    }
}
