package backprop.ui.generate;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.TargetKind;
import backprop.ui.plot.LinearScale;
import backprop.ui.plot.NiceTicks;
import backprop.ui.plot.Tick;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws generated rows: training rows as discs, test rows as squares; colour and fill show the class. */
final class PreviewRenderer {

    private static final double RADIUS = 3.2;
    private static final double LARGE_RADIUS = 6;
    private static final int FEW = 12;
    private static final double RING = 1.5;
    private static final int MOST_TICKS = 5;

    private final Canvas canvas;
    private final GraphicsContext pen;
    private final Palette palette;
    private final Numbers numbers;

    PreviewRenderer(Canvas canvas, Palette palette, Numbers numbers) {
        this.canvas = canvas;
        this.palette = palette;
        this.numbers = numbers;
        pen = canvas.getGraphicsContext2D();
    }

    void draw(Dataset data, TargetKind targets) {
        PreviewLayout layout = new PreviewLayout(data, canvas.getWidth());
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (data.inputs().size() == 3) {
            drawCube(layout, data);
        } else {
            drawAxes(layout, data);
        }
        double radius = data.train().size() + data.test().size() <= FEW ? LARGE_RADIUS : RADIUS;
        data.train().forEach(row -> drawRow(layout, row, look(row, targets), radius, true));
        data.test().forEach(row -> drawRow(layout, row, look(row, targets), radius, false));
    }

    private void drawAxes(PreviewLayout layout, Dataset data) {
        LinearScale x = layout.xScale();
        LinearScale y = layout.yScale();
        pen.setFont(Font.font("Inter", 10.5));
        pen.setLineWidth(1);
        for (Tick tick : NiceTicks.linear(x.low(), x.high(), MOST_TICKS)) {
            double at = snapped(x.position(tick.value()));
            line(at, y.start(), at, y.end());
            text(numbers.fixed(tick.value(), tick.decimals()), at, y.start() + 4, TextAlignment.CENTER, VPos.TOP);
        }
        for (Tick tick : NiceTicks.linear(y.low(), y.high(), MOST_TICKS)) {
            double at = snapped(y.position(tick.value()));
            line(x.start(), at, x.end(), at);
            text(numbers.fixed(tick.value(), tick.decimals()), x.start() - 5, at, TextAlignment.RIGHT, VPos.CENTER);
        }
        text(data.inputs().get(0), x.end() - 3, y.start() - 4, TextAlignment.RIGHT, VPos.BOTTOM);
        String up = data.inputs().size() == 1
                ? data.outputs().get(0)
                : data.inputs().get(1);
        text(up, x.start() + 4, y.end() + 2, TextAlignment.LEFT, VPos.TOP);
    }

    private static double snapped(double position) {
        return Math.floor(position) + 0.5;
    }

    private void line(double x1, double y1, double x2, double y2) {
        pen.setStroke(palette.border());
        pen.strokeLine(x1, y1, x2, y2);
    }

    private void text(String text, double x, double y, TextAlignment alignment, VPos origin) {
        pen.setFill(palette.mutedText());
        pen.setTextAlign(alignment);
        pen.setTextBaseline(origin);
        pen.fillText(text, x, y);
    }

    /** Draws the edges between rows that differ in one input, and the three inputs of each row as digits. */
    private void drawCube(PreviewLayout layout, Dataset data) {
        List<Sample> rows = data.train();
        pen.setLineWidth(1);
        pen.setFont(Font.font("Inter", 11));
        for (int a = 0; a < rows.size(); a++) {
            for (int bit = 1; bit < rows.size(); bit *= 2) {
                Sample from = rows.get(a);
                Sample to = rows.get(a | bit);
                line(layout.x(from), layout.y(from), layout.x(to), layout.y(to));
            }
            Sample row = rows.get(a);
            String digits = String.format("%.0f%.0f%.0f", row.input(0), row.input(1), row.input(2));
            double up = row.input(1) == 1 ? -LARGE_RADIUS - 10 : LARGE_RADIUS + 10;
            text(digits, layout.x(row), layout.y(row) + up, TextAlignment.CENTER, VPos.CENTER);
        }
    }

    private enum Filling {
        HOLLOW,
        FULL,
        DOTTED
    }

    private record Look(Color color, Filling filling) {}

    private Look look(Sample row, TargetKind targets) {
        return switch (targets) {
            case BINARY ->
                row.target(0) == 1
                        ? new Look(palette.positive(), Filling.FULL)
                        : new Look(palette.negative(), Filling.HOLLOW);
            case CLASSES -> lookOfClass(label(row));
            case NUMBERS ->
                row.inputs().length == 1 ? new Look(palette.positive(), Filling.FULL) : lookOfNumber(row.target(0));
        };
    }

    private static int label(Sample row) {
        double[] targets = row.targets();
        int label = 0;
        while (targets[label] != 1) {
            label++;
        }
        return label;
    }

    private Look lookOfClass(int label) {
        return new Look(palette.classes().get(label), Filling.values()[label]);
    }

    private Look lookOfNumber(double value) {
        // Zero would be as pale as the background.
        Color color = palette.diverging(Math.copySign(0.25 + 0.75 * Math.min(1, Math.abs(value)), value));
        return new Look(color, value >= 0 ? Filling.FULL : Filling.HOLLOW);
    }

    private void drawRow(PreviewLayout layout, Sample row, Look look, double radius, boolean trained) {
        double x = layout.x(row);
        double y = layout.y(row);
        pen.setFill(look.filling == Filling.FULL ? look.color : palette.panel());
        pen.setStroke(look.color);
        pen.setLineWidth(RING);
        if (trained) {
            pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            pen.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
            pen.strokeRect(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        if (look.filling == Filling.DOTTED) {
            pen.setFill(look.color);
            pen.fillOval(x - radius / 2, y - radius / 2, radius, radius);
        }
    }
}
