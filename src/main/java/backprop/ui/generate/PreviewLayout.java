package backprop.ui.generate;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.ui.plot.LinearScale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Layout of preview rows in a square. Two inputs are the axes; for a single input, the target is the vertical axis; a
 * third input is drawn as depth, as in an oblique projection of a cube.
 */
final class PreviewLayout {

    private static final double LEFT = 34;
    private static final double BOTTOM = 22;
    private static final double RIM = 8;
    /** Margin on each side as a fraction of the range. */
    private static final double AIR = 0.06;

    private static final double DEPTH_X = 0.45;
    private static final double DEPTH_Y = 0.35;

    private final LinearScale x;
    private final LinearScale y;

    /** @param size side of the square, in pixels */
    PreviewLayout(Dataset data, double size) {
        x = scale(rows(data).mapToDouble(PreviewLayout::across), LEFT, size - RIM);
        y = scale(rows(data).mapToDouble(PreviewLayout::up), size - BOTTOM, RIM);
    }

    private static Stream<Sample> rows(Dataset data) {
        return Stream.concat(data.train().stream(), data.test().stream());
    }

    private static LinearScale scale(DoubleStream values, double start, double end) {
        var range = values.summaryStatistics();
        double air = Math.max(AIR * (range.getMax() - range.getMin()), 1e-3);
        return new LinearScale(range.getMin() - air, range.getMax() + air, start, end);
    }

    private static double across(Sample row) {
        return row.input(0) + DEPTH_X * depth(row);
    }

    private static double up(Sample row) {
        return (row.inputs().length == 1 ? row.target(0) : row.input(1)) + DEPTH_Y * depth(row);
    }

    private static double depth(Sample row) {
        return row.inputs().length == 3 ? row.input(2) : 0;
    }

    double x(Sample row) {
        return x.position(across(row));
    }

    double y(Sample row) {
        return y.position(up(row));
    }

    LinearScale xScale() {
        return x;
    }

    LinearScale yScale() {
        return y;
    }
}
