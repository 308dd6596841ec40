package backprop.ui.dataspace.plot;

import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.training.Snapshot;

/** How far the colours go for a neuron whose activation has no bounds. */
public final class ColourRange {

    private static final double[] MANTISSAS = {1, 2, 5, 10};

    private ColourRange() {}

    /** The largest |activation| of the neuron that is shown, rounded up to 1, 2 or 5 times a power of ten; 1 for the outputs. */
    public static double of(Snapshot snapshot, PlaneContent shown) {
        return shown.neuron().map(neuron -> of(neuron, snapshot.neuronGrid())).orElse(1.0);
    }

    /** The same for any neuron. */
    public static double of(Part.Neuron neuron, ResponseGrid grid) {
        return roundedUp(largest(neuron, grid));
    }

    private static double largest(Part.Neuron neuron, ResponseGrid grid) {
        double largest = 0;
        for (int row = 0; row < grid.spec().rows(); row++) {
            for (int column = 0; column < grid.spec().columns(); column++) {
                largest = Math.max(largest, Math.abs(grid.value(neuron.layer(), neuron.unit(), column, row)));
            }
        }
        return largest;
    }

    /** So that the colours do not flicker while the neuron learns. */
    public static double roundedUp(double value) {
        if (!(value > 0) || !Double.isFinite(value)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double mantissa : MANTISSAS) {
            if (mantissa * power >= value) {
                return mantissa * power;
            }
        }
        return 10 * power;
    }
}
