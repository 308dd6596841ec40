package backprop.ui.dataspace.view;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.GridSpec;
import backprop.engine.Part;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.dataspace.plot.Axes;
import backprop.ui.dataspace.plot.OutputInterpretation;
import backprop.ui.dataspace.plot.PlaneContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Asks the training thread for the part of the input space that is to be shown, whenever that changes. All rows are in sight
 * until the user zooms or pans; a row that is moved or added does not move the ground beneath the others.
 */
public final class ViewRequest {

    private final TrainingService training;
    private Axes axes = new Axes(0, 1);
    private Optional<Columns> columns = Optional.empty();
    private boolean square;
    private Optional<Situation> situation = Optional.empty();
    private Optional<Dataset> data = Optional.empty();
    private Optional<ViewWindow> window = Optional.empty();
    private boolean chosen;
    private Optional<Basis> basis = Optional.empty();
    private Optional<GridSpec> fitted = Optional.empty();
    private Optional<Wanted> last = Optional.empty();

    /** What a window is fitted to; where this changes, it is fitted anew. */
    private record Situation(long dataset, List<String> inputs, List<String> outputs, Axes axes, int output) {}

    /** What the axes were chosen for; where this changes, the two that tell most are. */
    private record Columns(long dataset, List<String> inputs, List<String> outputs) {

        /** Whether there are as many columns in the same dataset. */
        boolean areLike(Columns other) {
            return dataset == other.dataset
                    && inputs.size() == other.inputs.size()
                    && outputs.size() == other.outputs.size();
        }
    }

    private record Basis(TrainingConfig config, Axes axes, int output) {}

    private record Wanted(GridSpec view, Optional<Part.Neuron> neuron, int pixels) {}

    public ViewRequest(TrainingService training) {
        this.training = training;
    }

    void chooseX(int input) {
        axes = axes.withX(input);
    }

    void chooseY(int input) {
        axes = axes.withY(input);
    }

    /** Changes what is in sight, from what was asked for last. */
    void change(UnaryOperator<ViewWindow> change) {
        window = window.map(change);
        chosen = true;
    }

    /** Brings all rows into sight. */
    void fit() {
        window = Optional.empty();
    }

    /** Whether a unit is as long on both axes. */
    void setSquare(boolean wanted) {
        square = wanted;
        fit();
    }

    boolean isSquare() {
        return square;
    }

    Axes axes() {
        return axes;
    }

    /**
     * Asks, if something changed since the last time.
     *
     * @param shown  what is shown of the network
     * @param held   values of all inputs, for those that are on no axis
     * @param pixels along each side of the plot
     */
    public void update(Snapshot snapshot, PlaneContent shown, double[] held, int pixels) {
        chooseAxes(snapshot);
        GridSpec fitted = fitted(snapshot, shown.output(), held.length > 2 ? held : new double[held.length]);
        keepOrFit(snapshot, shown, fitted);
        Wanted wanted = new Wanted(window.orElseThrow().on(fitted), shown.neuron(), pixels);
        if (!last.equals(Optional.of(wanted))) {
            last = Optional.of(wanted);
            training.setView(wanted.view(), pixels, shown.neuron());
        }
    }

    private void chooseAxes(Snapshot snapshot) {
        Dataset rows = snapshot.config().data();
        Columns now = new Columns(snapshot.dataset(), rows.inputs(), rows.outputs());
        boolean others = !columns.equals(Optional.of(now));
        if (others && isRenamed(now, rows)) {
            situation = situation.map(
                    known -> new Situation(known.dataset(), now.inputs(), now.outputs(), known.axes(), known.output()));
        } else if (others) {
            axes = InformativeAxes.of(rows, snapshot.train().scoring());
        }
        columns = Optional.of(now);
        axes = axes.within(rows.inputs().size());
    }

    /** Whether the columns have other names, and all else is as it was. */
    private boolean isRenamed(Columns now, Dataset rows) {
        return columns.filter(now::areLike).isPresent()
                && data.filter(known -> known.train().equals(rows.train())
                                && known.test().equals(rows.test()))
                        .isPresent();
    }

    /** The view of all rows; computed anew only when they are others, since there may be many. */
    private GridSpec fitted(Snapshot snapshot, int output, double[] held) {
        Basis now = new Basis(snapshot.config(), axes, output);
        if (fitted.isEmpty() || !basis.equals(Optional.of(now))) {
            OutputInterpretation interpretation =
                    OutputInterpretation.of(snapshot.config(), snapshot.train().scoring(), output);
            fitted = Optional.of(ViewGrid.of(snapshot.config(), axes, interpretation, held));
            basis = Optional.of(now);
        }
        return ViewGrid.holding(fitted.get(), held);
    }

    private void keepOrFit(Snapshot snapshot, PlaneContent shown, GridSpec fitted) {
        Dataset rows = snapshot.config().data();
        Situation now = new Situation(snapshot.dataset(), rows.inputs(), rows.outputs(), axes, shown.output());
        boolean other = !situation.equals(Optional.of(now))
                || data.isPresent() && !stillShows(snapshot, shown.output(), fitted);
        situation = Optional.of(now);
        data = Optional.of(rows);
        if (window.isEmpty() || other) {
            ViewWindow all = ViewWindow.of(fitted);
            window = Optional.of(square && fitted.rows() > 1 ? all.squared() : all);
            chosen = false;
        }
    }

    /** After the rows changed: whether they are still in sight, and not far too small; or some of them, where the user chose. */
    private boolean stillShows(Snapshot snapshot, int output, GridSpec fitted) {
        Dataset rows = snapshot.config().data();
        if (window.isEmpty() || data.equals(Optional.of(rows))) {
            return true;
        }
        ViewWindow present = window.get();
        Stream<Sample> all = Stream.concat(rows.train().stream(), rows.test().stream());
        OutputInterpretation interpretation =
                OutputInterpretation.of(snapshot.config(), snapshot.train().scoring(), output);
        Predicate<Sample> inSight = row -> present.contains(
                row.input(axes.x()), fitted.rows() == 1 ? interpretation.number(row.targets()) : row.input(axes.y()));
        return chosen
                ? all.anyMatch(inSight)
                : present.isNotMuchWiderThan(ViewWindow.of(fitted)) && all.allMatch(inSight);
    }
}
