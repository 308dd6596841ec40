package backprop.training;

import backprop.data.Scaling;
import backprop.engine.Architecture;
import backprop.engine.GridSpec;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.engine.fast.FastPasses;
import java.util.Optional;

/**
 * What a network says all over the data space: coarsely for each neuron, finely for the outputs. Mutable, confined to the
 * training thread.
 */
final class Grids {

    private static final int NEURON_CELLS = 24;
    private static final long NEURON_NANOS = 1_000_000_000 / 15;
    /** Cells times parameters: some 200 ms. */
    private static final long MOST_WORK = 1_000_000_000;
    /** Cells times parameters of a grid for each snapshot while training: some 1 ms. */
    private static final long WORK_WHILE_TRAINING = 4_000_000;
    /** Along each side, however large the network is. */
    private static final int FEWEST_CELLS = 16;

    private final TaskQueue clock;
    private GridSpec view;
    /** Along each side of the data space. */
    private int pixels;
    /** Looked at beside the outputs. */
    private Optional<Part.Neuron> neuron = Optional.empty();

    private Optional<Coarse> coarse = Optional.empty();

    private record Coarse(Architecture shape, ResponseGrid grid, long until) {}

    /**
     * @param view   which part of the input space is looked at, and how finely
     * @param inputs how many the network has; where the view has others, it begins anew at the first two
     */
    Grids(TaskQueue clock, GridSpec view, int inputs) {
        this.clock = clock;
        this.view = viewOf(inputs, view);
        pixels = view.columns();
    }

    /**
     * Looks at another part of the input space.
     *
     * @param newPixels along each side of the data space, at least 1
     * @param newNeuron looked at beside the outputs, where the network has it
     */
    void look(GridSpec newView, int newPixels, Optional<Part.Neuron> newNeuron, int inputs) {
        view = viewOf(inputs, newView);
        pixels = newPixels;
        neuron = newNeuron;
        coarse = Optional.empty();
    }

    /** The network is another one, perhaps with other inputs: nothing that was computed holds any more. */
    void forget(int inputs) {
        look(view, pixels, neuron, inputs);
    }

    private static GridSpec viewOf(int inputs, GridSpec like) {
        if (like.held().length == inputs) {
            return like;
        }
        return new GridSpec(
                0,
                Math.min(1, inputs - 1),
                new double[inputs],
                like.xMin(),
                like.xMax(),
                like.yMin(),
                like.yMax(),
                like.columns(),
                like.rows());
    }

    /** Coarse, for every neuron of this very network. */
    ResponseGrid neurons(Network network, Scaling scaling) {
        GridSpec spec = view.withCells(NEURON_CELLS, NEURON_CELLS);
        ResponseGrid grid = ResponseGrid.ofAllNeurons(FastPasses.INSTANCE, network, received(spec, scaling))
                .over(spec);
        coarse = Optional.of(new Coarse(network.architecture(), grid, clock.nanoTime() + NEURON_NANOS));
        return grid;
    }

    /** Coarse, for every neuron; of a slightly earlier network, so that it is computed 15 times a second at most. */
    ResponseGrid recentNeurons(Network network, Scaling scaling) {
        return coarse.filter(recent -> recent.shape().equals(network.architecture()))
                .filter(recent -> clock.nanoTime() < recent.until())
                .map(Coarse::grid)
                .orElseGet(() -> neurons(network, scaling));
    }

    /** Fine, for the outputs of this very network, and the neuron that is looked at. */
    ResponseGrid outputs(Network network, Scaling scaling) {
        return sweep(network, scaling, view);
    }

    /** For the outputs of this very network: one cell a pixel, or as many as can be had without a delay that is felt. */
    ResponseGrid fineOutputs(Network network, Scaling scaling) {
        long affordable = MOST_WORK / network.architecture().parameterCount();
        boolean isCurve = view.rows() == 1;
        double most = isCurve ? affordable : Math.sqrt(affordable);
        int columns = (int) Math.max(view.columns(), Math.min(pixels, most));
        return sweep(network, scaling, view.withCells(columns, isCurve ? 1 : columns));
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

    /**
     * For the outputs of this very network, as finely as a snapshot while training can afford. A grid of an earlier network
     * would cost less, but on a busy machine the plane would then stay behind the numbers beside it.
     */
    ResponseGrid outputsWhileTraining(Network network, Scaling scaling) {
        if (view.rows() == 1) {
            return outputs(network, scaling);
        }
        long affordable = WORK_WHILE_TRAINING / network.architecture().parameterCount();
        int cells = (int) Math.max(FEWEST_CELLS, Math.min(view.columns(), Math.sqrt(affordable)));
        return sweep(network, scaling, view.withCells(cells, cells));
    }
}
