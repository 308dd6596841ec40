package backprop.ui.dataspace.hidden;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.engine.Architecture;
import backprop.engine.GridSpec;
import backprop.engine.Network;
import backprop.engine.ResponseGrid;
import backprop.training.Snapshot;
import backprop.ui.dataspace.plot.Axes;
import backprop.ui.dataspace.plot.AxesRenderer;
import backprop.ui.dataspace.plot.AxisTicks;
import backprop.ui.dataspace.plot.Borders;
import backprop.ui.dataspace.plot.Colouring;
import backprop.ui.dataspace.plot.Cursor;
import backprop.ui.dataspace.plot.DataSpace;
import backprop.ui.dataspace.plot.LayeredCanvas;
import backprop.ui.dataspace.plot.NeuronWords;
import backprop.ui.dataspace.plot.OverlayRenderer;
import backprop.ui.dataspace.plot.PlaneContent;
import backprop.ui.dataspace.plot.PlaneGrid;
import backprop.ui.dataspace.plot.PlaneLook;
import backprop.ui.dataspace.plot.PlaneRenderer;
import backprop.ui.dataspace.plot.PlotArea;
import backprop.ui.dataspace.plot.PlotPoints;
import backprop.ui.dataspace.plot.Probes;
import backprop.ui.dataspace.plot.RowRenderer;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/** The view of the hidden space: the rows where two hidden neurons put them, and the plane of the inputs bent along. */
public final class HiddenSpacePlot {

    private static final double REACH = 9;

    private final LabModel lab;
    private final Probes probes;
    private final LayeredCanvas canvas;
    private final HiddenChoice choice;
    private final Texts texts;
    private final NeuronWords words;
    private final AxesRenderer axes;
    private final PlaneRenderer plane;
    private final BentPlaneRenderer bent;
    private final RowRenderer rows;
    private final OverlayRenderer overlay;
    private Optional<DataSpace> space = Optional.empty();
    private Optional<PlotArea> area = Optional.empty();

    public HiddenSpacePlot(LabModel lab, LayeredCanvas canvas, HiddenChoice choice) {
        this.lab = lab;
        probes = new Probes(lab);
        this.choice = choice;
        texts = lab.texts(HiddenSpacePlot.class);
        this.canvas = canvas;
        words = new NeuronWords(lab);
        GraphicsContext g = canvas.lower();
        axes = new AxesRenderer(g);
        plane = new PlaneRenderer(g);
        bent = new BentPlaneRenderer(g);
        rows = new RowRenderer(g);
        overlay = new OverlayRenderer(canvas.upper());
    }

    /** The two neurons that are shown; empty where there is no hidden layer. */
    public Optional<HiddenSpace> hidden() {
        Architecture shape = lab.snapshot().network().architecture();
        return choice.neurons.filter(hidden -> hidden.isIn(shape)).or(() -> HiddenSpace.first(shape));
    }

    void choose(HiddenSpace hidden) {
        choice.neurons = Optional.of(hidden);
        show();
    }

    /** Draws everything, if the view is in sight and there is a hidden layer. */
    public void show() {
        if (canvas.isVisible() && canvas.getWidth() > 0) {
            hidden().ifPresent(this::draw);
        }
    }

    private void draw(HiddenSpace hidden) {
        Snapshot snapshot = lab.snapshot();
        Network network = snapshot.network();
        GridSpec view = hidden.view(snapshot.neuronGrid(), network.architecture());
        List<String> outputs = snapshot.config().data().outputs();
        AxisTicks ticks = AxisTicks.of(
                view,
                lab.numbers(),
                words.name(hidden.x(), network.architecture(), outputs),
                words.name(hidden.y(), network.architecture(), outputs));
        PlotArea square = PlotArea.within(canvas.getWidth(), canvas.getHeight(), ticks.room(), view);
        area = Optional.of(square);
        axes.draw(square, ticks, lab.palette());
        DataSpace present = rowsOf(hidden, snapshot);
        clipped(square, () -> drawInside(hidden, snapshot, present, view));
        showSelection();
    }

    /** How many of the rows are shown, in words; empty where those are all, and where the view is not in sight. */
    public Optional<String> sample() {
        Snapshot snapshot = lab.snapshot();
        Dataset data = snapshot.config().data();
        int parameters = snapshot.network().architecture().parameterCount();
        int rows = data.train().size() + data.test().size();
        int sampled = HiddenSpace.sampled(data.train().size(), parameters)
                + HiddenSpace.sampled(data.test().size(), parameters);
        return sampled == rows || !canvas.isVisible()
                ? Optional.empty()
                : Optional.of(texts.get("hidden.sample", sampled, rows));
    }

