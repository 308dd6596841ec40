package backprop.ui.dataspace.edit;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.data.Sample;
import backprop.data.Subset;
import backprop.engine.Part;
import backprop.training.RowEditor;
import backprop.ui.dataspace.plot.Cursor;
import backprop.ui.dataspace.plot.DataSpace;
import backprop.ui.dataspace.plot.DataSpacePlot;
import backprop.ui.dataspace.plot.PlotPoints;
import backprop.ui.dataspace.plot.Probes;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What mouse and keys do on the plane, depending on the mode. */
public final class PlaneActions {

    private final LabModel lab;
    private final DataSpacePlot plot;
    private final Probes probes;
    private final RowEditor edits;
    private final Runnable whenPointed;
    private final ObjectProperty<PlaneMode> mode;
    private final ObjectProperty<Optional<Brush>> brush;
    private final ObjectProperty<Optional<String>> refusal = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Subject> held = Optional.empty();
    private Optional<Part> ownHover = Optional.empty();

    /** @param whenPointed called when the cursor has moved */
    public PlaneActions(
            LabModel lab,
            DataSpacePlot plot,
            Probes probes,
            RowEditor edits,
            EditChoices choices,
            Runnable whenPointed) {
        this.lab = lab;
        this.plot = plot;
        this.probes = probes;
        this.edits = edits;
        this.whenPointed = whenPointed;
        mode = new SimpleObjectProperty<>(choices.mode);
        brush = new SimpleObjectProperty<>(choices.brush);
        mode.addListener((property, was, chosen) -> {
            choices.mode = chosen;
            release();
        });
        brush.addListener((property, was, chosen) -> choices.brush = chosen);
    }

    public ObjectProperty<PlaneMode> modeProperty() {
        return mode;
    }

    /** What was chosen to be added; empty until something was. */
    public ObjectProperty<Optional<Brush>> brushProperty() {
        return brush;
    }

    /** The clicked points. */
    Probes probes() {
        return probes;
    }

    /** Forgets what was chosen and held of the rows of before. */
    public void forgetData() {
        release();
        brush.set(Optional.empty());
        refusal.set(Optional.empty());
    }

    /** Key of the text that says why nothing happened; empty if something did. */
    public ObjectProperty<Optional<String>> refusalProperty() {
        return refusal;
    }

    /** What is added at present. */
    Brush brush() {
        DataSpace space = plot.space();
        return brush.get().map(chosen -> chosen.within(space)).orElseGet(() -> Brush.first(space));
    }

    /** Moves the cursor, or takes it away; what is held goes with it. */
    void point(Optional<Cursor> cursor) {
        plot.point(cursor);
        hover();
        held.ifPresent(subject -> cursor.ifPresent(position -> move(subject, position)));
        whenPointed.run();
    }

    /** The line under the cursor lights up in the diagram. */
    private void hover() {
        Optional<Part> line = plot.lineUnderCursor().map(Part.class::cast);
        if (line.isPresent() || ownHover.isPresent()) {
            lab.hoveredProperty().set(line);
        }
        ownHover = line;
    }

    /** Does at the cursor what the mode says. */
    void act(Brush.Side side) {
        refusal.set(Optional.empty());
        switch (mode.get()) {
            case PREDICT -> predict();
            case ADD -> plot.cursor().ifPresent(position -> add(position, side));
            case MOVE -> plot.target().ifPresent(lab.subjectProperty()::set);
            case ERASE -> plot.target().ifPresent(this::erase);
        }
    }

    /** Selects what is under the cursor; where there is nothing, a point is added. */
    private void predict() {
        Optional<Subject> target = plot.target();
        if (target.isPresent()) {
            lab.subjectProperty().set(target.get());
        } else {
            plot.inputsUnderCursor().ifPresent(probes::add);
        }
    }

    private void add(Cursor position, Brush.Side side) {
        DataSpace space = plot.space();
        double[] inputs = plot.inputsUnderCursor().orElseThrow();
        Sample nearest = nearest(inputs);
        Sample row = new Sample(inputs, brush().targets(side, space, nearest));
        boolean placed = space.isCurve() && side == Brush.Side.PRIMARY;
        Sample wanted = placed ? space.moved(row, inputs[0], plot.points().valueY(position)) : row;
        if (!edits.append(Subset.TRAINING, wanted)) {
            refusal.set(Optional.of("refused.full"));
        }
    }

    private Sample nearest(double[] inputs) {
        List<Sample> rows = plot.space().config().data().train();
        return rows.stream()
                .min(Comparator.comparingDouble(row -> distance(row, inputs)))
                .orElseThrow();
    }

    private static double distance(Sample row, double[] inputs) {
        double sum = 0;
        for (int i = 0; i < inputs.length; i++) {
            sum += Math.pow(row.input(i) - inputs[i], 2);
        }
        return sum;
    }

    private void erase(Subject subject) {
        if (subject instanceof Subject.Probe probe) {
            probes.remove(probe);
        } else if (subject instanceof Subject.Row row && !edits.remove(row.ref())) {
            refusal.set(Optional.of("refused.last"));
        }
    }

    /** Removes the selected point; in the mode 'erase' the selected row, too. */
    void eraseSelected() {
        refusal.set(Optional.empty());
        if (mode.get() == PlaneMode.ERASE) {
            erase(plot.target().orElse(lab.subjectProperty().get()));
        } else {
            probes.removeSelected();
        }
    }

    /** Keeps the selected point, or lets it fade again; says why not where that cannot be done. */
    void turnPin() {
        refusal.set(probes.turnSelectedPin() ? Optional.empty() : Optional.of("refused.pin"));
    }

    /** Leaves the row under the cursor, else the selected one, out of training; or lets it take part again. */
    void toggleLeftOut() {
        leaveOut(plot.target().orElse(lab.subjectProperty().get()));
    }

    /** The same with a row that was chosen. */
    void leaveOut(Subject subject) {
        refusal.set(Optional.empty());
        Optional<RowRef> row = subject.trainingRow();
        if (row.isEmpty()) {
            refusal.set(Optional.of("refused.notTraining"));
        } else if (!edits.toggleLeftOut(row.get())) {
            refusal.set(Optional.of("refused.last"));
        }
    }

    /** Takes what is under the cursor, so that it goes with it. Returns whether there is anything. */
    boolean grab() {
        held = mode.get() == PlaneMode.MOVE ? plot.target() : Optional.empty();
        held.ifPresent(lab.subjectProperty()::set);
        return held.isPresent();
    }

    /** Lets go of what was taken. */
    void release() {
        held = Optional.empty();
    }

    boolean isHolding() {
        return held.isPresent();
    }

    private void move(Subject subject, Cursor position) {
        PlotPoints points = plot.points();
        if (subject instanceof Subject.Probe probe) {
            double[] inputs =
                    plot.space().inputsAt(points.valueX(position), points.valueY(position), PlotPoints.inputs(probe));
            held = Optional.of(probes.replace(probe, inputs));
        } else if (subject instanceof Subject.Row row) {
            moved(row.ref(), position).ifPresent(target -> edits.replace(row.ref(), target));
        }
    }

    /** A row at the place of the cursor; empty if it is no more. */
    private Optional<Sample> moved(RowRef row, Cursor position) {
        PlotPoints points = plot.points();
        Dataset data = lab.snapshot().config().data();
        return row.isIn(data)
                ? Optional.of(plot.space().moved(row.of(data), points.valueX(position), points.valueY(position)))
                : Optional.empty();
    }
}
