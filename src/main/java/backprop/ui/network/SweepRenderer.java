package backprop.ui.network;

import backprop.ui.shared.Fonts;
import backprop.ui.shared.Palette;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Draws a frame of a stage above the network: moving values, values reached, loss, weight changes. */
final class SweepRenderer {

    private static final double RING_WIDTH = 2.5;
    private static final double RING_DISTANCE = 0.5;
    private static final double ROUNDING = 0.42;
    private static final double SMALLEST_DOT = 2.5;
    private static final double DOT_GROWTH = 4.5;
    private static final double HALO = 5;
    private static final double HALO_OPACITY = 0.45;
    private static final double SWELLING = 6;
    private static final double TAG_HEIGHT = 20;
    private static final double TAG_SIZE = 12;
    private static final double ROOM_FOR_CAPTION = 20;

    private record Connection(int to, int from) {}

    private final GraphicsContext canvas;
    private final Pen pen;
    private final ConnectionRenderer connections;

    SweepRenderer(Canvas canvas) {
        this.canvas = canvas.getGraphicsContext2D();
        pen = new Pen(this.canvas);
        connections = new ConnectionRenderer(this.canvas);
    }

    void clear(NetworkView view) {
        Dimension2D window = view.viewport().window();
        canvas.clearRect(0, 0, window.getWidth(), window.getHeight());
    }

    void draw(Frame frame, NetworkView view, WeightChanges changes) {
        NetworkLayout layout = view.layout();
        pen.enlarge(view.viewport());
        switch (frame.stage()) {
            case FORWARD -> drawForward(frame, view);
            case LOSS -> drawLoss(frame, view);
            case BACKWARD -> drawBackward(frame, view);
            case UPDATE -> layout.gaps().forEach(gap -> drawChanges(gap, frame.progress(), view, changes));
        }
        pen.reset(view.viewport());
    }

    private void drawForward(Frame frame, NetworkView view) {
        Color color = view.palette().forward();
        boolean arrived = frame.progress() >= 1;
        for (int layer = 0; layer < frame.layer() + (arrived ? 1 : 0); layer++) {
            drawRings(view.layout().column(layer), color);
        }
        if (!arrived) {
            Gap gap = view.layout().gaps().get(frame.layer());
            NetworkValues values = view.values();
            drawTravelling(
                    gap,
                    frame.progress(),
                    color,
                    view,
                    connection -> values.weight(gap.layer(), connection.to(), connection.from())
                            * values.a(gap.layer() - 1, connection.from()));
        }
    }

    private void drawBackward(Frame frame, NetworkView view) {
        Color color = view.palette().backward();
        int depth = view.values().shape().depth();
        for (int layer = frame.layer(); layer < depth; layer++) {
            drawRings(view.layout().column(layer), color);
        }
        if (frame.progress() < 1) {
            Gap gap = view.layout().gaps().get(frame.layer());
            NetworkValues values = view.values();
            drawTravelling(
                    gap,
                    1 - frame.progress(),
                    color,
                    view,
                    connection -> values.weight(gap.layer(), connection.to(), connection.from())
                            * values.delta(gap.layer(), connection.to()).orElse(0));
        }
    }

    private void drawRings(Column column, Color color) {
        canvas.setStroke(color);
        canvas.setLineWidth(RING_WIDTH);
        canvas.setLineDashes();
        for (int unit = 0; unit < column.shown(); unit++) {
            drawRing(column.box(unit));
        }
    }

    private void drawRing(Rectangle2D box) {
        double size = box.getWidth() + 2 * RING_DISTANCE;
        canvas.strokeRoundRect(
                box.getMinX() - RING_DISTANCE,
                box.getMinY() - RING_DISTANCE,
                size,
                size,
                size * ROUNDING,
                size * ROUNDING);
    }

    /** Draws a dot on each connection, sized by the value carried, or a front if there are too many connections. */
    private void drawTravelling(
            Gap gap, double at, Color color, NetworkView view, ToDoubleFunction<Connection> carried) {
        if (gap.isDense()) {
            drawFront(gap, at, color, view.layout().height());
            return;
        }
        double largest = largest(gap, carried);
        for (int to = 0; to < gap.to().shown(); to++) {
            for (int from = 0; from < gap.from().shown(); from++) {
                double value = carried.applyAsDouble(new Connection(to, from));
                double share = largest > 0 ? Math.abs(value) / largest : 0;
                drawDot(gap.curve(to, from).at(at), share, value, color, view.palette());
            }
        }
    }

