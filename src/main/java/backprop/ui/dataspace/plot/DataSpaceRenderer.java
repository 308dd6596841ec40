package backprop.ui.dataspace.plot;

import backprop.engine.Network;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.training.Snapshot;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/**
 * Draws the lower canvas: axes, what the network says, the rows. The axes stay on the canvas while only the square is drawn
 * anew; colours and borders are kept as long as the grid is the same. Those of a very fine grid take several calls; until
 * then what was there before stays in sight.
 */
final class DataSpaceRenderer {

    private final GraphicsContext g;
    private final AxesRenderer axes;
    private final PlaneRenderer plane;
    private final RowRenderer rows;
    private final LineRenderer lines;
    private final NeuronWords words;
    private Optional<Colouring> colouring = Optional.empty();
    private Optional<Borders> borders = Optional.empty();

    /** @param words what neurons are called */
    DataSpaceRenderer(GraphicsContext g, NeuronWords words) {
        this.g = g;
        axes = new AxesRenderer(g);
        plane = new PlaneRenderer(g);
        rows = new RowRenderer(g);
        lines = new LineRenderer(g);
        this.words = words;
    }

    /** Draws the axes; {@link #drawSnapshot} has to follow. */
    void drawFrame(PlotFrame frame) {
        axes.draw(frame.area(), frame.ticks(), frame.palette());
        colouring = Optional.empty();
    }

    /**
     * Draws the inside of the square.
     *
     * @param neuronLines the lines of hidden neurons that are to be seen
     */
    void drawSnapshot(PlotFrame frame, Snapshot snapshot, List<NeuronLine> neuronLines) {
        PlotArea area = frame.area();
        DataSpace space = frame.space();
        g.save();
        g.beginPath();
        g.rect(area.left(), area.top(), area.side(), area.side());
        g.clip();
        if (space.plane().interpretation() instanceof OutputInterpretation.Value value && space.isCurve()) {
            drawGround(frame, value);
        } else {
            drawPlane(frame, snapshot.outputGrid());
        }
        drawLines(frame, snapshot.network(), neuronLines);
        rows.draw(area, space, frame.palette());
        if (space.isCurve() && space.plane().interpretation() instanceof OutputInterpretation.Value value) {
            plane.drawCurve(area, space.plane().of(snapshot.outputGrid()), value.output(), frame.palette());
        }
        g.restore();
    }

    /** Whether everything that the newest grid says is drawn; if not, {@link #drawSnapshot} goes on with it. */
    boolean isComplete() {
        return colouring.map(Colouring::isComplete).orElse(true);
    }

    private void drawPlane(PlotFrame frame, ResponseGrid grid) {
        DataSpace space = frame.space();
        if (colouring.isEmpty() || !colouring.get().grid().isOf(grid)) {
            colouring = Optional.of(new Colouring(
                    space.plane().of(grid),
                    space.plane().colors(),
                    space.plane().outputs()));
        }
        colour(colouring.get(), space);
        plane.drawPlane(frame.area());
        borders.ifPresent(lines -> plane.drawBorders(frame.area(), lines, frame.palette()));
    }

    private void colour(Colouring newest, DataSpace space) {
        if (!newest.isComplete()) {
            newest.advance();
            if (newest.isComplete()) {
                plane.show(newest);
                borders = Optional.of(Borders.of(
                        space.plane().interpretation(),
                        newest.grid(),
                        space.plane().outputs()));
            }
        }
    }

    /** Of a curve, what lies behind the rows. */
    private void drawGround(PlotFrame frame, OutputInterpretation.Value value) {
        PlotArea area = frame.area();
        g.setFill(frame.palette().panel());
        g.fillRect(area.left(), area.top(), area.side(), area.side());
        value.border().ifPresent(border -> plane.drawThreshold(area, border, frame.palette()));
    }

    private void drawLines(PlotFrame frame, Network network, List<NeuronLine> neuronLines) {
        DataSpace space = frame.space();
        List<Cursor> avoid = space.markSize() == MarkSize.LARGE ? space.train().positions(frame.area()) : List.of();
        lines.draw(
                frame.area(),
                neuronLines,
                line -> words.label(new Part.Neuron(0, line.unit()), space, network, frame.area()),
                avoid,
                frame.palette());
    }
}
