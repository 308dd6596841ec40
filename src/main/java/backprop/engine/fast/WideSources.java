package backprop.engine.fast;

import backprop.engine.Architecture;
import backprop.engine.ParameterArrays;

/**
 * Layer with many sources, in small batches (the middle and last layers of W3): vectorized over the sources, and over
 * the units if these are many too. Its parameters are one array per unit, the bias before the weights as the weight of
 * a constant source 1, so that neither weights nor gradients are copied.
 *
 * <p>Measured: W3 1.3 to 1.4 times as fast as with {@link NarrowLayer} in its place.
 */
final class WideSources extends RowMajorLayer {

    private final boolean wideUnits;
    /** Bias and incoming weights of each unit, shape [units, padded][1 + sources]; 0 for padding units. */
    private final double[][] in;
    /** Transposed {@link #in}: outgoing weights of each source, shape [1 + sources, padded][units, padded]. */
    private final double[][] out;
    /** In the shape of {@link #in}. */
    private final double[][] gradient;
    /** A constant 1, then the activations of the previous layer, shape [rows, padded][1 + sources, padded]. */
    private final double[][] x;
    /** Deltas, shape [rows, padded][units, padded]; 0 for padding rows and units. */
    private final double[][] d;

    private final double[][] sum;
    private final double[][] upstream;
    private final double[] sums = new double[2 * WeightedSums.SOURCES];

    /** @param array index of the first array of this layer; one array per unit */
    WideSources(Architecture shape, int layer, int rows, ParameterArrays parameters, int array) {
        super(shape, layer, rows);
        wideUnits = units >= WIDE;
        int paddedRows = RowSums.padded(rows + 1);
        int paddedUnits = RowSums.padded(units);
        int paddedSources = RowSums.padded(1 + sources);
        in = new double[paddedUnits][1 + sources];
        gradient = new double[paddedUnits][1 + sources];
        for (int to = 0; to < units; to++) {
            in[to] = parameters.values(array + to);
            gradient[to] = parameters.gradient(array + to);
        }
        out = new double[paddedSources][paddedUnits];
        x = new double[paddedRows][paddedSources];
        d = new double[paddedRows][paddedUnits];
        sum = new double[paddedRows][units];
        upstream = new double[paddedRows][1 + sources];
    }

    @Override
    int arrays() {
        return units;
    }

    /** Transposes the weights, four rows at a time, so that the four values written are contiguous. */
    @Override
    void begin() {
        if (!wideUnits) {
            return;
        }
        for (int to = 0; to < units; to += 4) {
            double[] a = in[to];
            double[] b = in[to + 1];
            double[] c = in[to + 2];
            double[] e = in[to + 3];
            for (int i = 0; i <= sources; i++) {
                double[] column = out[i];
                column[to] = a[i];
                column[to + 1] = b[i];
                column[to + 2] = c[i];
                column[to + 3] = e[i];
            }
        }
    }

    @Override
    void weightedSums(double[] from, int n) {
        RowSums.copyBehindOne(from, sources, x, n);
        if (wideUnits) {
            RowSums.set(x, 1 + sources, out, sum, units, n);
            RowSums.copyBack(sum, 0, units, z, n);
            return;
        }
        for (int to = 0; to < units; to += 2) {
            for (int s = 0; s < n; s += WeightedSums.SOURCES) {
                weightedSums(to, Math.min(to + 1, units - 1), s, Math.min(WeightedSums.SOURCES, n - s));
            }
        }
    }

    /** Computes the sums of two units (or twice the last) and several rows from s. */
    private void weightedSums(int to, int second, int s, int rows) {
        Dots.ofPairs(in[to], in[second], x[s], x[s + 1], x[s + 2], x[s + 3], 1 + sources, sums);
        for (int r = 0; r < rows; r++) {
            z[(s + r) * units + to] = sums[r];
            z[(s + r) * units + second] = sums[WeightedSums.SOURCES + r];
        }
    }

    @Override
    void carryBack(double[] to, int n) {
        RowSums.set(d, units, in, upstream, 1 + sources, n);
        RowSums.copyBack(upstream, 1, sources, to, n);
    }

    @Override
    void gradients(double[] from, int n) {
        RowSums.copy(delta, units, d, 0, n);
        RowSums.products(d, units, x, gradient, 1 + sources, n);
    }
}
