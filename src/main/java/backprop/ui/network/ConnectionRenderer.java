package backprop.ui.network;

import backprop.ui.shared.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Draws connections grouped by style, the strongest last. */
final class ConnectionRenderer {

    /** Distance of the outline of a highlighted connection from the neurons at its ends. */
    private static final double EDGE_INSET = 4;

    private static final double EDGE_WIDTH = 4;
    private static final double CASING = 7;

    /** Opacity of subdued connections, at which blue on white keeps a contrast of 3. */
    private static final double SUBDUED = 0.7;

    private final GraphicsContext canvas;

    ConnectionRenderer(GraphicsContext canvas) {
        this.canvas = canvas;
    }

    /** Draws all connections into a layer, subdued. */
    void drawAll(Gap gap, NetworkValues values, Palette palette) {
        Map<LineStyle, List<Curve>> curves = new TreeMap<>();
        for (int to = 0; to < gap.to().shown(); to++) {
            for (int from = 0; from < gap.from().shown(); from++) {
                LineStyle style = LineStyle.of(values.weight(gap.layer(), to, from));
                curves.computeIfAbsent(style, s -> new ArrayList<>()).add(gap.curve(to, from));
            }
        }
        curves.forEach((style, bundle) -> stroke(bundle, style, SUBDUED, palette));
    }

    /** Draws one connection in full colour. */
    void drawStrong(double weight, Curve curve, Palette palette) {
        stroke(List.of(curve), LineStyle.of(weight), 1, palette);
    }

    /** Draws an outline in the background colour, to set a connection off from those behind it. */
    void drawEdge(double weight, Curve curve, Palette palette) {
        canvas.setLineWidth(WeightScale.width(weight) + EDGE_WIDTH);
        canvas.setLineDashes();
        stroke(List.of(curve.shortened(EDGE_INSET)), palette.panel());
    }

    /** Draws a dark line on each side of a connection, which distinguishes a selected from a hovered one. */
    void drawSelection(double weight, Curve curve, Palette palette) {
        canvas.setLineDashes();
        canvas.setLineWidth(WeightScale.width(weight) + CASING);
        stroke(List.of(curve), palette.outline());
        canvas.setLineWidth(WeightScale.width(weight) + CASING - 3);
        stroke(List.of(curve), palette.panel());
        drawStrong(weight, curve, palette);
    }

    private void stroke(List<Curve> curves, LineStyle style, double opacity, Palette palette) {
        Color color = style.negative() ? palette.negativeLine() : palette.positive();
        canvas.setLineWidth(style.width());
        canvas.setLineDashes(style.dashes());
        stroke(curves, color.deriveColor(0, 1, 1, opacity));
    }

    private void stroke(List<Curve> curves, Color color) {
        canvas.setLineCap(StrokeLineCap.BUTT);
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
}
