package backprop.engine;

import java.util.Arrays;

/** Activations of neurons at the cell centers of a {@link GridSpec}. Immutable. */
public final class ResponseGrid {

    private final GridSpec spec;
    private final float[][][] values;

    private ResponseGrid(GridSpec spec, float[][][] values) {
        this.spec = spec;
        this.values = values;
    }

    /** Selection of the neurons of a grid. */
    @FunctionalInterface
    private interface Choice {
        boolean includes(int layer, int unit);
    }

    /** Computes the activations of the output layer only. */
    public static ResponseGrid ofOutputs(Passes passes, Network network, GridSpec spec) {
        int last = network.architecture().depth() - 1;
        return sweep(passes, network, spec, (layer, unit) -> layer == last);
    }

    /** Computes the activations of the output layer and of one further neuron. */
    public static ResponseGrid ofOutputsAnd(Passes passes, Part.Neuron neuron, Network network, GridSpec spec) {
        int last = network.architecture().depth() - 1;
        return sweep(
                passes,
                network,
                spec,
                (layer, unit) -> layer == last || layer == neuron.layer() && unit == neuron.unit());
    }

    /** Computes the activations of all neurons. */
    public static ResponseGrid ofAllNeurons(Passes passes, Network network, GridSpec spec) {
        return sweep(passes, network, spec, (layer, unit) -> true);
    }

    private static ResponseGrid sweep(Passes passes, Network network, GridSpec spec, Choice choice) {
        Architecture shape = network.architecture();
        float[][][] values = emptyValues(shape, spec.columns() * spec.rows(), choice);
        PredictionPass pass = passes.predictions(shape);
        double[] w = network.parameters();
        double[] xs = new double[spec.columns()];
        for (int column = 0; column < xs.length; column++) {
            xs[column] = spec.x(column);
        }
        hold(spec, pass.x());
        for (int row = 0; row < spec.rows(); row++) {
            Arrays.fill(pass.x()[spec.yInput()], spec.y(row));
            for (int start = 0; start < xs.length; start += pass.capacity()) {
                int n = Math.min(pass.capacity(), xs.length - start);
                System.arraycopy(xs, start, pass.x()[spec.xInput()], 0, n);
                pass.forward(w, n);
                for (int l = 0; l < shape.depth(); l++) {
                    copy(pass.a(l), values[l], row * xs.length + start, n);
                }
            }
        }
        return new ResponseGrid(spec, values);
    }

    /** Shape [layers][units][cells, or none if the neuron is not selected]. */
    private static float[][][] emptyValues(Architecture shape, int cells, Choice choice) {
        float[][][] values = new float[shape.depth()][][];
        for (int l = 0; l < values.length; l++) {
            values[l] = new float[shape.units(l)][];
            for (int j = 0; j < values[l].length; j++) {
                values[l][j] = new float[choice.includes(l, j) ? cells : 0];
            }
        }
        return values;
    }

    private static void hold(GridSpec spec, double[][] x) {
        double[] held = spec.held();
        for (int c = 0; c < x.length; c++) {
            Arrays.fill(x[c], held[c]);
        }
    }

    private static void copy(double[][] block, float[][] values, int offset, int n) {
        for (int j = 0; j < block.length; j++) {
            for (int s = 0; s < n && values[j].length > 0; s++) {
                values[j][offset + s] = (float) block[j][s];
            }
        }
    }

    /**
     * Returns the same values over another rectangle, such as that of the unscaled inputs.
     *
     * @throws IllegalArgumentException if the numbers of cells differ
     */
    public ResponseGrid over(GridSpec other) {
        if (other.columns() != spec.columns() || other.rows() != spec.rows()) {
            throw new IllegalArgumentException("grid: expected " + spec.columns() + " x " + spec.rows()
                    + " cells but was " + other.columns() + " x " + other.rows());
        }
        return new ResponseGrid(other, values);
    }

    public GridSpec spec() {
        return spec;
    }

    /** Whether this grid has the activations of a neuron. */
    public boolean covers(Part.Neuron neuron) {
        return neuron.layer() < values.length
                && neuron.unit() < values[neuron.layer()].length
                && values[neuron.layer()][neuron.unit()].length > 0;
    }

    /** Activation of a neuron in a cell; row 0 is at {@code yMin}. */
    public float value(int layer, int unit, int column, int row) {
        return values[layer][unit][row * spec.columns() + column];
    }

    /** Activation of an output neuron in a cell. */
    public float output(int output, int column, int row) {
        return value(values.length - 1, output, column, row);
    }
}
