package backprop.ui.dataspace.view;

import backprop.data.Sample;
import backprop.engine.GridSpec;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.plot.Axes;
import backprop.ui.dataspace.plot.OutputInterpretation;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Which part of the input space is shown: all rows and some room around them. */
public final class ViewGrid {

    private static final int CELLS = 128;
    private static final int CURVE_POINTS = 256;
    /** Room on each side, as a share of what the data span. */
    private static final double MARGIN = 0.25;
    /** The ends are multiples of this share of a power of ten. */
    private static final double ROUNDING = 0.05;

    private ViewGrid() {}

    /**
     * The view of a session.
     *
     * @param held values of all inputs, shape [inputs]; those of the axes do not matter
     */
    public static GridSpec of(TrainingConfig config, Axes axes, OutputInterpretation interpretation, double[] held) {
        Range x = range(config, row -> row.input(axes.x()));
        if (held.length == 1) {
            Range y = curveRange(config, interpretation);
            return new GridSpec(0, 0, new double[1], x.low, x.high, y.low, y.high, CURVE_POINTS, 1);
        }
        Range y = range(config, row -> row.input(axes.y()));
        GridSpec view = new GridSpec(axes.x(), axes.y(), held, x.low, x.high, y.low, y.high, CELLS, CELLS);
        return holding(view, held);
    }

    /** The same view with other values of the inputs that are on no axis. */
    static GridSpec holding(GridSpec view, double[] held) {
        double[] others = held.clone();
        others[view.xInput()] = 0;
        others[view.yInput()] = 0;
        return new GridSpec(
                view.xInput(),
                view.yInput(),
                others,
                view.xMin(),
                view.xMax(),
                view.yMin(),
                view.yMax(),
                view.columns(),
                view.rows());
    }

    /** What a curve of predictions spans: the targets, and the predictions that have the colours of the classes. */
    private static Range curveRange(TrainingConfig config, OutputInterpretation interpretation) {
        int output = interpretation instanceof OutputInterpretation.Value value ? value.output() : 0;
        Range targets = spanned(config, row -> row.target(output));
        return interpretation instanceof OutputInterpretation.Value value
                ? new Range(Math.min(targets.low, value.low()), Math.max(targets.high, value.high())).withMargin()
                : targets.withMargin();
    }

    private static Range range(TrainingConfig config, ToDoubleFunction<Sample> value) {
        return spanned(config, value).withMargin();
    }

    private static Range spanned(TrainingConfig config, ToDoubleFunction<Sample> value) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Sample row : (Iterable<Sample>) rows(config)::iterator) {
            low = Math.min(low, value.applyAsDouble(row));
            high = Math.max(high, value.applyAsDouble(row));
        }
        return new Range(low, high);
    }

    private static Stream<Sample> rows(TrainingConfig config) {
        return Stream.concat(config.data().train().stream(), config.data().test().stream());
    }

    private record Range(double low, double high) {

        Range withMargin() {
            double span = Math.max(high - low, Math.max(Math.abs(low), Math.abs(high)) * 1e-6);
            double margin = span > 0 && high > low ? MARGIN * span : Math.max(0.5, MARGIN * Math.abs(low));
            double unit = ROUNDING * Math.pow(10, Math.floor(Math.log10(high - low + 2 * margin)));
            return new Range(
                    Math.floor((low - margin) / unit + 1e-9) * unit, Math.ceil((high + margin) / unit - 1e-9) * unit);
        }
    }
}
