package backprop.engine;

import java.util.Arrays;

/**
 * Forward pass of up to {@value #BLOCK} rows at once, without allocating. One array a neuron, the row is the index: the
 * shape of {@link WeightedSums}. The sums have the order of {@link ForwardPass}, so both give the same bits.
 */
final class BlockPass {

    static final int BLOCK = 256;

    private final int depth;
    private final Activation[] activations;
    private final int[] weightOffsets;
    private final int[] biasOffsets;
    private final double[][] x;
    private final double[][][] z;
    private final double[][][] a;
    private final double[][][] sources;
    private final double[][] weights;
    private final double[] zRow;
    private final double[] aRow;
    private final Elementwise elementwise = new Elementwise(BLOCK);

    BlockPass(Architecture shape) {
        depth = shape.depth();
        activations = new Activation[depth];
        weightOffsets = new int[depth];
        biasOffsets = new int[depth];
        z = new double[depth][][];
        a = new double[depth][][];
        sources = new double[depth][][];
        weights = new double[depth][];
        x = new double[shape.inputs()][BLOCK];
        for (int l = 0; l < depth; l++) {
            activations[l] = shape.activation(l);
            weightOffsets[l] = shape.weightOffset(l);
            biasOffsets[l] = shape.biasOffset(l);
            z[l] = l == depth - 1 ? new double[shape.units(l)][BLOCK] : sharedRows(shape.units(l));
            a[l] = new double[shape.units(l)][BLOCK];
            sources[l] = paddedRows(l == 0 ? x : a[l - 1]);
            weights[l] = paddedWeights(sources[l].length);
        }
        zRow = new double[shape.outputs()];
        aRow = new double[shape.outputs()];
    }

    /** One row in place of all: the weighted sums of a hidden layer are not needed once they are activated. */
    private static double[][] sharedRows(int count) {
        double[][] rows = new double[count][];
        Arrays.fill(rows, new double[BLOCK]);
        return rows;
    }

    /** The same rows, followed by rows of 0 up to a whole group. */
    static double[][] paddedRows(double[][] rows) {
        double[][] padded = new double[WeightedSums.padded(rows.length)][];
        Arrays.fill(padded, new double[BLOCK]);
        System.arraycopy(rows, 0, padded, 0, rows.length);
        return padded;
    }

    /** Room for weights; those that are never written stand for no weight. */
    static double[] paddedWeights(int length) {
        double[] weights = new double[length];
        Arrays.fill(weights, WeightedSums.NO_WEIGHT);
        return weights;
    }

    /** The inputs, shape [inputs][BLOCK]; the caller fills the first n of each row before {@link #forward}. */
    double[][] x() {
        return x;
    }

    /** Activations of a layer, shape [units][BLOCK]. */
    double[][] a(int layer) {
        return a[layer];
    }

    /** What leads into a layer, shape [sources, rounded up to whole groups][BLOCK]. */
    double[][] sources(int layer) {
        return sources[layer];
    }

    Elementwise elementwise() {
        return elementwise;
    }

    /** {@code z = W a + b; a = f(z)} for the first {@code n} rows of the block. */
    void forward(double[] w, int n) {
        for (int l = 0; l < depth; l++) {
            int count = l == 0 ? x.length : a[l - 1].length;
            for (int to = 0; to < z[l].length; to++) {
                System.arraycopy(w, weightOffsets[l] + to * count, weights[l], 0, count);
                WeightedSums.sum(w[biasOffsets[l] + to], weights[l], sources[l], z[l][to], n);
                if (activations[l] != Activation.SOFTMAX) {
                    elementwise.activate(activations[l], z[l][to], a[l][to], n);
                }
            }
            if (activations[l] == Activation.SOFTMAX) {
                softmax(z[l], a[l], n);
            }
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

    /** Copies the output layer's weighted sums and activations of row {@code s} of the block, each of shape [outputs]. */
    void outputs(int s, double[] zOut, double[] aOut) {
        gather(z[depth - 1], s, zOut);
        gather(a[depth - 1], s, aOut);
    }

    private static void gather(double[][] columns, int s, double[] row) {
        for (int k = 0; k < row.length; k++) {
            row[k] = columns[k][s];
        }
    }
}
