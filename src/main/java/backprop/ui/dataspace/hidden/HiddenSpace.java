package backprop.ui.dataspace.hidden;

import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.ForwardPass;
import backprop.engine.GridSpec;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.engine.fast.FastPasses;
import backprop.ui.dataspace.plot.ColourRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The space that two hidden neurons span: where they put the rows, and the plane of the inputs with them.
 *
 * @param x the neuron whose activation lies along the horizontal axis
 * @param y the one along the vertical axis
 */
public record HiddenSpace(Part.Neuron x, Part.Neuron y) {

    /** Rows times parameters that are computed at once: some 1.5 ms. */
    private static final long MOST_WORK = 300_000;

    private static final int MOST_ROWS = 2_000;
    private static final int CELLS = 64;
    private static final double MARGIN = 0.12;

    /** The first two neurons of the last hidden layer; empty where there is no hidden layer. */
    static Optional<HiddenSpace> first(Architecture shape) {
        int layer = shape.depth() - 2;
        return layer < 0
                ? Optional.empty()
                : Optional.of(new HiddenSpace(
                        new Part.Neuron(layer, 0), new Part.Neuron(layer, Math.min(1, shape.units(layer) - 1))));
    }

    boolean isIn(Architecture shape) {
        return isHidden(x, shape) && isHidden(y, shape);
    }

    private static boolean isHidden(Part.Neuron neuron, Architecture shape) {
        return neuron.isIn(shape) && neuron.layer() < shape.depth() - 1;
    }

    /** The range of both axes: that of the activation, or as far as its values go on the plane. */
    public GridSpec view(ResponseGrid plane, Architecture shape) {
        double[] horizontal = range(x, plane, shape);
        double[] vertical = range(y, plane, shape);
        return new GridSpec(0, 1, new double[2], horizontal[0], horizontal[1], vertical[0], vertical[1], CELLS, CELLS);
    }

    private static double[] range(Part.Neuron neuron, ResponseGrid plane, Architecture shape) {
        Activation activation = shape.activation(neuron.layer());
        double reach = ColourRange.of(neuron, plane);
        double high = activation.isBounded() ? activation.high() : reach;
        double low = Double.isFinite(activation.low()) ? activation.low() : activation.value(-reach);
        double margin = MARGIN * (high - low);
        return new double[] {low - margin, high + margin};
    }

    /**
     * What the layers behind say all over this space; only where the layer has these two neurons and no other.
     *
     * @param view as {@link #view}
     */
    Optional<ResponseGrid> behind(Network network, GridSpec view) {
        Architecture shape = network.architecture();
        int next = x.layer() + 1;
        boolean whole = x.layer() == y.layer() && x.unit() == 0 && y.unit() == 1 && shape.units(x.layer()) == 2;
        if (!whole) {
            return Optional.empty();
        }
        Architecture rest = new Architecture(2, shape.layers().subList(next, shape.depth()));
        double[] parameters =
                Arrays.copyOfRange(network.parameters(), shape.weightOffset(next), shape.parameterCount());
        return Optional.of(ResponseGrid.ofOutputs(FastPasses.INSTANCE, new Network(rest, parameters), view));
    }

    /**
     * Where rows lie, shape [2 x rows]; of very many only some, evenly spread, the others are NaN.
     *
     * @param network of the moment
     * @param scaling of the inputs before it receives them
     */
    double[][] positions(Network network, Scaling scaling, List<Sample> rows) {
        double[][] positions = new double[2][rows.size()];
        for (double[] axis : positions) {
            Arrays.fill(axis, Double.NaN);
        }
        int step = step(rows.size(), network.architecture().parameterCount());
        for (int row = 0; row < rows.size(); row += step) {
            double[] position = position(network, scaling, rows.get(row).inputs());
            positions[0][row] = position[0];
            positions[1][row] = position[1];
        }
        return positions;
    }

    /** Every so many rows are shown. */
    static int step(int rows, int parameters) {
        long most = Math.max(1, Math.min(MOST_ROWS, MOST_WORK / parameters));
        return (int) Math.max(1, (rows + most - 1) / most);
    }

    /** How many of so many rows are shown. */
    static int sampled(int rows, int parameters) {
        int step = step(rows, parameters);
        return (rows + step - 1) / step;
    }

    /** Where a point of the input space lies, shape [2]. */
    public double[] position(Network network, Scaling scaling, double[] inputs) {
        ForwardPass pass = new ForwardPass(network, scaling.of(inputs));
        return new double[] {pass.a(x.layer(), x.unit()), pass.a(y.layer(), y.unit())};
    }
}