    private void clipped(PlotArea square, Runnable draw) {
        GraphicsContext g = canvas.lower();
        g.save();
        g.beginPath();
        g.rect(square.left(), square.top(), square.side(), square.side());
        g.clip();
        draw.run();
        g.restore();
    }

    private DataSpace rowsOf(HiddenSpace hidden, Snapshot snapshot) {
        DataSpace present = space.filter(known ->
                        known.shows(snapshot.config()) && known.palette().equals(lab.palette()))
                .orElseGet(() -> DataSpace.of(
                        snapshot.config(),
                        snapshot.train().scoring(),
                        new Axes(0, 0),
                        PlaneContent.ofOutput(0),
                        1,
                        lab.palette()));
        space = Optional.of(present);
        Dataset data = snapshot.config().data();
        present.train().place(hidden.positions(snapshot.network(), data.scaling(), data.train()));
        present.test().place(hidden.positions(snapshot.network(), data.scaling(), data.test()));
        present.read(snapshot);
        return present;
    }

    private void drawInside(HiddenSpace hidden, Snapshot snapshot, DataSpace present, GridSpec view) {
        PlotArea square = area.orElseThrow();
        PlaneLook look = present.plane();
        Optional<ResponseGrid> behind = hidden.behind(snapshot.network(), view);
        behind.ifPresent(grid -> drawBehind(square, look, look.of(grid)));
        ResponseGrid input = snapshot.neuronGrid();
        // Where what lies behind says all that there is to say, the cells would only hide it.
        if (behind.isEmpty() && !present.isCurve()) {
            bent.fill(square, hidden, input, look.colors(), look.outputs());
        }
        bent.drawGrid(square, hidden, input, lab.palette());
        rows.draw(square, present, lab.palette());
    }

    private void drawBehind(PlotArea square, PlaneLook look, PlaneGrid grid) {
        Colouring colouring = new Colouring(grid, look.colors(), look.outputs());
        while (!colouring.isComplete()) {
            colouring.advance();
        }
        plane.show(colouring);
        plane.drawPlane(square);
        plane.drawBorders(square, Borders.of(look.interpretation(), grid, look.outputs()), lab.palette());
    }

    /** Draws the clicked points and what is selected. */
    public void showSelection() {
        overlay.clear();
        if (area.isEmpty() || space.isEmpty() || hidden().isEmpty()) {
            return;
        }
        for (Subject.Probe probe : lab.probes()) {
            at(PlotPoints.inputs(probe))
                    .ifPresent(
                            point -> overlay.diamond(point.x(), point.y(), probes.opacity(probe), probes.pin(probe)));
        }
        boolean isProbe = lab.subjectProperty().get() instanceof Subject.Probe;
        double radius =
                isProbe ? OverlayRenderer.DIAMOND : space.get().markSize().radius();
        at(lab.subjectInputs())
                .ifPresent(point ->
                        overlay.outline(point.x(), point.y(), radius, OverlayRenderer.Outline.SELECTED, lab.palette()));
    }

    private Optional<Cursor> at(double[] inputs) {
        PlotArea square = area.orElseThrow();
        Snapshot snapshot = lab.snapshot();
        double[] position = hidden().orElseThrow()
                .position(snapshot.network(), snapshot.config().data().scaling(), inputs);
        Cursor point = Cursor.mouse(square.x().position(position[0]), square.y().position(position[1]));
        return Optional.of(point).filter(pixel -> square.contains(pixel.x(), pixel.y()));
    }

    /** Selects the row at a pixel, if there is one. */
    void select(double pixelX, double pixelY) {
        if (area.isPresent() && space.isPresent()) {
            space.get().rowAt(area.get(), pixelX, pixelY, REACH).ifPresent(lab.subjectProperty()::set);
        }
    }

    /** Selects the training row so many further on; at the ends it stays. */
    void selectNext(int step) {
        int present =
                lab.subjectProperty().get().trainingRow().map(RowRef::index).orElse(0);
        int last = lab.snapshot().config().data().train().size() - 1;
        lab.subjectProperty().set(Subject.training(Math.max(0, Math.min(last, present + step))));
    }
}
