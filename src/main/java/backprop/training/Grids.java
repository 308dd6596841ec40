package backprop.training;

import backprop.engine.GridSpec;
import backprop.engine.Network;
import backprop.engine.ResponseGrid;
import java.util.Optional;

/**
 * What a network says all over the data space: coarsely for each neuron, finely for the outputs. Mutable, confined to the
 * training thread.
 */
final class Grids {

    private static final int NEURON_CELLS = 24;
    private static final int PIXEL_FINENESS = 2;
    /** Cells times parameters: some 100 ms. */
    private static final long MOST_WORK = 500_000_000;
    /** At most this share of the time goes into the fine grid while training. */
    private static final int SHARE = 10;

    private final TaskQueue clock;
    private GridSpec view;
    private Optional<ResponseGrid> fine = Optional.empty();
    private long nextTime;

    /**
     * @param view   which part of the input space is looked at, and how finely
     * @param inputs how many the network has; where the view has others, it begins anew at the first two
     */
    Grids(TaskQueue clock, GridSpec view, int inputs) {
        this.clock = clock;
        this.view = viewOf(inputs, view);
    }

    /** Looks at another part of the input space. */
    void look(GridSpec newView, int inputs) {
        view = viewOf(inputs, newView);
        fine = Optional.empty();
    }

    /** The network is another one, perhaps with other inputs: nothing that was computed holds any more. */
    void forget(int inputs) {
        look(view, inputs);
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

    /** Coarse, for every neuron. */
    ResponseGrid neurons(Network network) {
        return ResponseGrid.ofAllNeurons(network, view.withCells(NEURON_CELLS, NEURON_CELLS));
    }

    /** Fine, for the outputs of this very network. */
    ResponseGrid outputs(Network network) {
        long start = clock.nanoTime();
        ResponseGrid grid = ResponseGrid.ofOutputs(network, view);
        long end = clock.nanoTime();
        nextTime = end + SHARE * (end - start);
        fine = Optional.of(grid);
        return grid;
    }

    /** For the outputs of this very network, about as fine as the pixels of the data space, unless that takes too long. */
    ResponseGrid fineOutputs(Network network) {
        int rows = view.rows() == 1 ? 1 : view.rows() * PIXEL_FINENESS;
        GridSpec pixels = view.withCells(view.columns() * PIXEL_FINENESS, rows);
        long work =
                (long) pixels.columns() * pixels.rows() * network.architecture().parameterCount();
        return work <= MOST_WORK ? ResponseGrid.ofOutputs(network, pixels) : outputs(network);
    }

    /** Fine, for the outputs; of a slightly earlier network where it would take too large a share of the training. */
    ResponseGrid recentOutputs(Network network) {
        boolean early = clock.nanoTime() < nextTime;
        return fine.filter(grid -> early).orElseGet(() -> outputs(network));
    }
}
