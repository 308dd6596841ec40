package backprop.ui.dataspace;

import backprop.engine.ResponseGrid;
import backprop.training.Snapshot;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/**
 * Draws the lower canvas: axes, what the network says, the rows. The axes stay on the canvas while only the square is drawn
 * anew; colours and borders are kept as long as the grid is the same.
 */
final class DataSpaceRenderer {

    private final GraphicsContext g;
    private final AxesRenderer axes;
    private final PlaneRenderer plane;
    private final RowRenderer rows;
    private Optional<ResponseGrid> colouredGrid = Optional.empty();
    private List<Polyline> borders = List.of();

    DataSpaceRenderer(GraphicsContext g) {
        this.g = g;
        axes = new AxesRenderer(g);
        plane = new PlaneRenderer(g);
        rows = new RowRenderer(g);
    }

    /** Draws the axes; {@link #drawSnapshot} has to follow. */
    void drawFrame(PlotFrame frame) {
        axes.draw(frame.area(), frame.ticks(), frame.palette());
        colouredGrid = Optional.empty();
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

    private void drawPlane(PlotFrame frame, ResponseGrid grid) {
        DataSpace space = frame.space();
        if (colouredGrid.isEmpty() || colouredGrid.get() != grid) {
            plane.colour(grid, space.soft(), space.outputs());
            borders = Borders.of(space.reading(), grid, space.outputs());
            colouredGrid = Optional.of(grid);
        }
        plane.drawPlane(frame.area());
        plane.drawBorders(frame.area(), grid.spec(), borders, frame.palette());
        rows.draw(frame.area(), space, frame.palette());
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
