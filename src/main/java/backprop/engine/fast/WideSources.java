package backprop.engine.fast;

import backprop.engine.Architecture;
import backprop.engine.ParameterArrays;

/**
 * A layer with many sources, in small batches (the middle and last layers of W3): SIMD along the sources, and along the units where they are many too. Its
 * parameters are one array a unit, the bias before the weights, as if it led from a source that is always 1; so neither the
 * weights nor their gradients have to be copied.
 *
 * <p>Measured: W3 1.3 to 1.4 times as fast as with {@link NarrowLayer} in its place.
 */
final class WideSources extends RowMajorLayer {

    private final boolean wideUnits;
    /** Bias and weights that lead into a unit, shape [units, padded][1 + sources]; those of units that do not exist are 0. */
    private final double[][] in;
    /** The same, turned round: what leads out of a source, shape [1 + sources, padded][units, padded]. */
    private final double[][] out;
    /** In the shape of {@link #in}. */
    private final double[][] gradient;
    /** 1, then the activations of the layer before, shape [rows, padded][1 + sources, padded]. */
    private final double[][] x;
    /** Deltas, shape [rows, padded][units, padded]; 0 where there is no row or unit. */
    private final double[][] d;

    private final double[][] sum;
    private final double[][] upstream;
    private final double[] sums = new double[2 * WeightedSums.SOURCES];

    /** @param array first of the arrays of this layer, one a unit */
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

    /** Turns the weights round, four rows at a time: the four numbers that are written lie side by side. */
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

    /** Of two units (or twice the last) and some rows from s on. */
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
