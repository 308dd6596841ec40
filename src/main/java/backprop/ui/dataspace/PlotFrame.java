package backprop.ui.dataspace;

import backprop.engine.GridSpec;
import backprop.training.Snapshot;
import backprop.ui.Numbers;
import backprop.ui.Palette;

/**
 * Where everything stands on the plot; the same from snapshot to snapshot, until data, axes, colours or size change.
 *
 * @param view   the part of the input space that is shown
 * @param width  of the canvas
 * @param height of the canvas
 */
record PlotFrame(
        DataSpace space,
        GridSpec view,
        PlotArea area,
        AxisTicks ticks,
        Palette palette,
        int output,
        double width,
        double height) {

    /**
     * The frame for a snapshot. Its axes are those of the snapshot's grid.
     *
     * @param output the output that was chosen, where there is a choice
     */
    static PlotFrame of(Snapshot snapshot, int output, Palette palette, Numbers numbers, double width, double height) {
        GridSpec view = snapshot.outputGrid().spec();
        DataSpace space = DataSpace.of(snapshot.config(), snapshot.train().scoring(), Axes.of(view), output, palette);
        AxisTicks ticks = AxisTicks.of(view, numbers, space.xName(), space.yName());
        PlotArea area = PlotArea.within(width, height, ticks.room(), view);
        return new PlotFrame(space, view, area, ticks, palette, output, width, height);
    }

    /** Whether this is still the frame for a snapshot. */
    boolean fits(Snapshot snapshot, int otherOutput, Palette otherPalette, double otherWidth, double otherHeight) {
        return space.shows(snapshot.config())
                && view.equals(snapshot.outputGrid().spec())
                && output == otherOutput
                && palette.equals(otherPalette)
                && width == otherWidth
                && height == otherHeight;
    }
}
