package backprop.ui.dataspace.plot;

import backprop.engine.GridSpec;
import backprop.training.Snapshot;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Palette;

/**
 * Where everything stands on the plot; the same from snapshot to snapshot, until data, axes, colours or size change.
 *
 * @param view   the part of the input space that is shown
 * @param width  of the canvas
 * @param height of the canvas
 */
public record PlotFrame(
        DataSpace space,
        GridSpec view,
        PlotArea area,
        AxisTicks ticks,
        Palette palette,
        PlaneContent shown,
        double reach,
        double width,
        double height) {

    /**
     * The frame for a snapshot. Its axes are those of the snapshot's grid.
     *
     * @param wanted what is to be shown; until the snapshot has it, the outputs are
     */
    public static PlotFrame of(
            Snapshot snapshot, PlaneContent wanted, Palette palette, Numbers numbers, double width, double height) {
        PlaneContent shown = available(wanted, snapshot);
        double reach = ColourRange.of(snapshot, shown);
        GridSpec view = snapshot.outputGrid().spec();
        DataSpace space =
                DataSpace.of(snapshot.config(), snapshot.train().scoring(), Axes.of(view), shown, reach, palette);
        AxisTicks ticks = AxisTicks.of(view, numbers, space.xName(), space.yName());
        PlotArea area = PlotArea.within(width, height, ticks.room(), view);
        return new PlotFrame(space, view, area, ticks, palette, shown, reach, width, height);
    }

    private static PlaneContent available(PlaneContent wanted, Snapshot snapshot) {
        return new PlaneContent(
                wanted.output(), wanted.neuron().filter(snapshot.outputGrid()::covers), wanted.strength());
    }

    /** Whether this is still the frame for a snapshot. */
    public boolean fits(
            Snapshot snapshot, PlaneContent wanted, Palette otherPalette, double otherWidth, double otherHeight) {
        PlaneContent other = available(wanted, snapshot);
        return space.shows(snapshot.config())
                && view.equals(snapshot.outputGrid().spec())
                && shown.equals(other)
                && reach == ColourRange.of(snapshot, other)
                && palette.equals(otherPalette)
                && width == otherWidth
                && height == otherHeight;
    }
}
