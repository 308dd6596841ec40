package backprop.training;

import backprop.data.Scaling;
import backprop.engine.GridSpec;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.engine.fast.FastPasses;
import java.util.Optional;

/**
 * Computes the responses of a network over the data space: at low resolution for each neuron, at high resolution for the
 * outputs. Each snapshot has its own grids, of lower resolution for a large network: reusing earlier grids would cost less, but
 * on a busy machine they would lag behind the numbers beside them. Mutable, confined to the training thread.
 */
final class Grids {

    private static final int NEURON_CELLS = 24;
    /** Cells times parameters: about 200 ms. */
    private static final long MOST_WORK = 1_000_000_000;
    /** Cells times parameters of a grid for each snapshot while training: about 1 ms. */
    private static final long WORK_WHILE_TRAINING = 4_000_000;
    /** Smallest number of cells along each side, for networks of any size. */
    private static final int FEWEST_CELLS = 16;

    private static final int FEWEST_NEURON_CELLS = 12;

    private GridSpec view;
    /** Pixels along each side of the data space. */
    private int pixels;
    /** Neuron displayed beside the outputs. */
    private Optional<Part.Neuron> neuron = Optional.empty();

    /**
     * Creates the grids.
     *
     * @param view part of the input space, and its resolution
     */
    Grids(GridSpec view) {
        this.view = view;
        pixels = view.columns();
    }

    /**
     * Sets the part of the input space.
     *
     * @param newPixels pixels along each side of the data space, at least 1
     * @param newNeuron displayed beside the outputs, if the network has it
     */
    void setView(GridSpec newView, int newPixels, Optional<Part.Neuron> newNeuron) {
        view = newView;
        pixels = newPixels;
        neuron = newNeuron;
    }

    /** Returns the view, or one of the first two inputs if the network does not have the inputs of the view. */
    private GridSpec viewOf(Network network) {
        int inputs = network.architecture().inputs();
        if (view.held().length == inputs) {
            return view;
        }
        return new GridSpec(
                0,
                Math.min(1, inputs - 1),
                new double[inputs],
                view.xMin(),
                view.xMax(),
                view.yMin(),
                view.yMax(),
                view.columns(),
                view.rows());
    }

    /** Returns the response of every neuron, at low resolution. */
    ResponseGrid neurons(Network network, Scaling scaling, Observation.Effort effort) {
        int cells = effort == Observation.Effort.AT_REST
                ? NEURON_CELLS
                : affordable(network, FEWEST_NEURON_CELLS, NEURON_CELLS);
        GridSpec spec = viewOf(network).withCells(cells, cells);
        return ResponseGrid.ofAllNeurons(FastPasses.INSTANCE, network, received(spec, scaling))
                .over(spec);
    }

    /** Returns the response of the outputs and of the displayed neuron, at the resolution of the view if possible. */
    ResponseGrid outputs(Network network, Scaling scaling, Observation.Effort effort) {
        GridSpec wanted = viewOf(network);
        if (effort == Observation.Effort.AT_REST || wanted.rows() == 1) {
            return sweep(network, scaling, wanted);
        }
        int cells = affordable(network, FEWEST_CELLS, wanted.columns());
        return sweep(network, scaling, wanted.withCells(cells, cells));
    }

    /**
     * Returns the response of the outputs with one cell for each pixel, or as many as are possible without perceptible delay.
     */
    ResponseGrid fineOutputs(Network network, Scaling scaling) {
        GridSpec wanted = viewOf(network);
        long affordable = MOST_WORK / network.architecture().parameterCount();
        boolean isCurve = wanted.rows() == 1;
        double most = isCurve ? affordable : Math.sqrt(affordable);
        int columns = (int) Math.max(wanted.columns(), Math.min(pixels, most));
        return sweep(network, scaling, wanted.withCells(columns, isCurve ? 1 : columns));
    }

    private ResponseGrid sweep(Network network, Scaling scaling, GridSpec spec) {
        GridSpec received = received(spec, scaling);
        return neuron.filter(part -> part.isIn(network.architecture()))
                .map(part -> ResponseGrid.ofOutputsAnd(FastPasses.INSTANCE, part, network, received))
                .orElseGet(() -> ResponseGrid.ofOutputs(FastPasses.INSTANCE, network, received))
                .over(spec);
    }

    /** Returns the grid after scaling: it transforms each axis affinely, so the grid stays regular. */
    private static GridSpec received(GridSpec spec, Scaling scaling) {
        int x = spec.xInput();
        int y = spec.yInput();
        return new GridSpec(
                x,
                y,
                scaling.of(spec.held()),
                scaling.ofColumn(x, spec.xMin()),
                scaling.ofColumn(x, spec.xMax()),
                scaling.ofColumn(y, spec.yMin()),
                scaling.ofColumn(y, spec.yMax()),
                spec.columns(),
                spec.rows());
    }

    /** Returns the number of cells along each side of a square grid within the cost limit while training, within bounds. */
    private static int affordable(Network network, int fewest, int most) {
        long cells = WORK_WHILE_TRAINING / network.architecture().parameterCount();
        return (int) Math.max(fewest, Math.min(most, Math.sqrt(cells)));
    }
}
