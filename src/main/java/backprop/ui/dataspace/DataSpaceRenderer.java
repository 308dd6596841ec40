package backprop.ui.dataspace;

import backprop.engine.ResponseGrid;
import backprop.training.Snapshot;
import backprop.ui.Palette;
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
            drawCurve(area, value, snapshot.outputGrid(), frame.palette());
        } else {
            drawPlane(area, space, snapshot.outputGrid(), frame.palette());
        }
        rows.draw(area, space, frame.palette());
        g.restore();
    }

    private void drawPlane(PlotArea area, DataSpace space, ResponseGrid grid, Palette palette) {
        if (colouredGrid.isEmpty() || colouredGrid.get() != grid) {
            plane.colour(grid, space.soft(), space.outputs());
            borders = Borders.of(space.reading(), grid, space.outputs());
            colouredGrid = Optional.of(grid);
        }
        plane.drawPlane(area);
        plane.drawBorders(area, grid.spec(), borders, palette);
    }

    private void drawCurve(PlotArea area, Reading.Value value, ResponseGrid grid, Palette palette) {
        g.setFill(palette.panel());
        g.fillRect(area.left(), area.top(), area.side(), area.side());
        if (value.hasThreshold()) {
            plane.drawThreshold(area, value.scoring().threshold(), palette);
        }
        plane.drawCurve(area, grid, value.output(), palette);
    }
}
