package backprop.training;

import backprop.data.Scaling;
import backprop.engine.GridSpec;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.engine.fast.FastPasses;
import java.util.Optional;

/**
 * What a network says all over the data space: coarsely for each neuron, finely for the outputs. Each snapshot has grids of
 * its own, coarser ones of a large network: kept ones would cost less, but on a busy machine they would stay behind the
 * numbers beside them. Mutable, confined to the training thread.
 */
final class Grids {

    private static final int NEURON_CELLS = 24;
    /** Cells times parameters: some 200 ms. */
    private static final long MOST_WORK = 1_000_000_000;
    /** Cells times parameters of a grid for each snapshot while training: some 1 ms. */
    private static final long WORK_WHILE_TRAINING = 4_000_000;
    /** Along each side, however large the network is. */
    private static final int FEWEST_CELLS = 16;

    private static final int FEWEST_NEURON_CELLS = 12;

    private GridSpec view;
    /** Along each side of the data space. */
    private int pixels;
    /** Looked at beside the outputs. */
    private Optional<Part.Neuron> neuron = Optional.empty();

    /** @param view which part of the input space is looked at, and how finely */
    Grids(GridSpec view) {
        this.view = view;
        pixels = view.columns();
    }

    /**
     * Looks at another part of the input space.
     *
     * @param newPixels along each side of the data space, at least 1
     * @param newNeuron looked at beside the outputs, where the network has it
     */
    void look(GridSpec newView, int newPixels, Optional<Part.Neuron> newNeuron) {
        view = newView;
        pixels = newPixels;
        neuron = newNeuron;
    }

    /** Where a network has other inputs than the view, its first two are looked at. */
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

    /** Response of every neuron, coarse. */
    ResponseGrid neurons(Network network, Scaling scaling, Observation.Effort effort) {
        int cells = effort == Observation.Effort.AT_REST
                ? NEURON_CELLS
                : affordable(network, FEWEST_NEURON_CELLS, NEURON_CELLS);
        GridSpec spec = viewOf(network).withCells(cells, cells);
        return ResponseGrid.ofAllNeurons(FastPasses.INSTANCE, network, received(spec, scaling))
                .over(spec);
    }

    /** Response of the outputs and of the neuron that is looked at, as finely as the view wants it. */
    ResponseGrid outputs(Network network, Scaling scaling, Observation.Effort effort) {
        GridSpec wanted = viewOf(network);
        if (effort == Observation.Effort.AT_REST || wanted.rows() == 1) {
            return sweep(network, scaling, wanted);
        }
        int cells = affordable(network, FEWEST_CELLS, wanted.columns());
        return sweep(network, scaling, wanted.withCells(cells, cells));
    }

    /** The same with one cell a pixel, or as many as can be had without a delay that is felt. */
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

    /** The rectangle as the network receives it: a scaling moves and stretches each axis, so cells stay cells. */
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

    /** Cells along each side of a square that a snapshot while training can afford, within limits. */
    private static int affordable(Network network, int fewest, int most) {
        long cells = WORK_WHILE_TRAINING / network.architecture().parameterCount();
        return (int) Math.max(fewest, Math.min(most, Math.sqrt(cells)));
    }
}
