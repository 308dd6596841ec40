package backprop.ui.dataspace.plot;

import backprop.engine.GridSpec;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import java.util.Optional;

/** Of a grid what is shown: the outputs, or one neuron as if it were the only output. */
public final class PlaneGrid {

    private static final int OUTPUTS = -1;

    private final ResponseGrid grid;
    /** The layer of the neuron that is shown, or {@value #OUTPUTS}: asked for each cell, so no Optional. */
    private final int layer;

    private final int unit;

    PlaneGrid(ResponseGrid grid, Optional<Part.Neuron> neuron) {
        this.grid = grid;
        layer = neuron.map(Part.Neuron::layer).orElse(OUTPUTS);
        unit = neuron.map(Part.Neuron::unit).orElse(0);
    }

    GridSpec spec() {
        return grid.spec();
    }

    float output(int output, int column, int row) {
        return layer == OUTPUTS ? grid.output(output, column, row) : grid.value(layer, unit, column, row);
    }

    /** Whether this is the same grid, not only an equal one. */
    boolean isOf(ResponseGrid other) {
        return grid == other;
    }
}
