package backprop.engine.fast;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.ForwardPass;
import backprop.engine.PredictionPass;

/**
 * Forward pass of up to {@value #BLOCK} rows at once, without allocation. One array per neuron, indexed by row, as in
 * {@link WeightedSums}. The sums have the order of {@link ForwardPass}, so both give the same bits.
 */
final class BlockPass implements PredictionPass {

    static final int BLOCK = 256;

    /**
     * Maximum number of rows for which the neurons of a layer are activated together in one long loop instead of many
     * short ones: 1.15 to 1.25 times as fast for 2-8-8-1 and ten rows.
     */
    static final int FEW = 32;

    /** Minimum number of elements for the long loop; below, the cost of copying exceeds the gain. */
    private static final int TOGETHER = 48;

    /** Padding of arrays, which avoids cache conflicts between arrays at distances of a power of 2. */
    static final int PADDING = 6;

    private final int capacity;
    private final int depth;
    private final Activation[] activations;
    private final LayerIndex[] layers;
    private final double[][] x;
    private final double[][][] z;
    private final double[][][] a;
    private final double[][][] sources;
    private final double[][][] targets;
    private final double[] zRow;
    private final double[] aRow;
    private final double[] flatZ = new double[FEW * Architecture.MAX_UNITS];
    private final double[] flatA = new double[FEW * Architecture.MAX_UNITS];
    private final Elementwise elementwise = new Elementwise(FEW * Architecture.MAX_UNITS);

    BlockPass(Architecture shape, int capacity) {
        int length = capacity + PADDING;
        this.capacity = capacity;
        depth = shape.depth();
        activations = new Activation[depth];
        layers = LayerIndex.of(shape);
        z = new double[depth][][];
        a = new double[depth][][];
        sources = new double[depth][][];
        targets = new double[depth][][];
        x = new double[shape.inputs()][length];
        for (int l = 0; l < depth; l++) {
            activations[l] = shape.activation(l);
            z[l] = new double[shape.units(l)][length];
            a[l] = new double[shape.units(l)][length];
            sources[l] = padded(l == 0 ? x : a[l - 1], WeightedSums.SOURCES, length);
            targets[l] = padded(z[l], WeightedSums.TARGETS, length);
        }
        zRow = new double[shape.outputs()];
        aRow = new double[shape.outputs()];
    }

    /** Returns the same rows, padded with new rows to a whole group. */
    static double[][] padded(double[][] rows, int group, int length) {
        double[][] padded = new double[WeightedSums.padded(rows.length, group)][length];
        System.arraycopy(rows, 0, padded, 0, rows.length);
        return padded;
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    public double[][] x() {
        return x;
    }

    @Override
    public double[][] z(int layer) {
        return z[layer];
    }

    @Override
    public double[][] a(int layer) {
        return a[layer];
    }

    /** Activations of the sources of a layer, shape [sources, padded][at least capacity]. */
    double[][] sources(int layer) {
        return sources[layer];
    }

    Elementwise elementwise() {
        return elementwise;
    }

    @Override
    public void forward(double[] w, int n) {
        for (int l = 0; l < depth; l++) {
            WeightedSums.set(layers[l].forward(), w, layers[l].biases(), sources[l], targets[l], n);
            activate(l, n);
        }
    }

    private void activate(int layer, int n) {
        if (activations[layer] == Activation.SOFTMAX) {
            softmax(z[layer], a[layer], n);
        } else if (n <= FEW && n * z[layer].length >= TOGETHER) {
            activateTogether(activations[layer], z[layer], a[layer], n);
        } else {
            activateEach(activations[layer], z[layer], a[layer], n);
        }
    }

    private void activateTogether(Activation f, double[][] z, double[][] a, int n) {
        for (int j = 0; j < z.length; j++) {
            System.arraycopy(z[j], 0, flatZ, j * n, n);
        }
        elementwise.activate(f, flatZ, flatA, z.length * n);
        for (int j = 0; j < a.length; j++) {
            System.arraycopy(flatA, j * n, a[j], 0, n);
        }
    }

    private void activateEach(Activation f, double[][] z, double[][] a, int n) {
        for (int j = 0; j < z.length; j++) {
            elementwise.activate(f, z[j], a[j], n);
        }
    }

    private void softmax(double[][] z, double[][] a, int n) {
        for (int s = 0; s < n; s++) {
            gather(z, s, zRow);
            Activation.SOFTMAX.apply(zRow, aRow);
            for (int k = 0; k < aRow.length; k++) {
                a[k][s] = aRow[k];
            }
        }
    }

    @Override
    public void outputs(int s, double[] zOut, double[] aOut) {
        gather(z[depth - 1], s, zOut);
        gather(a[depth - 1], s, aOut);
    }

    private static void gather(double[][] columns, int s, double[] row) {
        for (int k = 0; k < row.length; k++) {
            row[k] = columns[k][s];
        }
    }
}
