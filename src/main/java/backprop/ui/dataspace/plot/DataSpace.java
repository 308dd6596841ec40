package backprop.ui.dataspace.plot;

import backprop.data.Sample;
import backprop.engine.Scoring;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Palette;
import backprop.ui.shared.Subject;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A session as the data space shows it: which inputs vary, how the outputs are read, and its rows. Made anew when one of
 * these changes; the colours of the rows follow the snapshots.
 *
 * @param strong colours of points
 * @param soft   colours of what is said of points
 * @param plane  what is shown between the points
 */
public record DataSpace(
        TrainingConfig config,
        Axes axes,
        OutputInterpretation interpretation,
        HeatColors strong,
        HeatColors soft,
        PlaneLook plane,
        Palette palette,
        RowMarks train,
        RowMarks test) {

    /** How far the plane's colours go towards the palette's. */
    static final double SOFTNESS = 0.72;

    /** @param reach how far the colours of neurons without bounds go */
    public static DataSpace of(
            TrainingConfig config, Scoring scoring, Axes axes, PlaneContent shown, double reach, Palette palette) {
        OutputInterpretation interpretation = OutputInterpretation.of(config, scoring, shown.output());
        Axes fitting = axes.within(config.architecture().inputs());
        HeatColors strong = HeatColors.of(interpretation, palette, 1);
        HeatColors soft = HeatColors.of(interpretation, palette, SOFTNESS);
        return new DataSpace(
                config,
                fitting,
                interpretation,
                strong,
                soft,
                PlaneLook.of(shown, config.architecture(), interpretation, reach, palette),
                palette,
                RowMarks.of(config.data().train(), fitting, interpretation, strong),
                RowMarks.of(config.data().test(), fitting, interpretation, strong));
    }

    /** Whether a session has the rows, the shape and the loss that this was made for. */
    public boolean shows(TrainingConfig other) {
        return other.data().equals(config.data())
                && other.architecture().equals(config.architecture())
                && other.rule().loss() == config.rule().loss();
    }

    /** The size in which the rows are drawn. */
    public MarkSize markSize() {
        return MarkSize.of(train.size() + test.size());
    }

    /** The row of either set nearest to a pixel, if one is within so many pixels of it; of two as near, the training row. */
    public Optional<Subject> rowAt(PlotArea area, double pixelX, double pixelY, double within) {
        OptionalInt own = train.nearest(area, pixelX, pixelY, within);
        OptionalInt other = test.nearest(area, pixelX, pixelY, within);
        boolean isTest = other.isPresent()
                && (own.isEmpty()
                        || test.distance(other.getAsInt(), area, pixelX, pixelY)
                                < train.distance(own.getAsInt(), area, pixelX, pixelY));
        if (isTest) {
            return Optional.of(Subject.test(other.getAsInt()));
        }
        return own.isPresent() ? Optional.of(Subject.training(own.getAsInt())) : Optional.empty();
    }

    /** Gives the rows the colours of what a snapshot says of them. */
    public void read(Snapshot snapshot) {
        train.read(snapshot.train(), soft);
        snapshot.test().ifPresent(evaluation -> test.read(evaluation, soft));
    }

    public int inputs() {
        return config.architecture().inputs();
    }

    public int outputs() {
        return config.architecture().outputs();
    }

    /** With one input there is no plane: the prediction is drawn as a curve above the input. */
    public boolean isCurve() {
        return inputs() == 1;
    }

    /** Name of the input along x. */
    String xName() {
        return config.data().inputs().get(axes.x());
    }

    /** Name of the input along y, or of the output that a curve shows. */
    String yName() {
        return isCurve() && interpretation instanceof OutputInterpretation.Value value
                ? config.data().outputs().get(value.output())
                : config.data().inputs().get(axes.y());
    }

    /** Whether there are two inputs, and each is 0 or 1 in all rows that are trained on: then neurons compute logical functions. */
    boolean isLogical() {
        return inputs() == 2
                && config.data().train().stream()
                        .allMatch(row -> row.isLeftOut() || isBit(row.input(0)) && isBit(row.input(1)));
    }

    private static boolean isBit(double value) {
        return value == 0 || value == 1;
    }

    /** A row at another place: of a curve, its target changes too, within what the loss allows. */
    public Sample moved(Sample row, double x, double y) {
        if (!isCurve()) {
            return row.withInput(axes.x(), x).withInput(axes.y(), y);
        }
        Sample moved = row.withInput(axes.x(), x);
        return switch (config.rule().loss()) {
            case CROSS_ENTROPY -> moved;
            case BINARY_CROSS_ENTROPY -> withTarget(moved, Math.max(0, Math.min(1, y)));
            default -> withTarget(moved, y);
        };
    }

    private Sample withTarget(Sample row, double target) {
        return interpretation instanceof OutputInterpretation.Value value
                ? row.withTarget(value.output(), target)
                : row;
    }

    /**
     * The inputs of a point of the plane.
     *
     * @param held values of all inputs; the two of the axes are replaced
     */
    public double[] inputsAt(double x, double y, double[] held) {
        double[] inputs = held.clone();
        inputs[axes.y()] = y;
        inputs[axes.x()] = x;
        return inputs;
    }
}
