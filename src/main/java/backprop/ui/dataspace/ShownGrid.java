package backprop.ui.dataspace;

import backprop.engine.GridSpec;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import java.util.Optional;

/** Of a grid what is shown: the outputs, or one neuron as if it were the only output. */
record ShownGrid(ResponseGrid grid, Optional<Part.Neuron> neuron) {

    GridSpec spec() {
        return grid.spec();
    }

    float output(int output, int column, int row) {
        return neuron.isPresent()
                ? grid.value(neuron.get().layer(), neuron.get().unit(), column, row)
                : grid.output(output, column, row);
    }

    /** Whether this is the same grid, not only an equal one. */
    boolean isOf(ResponseGrid other) {
        return grid == other;
    }
}