    private static double largest(Gap gap, ToDoubleFunction<Connection> carried) {
        double largest = 0;
        for (int to = 0; to < gap.to().shown(); to++) {
            for (int from = 0; from < gap.from().shown(); from++) {
                largest = Math.max(largest, Math.abs(carried.applyAsDouble(new Connection(to, from))));
            }
        }
        return largest;
    }

    /** Draws a dot in the colour of its sign, with a ring in that of the stage. */
    private void drawDot(Point2D at, double share, double value, Color ring, Palette palette) {
        double radius = SMALLEST_DOT + DOT_GROWTH * share;
        canvas.setFill(value < 0 ? palette.negative() : palette.positive());
        canvas.fillOval(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        canvas.setStroke(ring);
        canvas.setLineWidth(1.5);
        canvas.setLineDashes();
        canvas.strokeOval(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    private void drawFront(Gap gap, double at, Color color, double height) {
        double x = gap.left() + at * gap.width();
        canvas.setStroke(color);
        canvas.setLineWidth(3);
        canvas.setLineDashes();
        canvas.strokeLine(x, 4, x, height - ROOM_FOR_CAPTION);
    }

    /** Draws the loss of the row below the outputs. */
    private void drawLoss(Frame frame, NetworkView view) {
        Column outputs = view.layout().column(view.values().shape().depth() - 1);
        Color color = view.palette().loss();
        drawRings(outputs, color);
        view.values().loss().ifPresent(loss -> {
            String text = "L = " + view.numbers().significant(loss, view.digits());
            double lowest = outputs.box(outputs.shown() - 1).getMaxY() + 6 + TAG_HEIGHT / 2;
            double y = Math.min(lowest, view.layout().height() - ROOM_FOR_CAPTION - TAG_HEIGHT / 2);
            canvas.setGlobalAlpha(Math.min(1, frame.progress()));
            drawTag(text, outputs.x(), y, color);
            canvas.setGlobalAlpha(1);
        });
    }

    private void drawTag(String text, double x, double y, Color color) {
        double width = 16 + Fonts.width(text, Fonts.strong(TAG_SIZE));
        canvas.setFill(color);
        canvas.fillRoundRect(x - width / 2, y - TAG_HEIGHT / 2, width, TAG_HEIGHT, TAG_HEIGHT, TAG_HEIGHT);
        pen.writeStrong(text, x, y, TAG_SIZE, Palette.textOn(color));
    }

    /**
     * Draws connections that widen and return to their width, with a halo for the size of the change below the colour
     * of its sign.
     */
    private void drawChanges(Gap gap, double progress, NetworkView view, WeightChanges changes) {
        if (gap.isDense()) {
            return;
        }
        double swelling = SWELLING * Math.sin(Math.PI * Math.min(1, progress));
        for (int to = 0; to < gap.to().shown(); to++) {
            for (int from = 0; from < gap.from().shown(); from++) {
                double share = changes.share(gap.layer(), to, from);
                double weight = view.values().weight(gap.layer(), to, from);
                double width = WeightScale.width(weight) + share * (HALO * Math.min(1, progress) + swelling);
                if (share > 0) {
                    drawHalo(gap.curve(to, from), width, share, view.palette());
                    connections.drawStrong(weight, gap.curve(to, from), view.palette());
                }
            }
        }
    }

    private void drawHalo(Curve curve, double width, double share, Palette palette) {
        canvas.setStroke(palette.update().deriveColor(0, 1, 1, HALO_OPACITY * (0.4 + 0.6 * share)));
        canvas.setLineWidth(width);
        canvas.setLineDashes();
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.beginPath();
        canvas.moveTo(curve.x0(), curve.y0());
        canvas.bezierCurveTo(
                curve.controlX0(), curve.controlY0(), curve.controlX1(), curve.controlY1(), curve.x1(), curve.y1());
        canvas.stroke();
    }
}
