package backprop.engine;

import java.util.Arrays;

/** What neurons say over a {@link GridSpec}: their activation in the middle of each cell. Immutable. */
public final class ResponseGrid {

    private final GridSpec spec;
    private final float[][][] values;

    private ResponseGrid(GridSpec spec, float[][][] values) {
        this.spec = spec;
        this.values = values;
    }

    /** The activations of the output layer alone. */
    public static ResponseGrid ofOutputs(Network network, GridSpec spec) {
        return sweep(network, spec, network.architecture().depth() - 1);
    }

    /** The activations of every neuron. */
    public static ResponseGrid ofAllNeurons(Network network, GridSpec spec) {
        return sweep(network, spec, 0);
    }

    private static ResponseGrid sweep(Network network, GridSpec spec, int firstLayer) {
        Architecture shape = network.architecture();
        float[][][] values = new float[shape.depth()][0][];
        for (int l = firstLayer; l < shape.depth(); l++) {
            values[l] = new float[shape.units(l)][spec.columns() * spec.rows()];
        }
        BlockPass pass = new BlockPass(shape, BlockPass.BLOCK);
        double[] w = network.parameters();
        double[] xs = new double[spec.columns()];
        for (int column = 0; column < xs.length; column++) {
            xs[column] = spec.x(column);
        }
        hold(spec, pass.x());
        for (int row = 0; row < spec.rows(); row++) {
            Arrays.fill(pass.x()[spec.yInput()], spec.y(row));
            for (int start = 0; start < xs.length; start += BlockPass.BLOCK) {
                int n = Math.min(BlockPass.BLOCK, xs.length - start);
                System.arraycopy(xs, start, pass.x()[spec.xInput()], 0, n);
                pass.forward(w, n);
                for (int l = firstLayer; l < shape.depth(); l++) {
                    copy(pass.a(l), values[l], row * xs.length + start, n);
                }
            }
        }
        return new ResponseGrid(spec, values);
    }

    private static void hold(GridSpec spec, double[][] x) {
        double[] held = spec.held();
        for (int c = 0; c < x.length; c++) {
            Arrays.fill(x[c], held[c]);
        }
    }

    private static void copy(double[][] block, float[][] values, int offset, int n) {
        for (int j = 0; j < block.length; j++) {
            for (int s = 0; s < n; s++) {
                values[j][offset + s] = (float) block[j][s];
            }
        }
    }

    public GridSpec spec() {
        return spec;
    }

    /** Whether the neurons of {@code layer} are in this grid. */
    public boolean covers(int layer) {
        return values[layer].length > 0;
    }

    /** Activation of a neuron in a cell; row 0 lies at {@code yMin}. */
    public float value(int layer, int unit, int column, int row) {
        return values[layer][unit][row * spec.columns() + column];
    }

    /** Activation of an output neuron in a cell. */
    public float output(int output, int column, int row) {
        return value(values.length - 1, output, column, row);
    }
}
