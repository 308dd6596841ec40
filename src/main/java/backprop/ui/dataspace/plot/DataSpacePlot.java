package backprop.ui.dataspace.plot;

import backprop.engine.Part;
import backprop.training.Snapshot;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** The plot as it stands: draws the newest snapshot with what the user selected, and knows what the user points at. */
public final class DataSpacePlot {

    /** With more points than this, only the selected one and the one under the cursor have a tag. */
    private static final int TAGS = 5;

    private final LabModel lab;
    private final LayeredCanvas canvas;
    private final Supplier<double[]> held;
    private final PlotChoices choices;
    private final PredictionWords words;
    private final Probes probes;
    private final NeuronLines lines;
    private final DataSpaceRenderer renderer;
    private final OverlayRenderer overlay;
    private PlotFrame frame;
    private PlotPoints points;
    private Optional<Cursor> cursor = Optional.empty();

    /** A grid as fine as the pixels is coloured bit by bit, from one picture of the screen to the next. */
    private final AnimationTimer completion = new AnimationTimer() {
        @Override
        public void handle(long now) {
            draw(lab.snapshot());
        }
    };

    public DataSpacePlot(LabModel lab, LayeredCanvas canvas) {
        this(lab, canvas, new PlotChoices(), lab::subjectInputs);
    }

    /** @param held tells the values of all inputs, for those that are on no axis */
    public DataSpacePlot(LabModel lab, LayeredCanvas canvas, PlotChoices choices, Supplier<double[]> held) {
        this.choices = choices;
        this.held = held;
        this.lab = lab;
        this.canvas = canvas;
        words = new PredictionWords(lab);
        probes = new Probes(lab);
        lines = new NeuronLines(lab, canvas.upper());
        renderer = new DataSpaceRenderer(canvas.lower(), new NeuronWords(lab));
        overlay = new OverlayRenderer(canvas.upper());
        frame = newFrame();
        points = new PlotPoints(frame.space(), frame.area(), List.of());
    }

    private PlotFrame newFrame() {
        return PlotFrame.of(
                lab.snapshot(), content(), lab.palette(), lab.numbers(), canvas.getWidth(), canvas.getHeight());
    }

    /** Draws everything. */
    public void show() {
        Snapshot snapshot = lab.snapshot();
        if (!frame.fits(snapshot, content(), lab.palette(), canvas.getWidth(), canvas.getHeight())) {
            frame = newFrame();
            renderer.drawFrame(frame);
        }
        frame.space().read(snapshot);
        draw(snapshot);
        showPoints();
    }

    private void draw(Snapshot snapshot) {
        renderer.drawSnapshot(frame, snapshot, choices.linesShown ? lines.of(frame) : List.of());
        if (renderer.isComplete()) {
            completion.stop();
        } else {
            completion.start();
        }
    }

    /** Draws the clicked points and the selection. */
    public void showPoints() {
        points = PlotPoints.of(frame, lab.snapshot(), lab.probes());
        showOverlay();
    }

    /** Chooses which output is shown, where there are several that are no classes of a softmax. */
    public void chooseOutput(int index) {
        choices.output = index;
        show();
    }

    /** Chooses what the colours of the plane say. */
    public void chooseStrength(PlaneContent.Strength wanted) {
        choices.strength = wanted;
        show();
    }

    /** Shows or hides the lines of the hidden neurons. */
    public void showLines(boolean wanted) {
        choices.linesShown = wanted;
        show();
    }

    public boolean showsLines() {
        return choices.linesShown;
    }

    /** What the user wants to see of the network. */
    public PlaneContent content() {
        return PlaneContent.of(
                lab.selectedPartProperty().get(),
                choices.output,
                choices.strength,
                lab.snapshot().network().architecture());
    }

    /** The neuron whose line is under the cursor, where the lines are shown and no row or point is nearer. */
    public Optional<Part.Neuron> lineUnderCursor() {
        return cursor.filter(position -> choices.linesShown && target().isEmpty())
                .flatMap(position -> lines.at(position, frame));
    }

    /** Moves the cursor, or takes it away. */
    public void point(Optional<Cursor> position) {
        cursor = position;
        showOverlay();
    }

    /** Draws what lies above the rows: selection, points, and what is pointed at. */
    public void showOverlay() {
        overlay.clear();
        lines.emphasise(frame, points.toKeepInSight());
        Subject subject = lab.subjectProperty().get();
        outline(target(), OverlayRenderer.Outline.HOVERED);
        outline(Optional.of(subject), OverlayRenderer.Outline.SELECTED);
        points.probes().forEach(this::drawProbe);
        cursor.filter(Cursor::isCrosshair)
                .ifPresent(position -> overlay.crosshair(position.x(), position.y(), frame.palette()));
    }

    private void outline(Optional<Subject> subject, OverlayRenderer.Outline kind) {
        double radius = subject.filter(Subject.Probe.class::isInstance).isPresent()
                ? OverlayRenderer.DIAMOND
                : frame.space().markSize().radius();
        subject.flatMap(points::positionOf)
                .filter(at -> area().contains(at.x(), at.y()))
                .ifPresent(at -> overlay.outline(at.x(), at.y(), radius, kind, frame.palette()));
    }

    private void drawProbe(PlotPoints.Spot spot) {
        if (!area().contains(spot.x(), spot.y())) {
            return;
        }
        overlay.diamond(spot.x(), spot.y(), probes.opacity(spot.probe()), probes.pin(spot.probe()));
        boolean isMeant = spot.probe().equals(lab.subjectProperty().get())
                || target().filter(spot.probe()::equals).isPresent();
        if (isMeant || points.probes().size() <= TAGS) {
            PlaneLook plane = frame.space().plane();
            double[] outputs = plane.at(lab.snapshot(), PlotPoints.inputs(spot.probe()));
            String text = words.tag(plane.interpretation(), outputs);
            Cursor at = Cursor.crosshair(spot.x(), spot.y());
            overlay.tag(frame.area(), at, points.toKeepInSight(), text, frame.palette());
        }
    }

    /** The clicked point or the row under the cursor. */
    public Optional<Subject> target() {
        return cursor.flatMap(points::at);
    }

    /** The inputs of the point under the cursor. */
    public Optional<double[]> inputsUnderCursor() {
        return cursor.map(position -> points.inputsAt(position, held.get()));
    }

    /** What is predicted for what the user points at, or else for what is selected; in words. */
    public String prediction() {
        Optional<Subject> target = target();
        return cursor.isPresent() && target.isEmpty()
                ? words.ofPoint(inputsUnderCursor().orElseThrow(), frame.space(), lab.snapshot())
                : words.of(target.orElse(lab.subjectProperty().get()), frame.space(), lab.snapshot());
    }

    /** Where the arrow keys begin: at the cursor, or at what is selected. */
    public Cursor crosshair() {
        return cursor.or(() -> points.positionOf(lab.subjectProperty().get()))
                .orElseGet(() -> Cursor.crosshair(area().left(), area().bottom()));
    }

    /** Pixels of the screen along each side of the square. */
    public int pixels() {
        Scene scene = canvas.getScene();
        double scale = scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
        return (int) Math.round(frame.area().side() * scale);
    }

    /** What can be pointed at. */
    public PlotPoints points() {
        return points;
    }

    public Optional<Cursor> cursor() {
        return cursor;
    }

    public PlotArea area() {
        return frame.area();
    }

    public DataSpace space() {
        return frame.space();
    }
}
