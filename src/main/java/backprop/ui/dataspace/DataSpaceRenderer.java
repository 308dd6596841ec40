package backprop.ui.dataspace;

import backprop.engine.ResponseGrid;
import backprop.training.Snapshot;
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
    private Optional<Colouring> colouring = Optional.empty();
    private Optional<Borders> borders = Optional.empty();

    DataSpaceRenderer(GraphicsContext g) {
        this.g = g;
        axes = new AxesRenderer(g);
        plane = new PlaneRenderer(g);
        rows = new RowRenderer(g);
    }

    /** Draws the axes; {@link #drawSnapshot} has to follow. */
    void drawFrame(PlotFrame frame) {
        axes.draw(frame.area(), frame.ticks(), frame.palette());
        colouring = Optional.empty();
    }

    /** Draws the inside of the square. */
    void drawSnapshot(PlotFrame frame, Snapshot snapshot) {
        PlotArea area = frame.area();
        DataSpace space = frame.space();
        g.save();
        g.beginPath();
        g.rect(area.left(), area.top(), area.side(), area.side());
        g.clip();
        if (space.reading() instanceof Reading.Value value && space.isCurve()) {
            drawCurve(frame, value, snapshot.outputGrid());
        } else {
            drawPlane(frame, snapshot.outputGrid());
        }
        g.restore();
    }

    /** Whether everything that the newest grid says is drawn; if not, {@link #drawSnapshot} goes on with it. */
    boolean isComplete() {
        return colouring.map(Colouring::isComplete).orElse(true);
    }

    private void drawPlane(PlotFrame frame, ResponseGrid grid) {
        DataSpace space = frame.space();
        if (colouring.isEmpty() || colouring.get().grid() != grid) {
            colouring = Optional.of(new Colouring(grid, space.soft(), space.outputs()));
        }
        colour(colouring.get(), space);
        plane.drawPlane(frame.area());
        borders.ifPresent(lines -> plane.drawBorders(frame.area(), lines, frame.palette()));
        rows.draw(frame.area(), space, frame.palette());
    }

    private void colour(Colouring newest, DataSpace space) {
        if (!newest.isComplete()) {
            newest.advance();
            if (newest.isComplete()) {
                plane.show(newest);
                borders = Optional.of(Borders.of(space.reading(), newest.grid(), space.outputs()));
            }
        }
    }

    private void drawCurve(PlotFrame frame, Reading.Value value, ResponseGrid grid) {
        PlotArea area = frame.area();
        g.setFill(frame.palette().panel());
        g.fillRect(area.left(), area.top(), area.side(), area.side());
        if (value.hasThreshold()) {
            plane.drawThreshold(area, value.scoring().threshold(), frame.palette());
        }
        rows.draw(area, frame.space(), frame.palette());
        plane.drawCurve(area, grid, value.output(), frame.palette());
    }
}
