package backprop.engine.fast;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.ParameterArrays;

/** Sums of one layer over few rows in row-major layout: the units of a row are contiguous. Not thread-safe. */
abstract sealed class RowMajorLayer permits NarrowLayer, WideSources {

    /** Minimum number of units or sources for which loops over them are vectorized. */
    static final int WIDE = 24;

    final Activation activation;
    final int units;
    final int sources;
    /** Weighted sums z, activations a = f(z), and delta = dL/dz, each of shape [rows x units]. */
    final double[] z;

    final double[] a;
    final double[] delta;
    /** @param rows maximum number of rows */
    RowMajorLayer(Architecture shape, int layer, int rows) {
        activation = shape.activation(layer);
        units = shape.units(layer);
        sources = shape.sources(layer);
        z = new double[rows * units];
        a = new double[rows * units];
        delta = new double[rows * units];
    }

    /**
     * Creates the fastest implementation for a layer of this shape.
     *
     * @param parameters partitioned by unit where a layer has at least {@link #WIDE} sources
     * @param array      index of the first array of this layer
     */
    static RowMajorLayer of(Architecture shape, int layer, int rows, ParameterArrays parameters, int array) {
        if (shape.sources(layer) >= WIDE) {
            return new WideSources(shape, layer, rows, parameters, array);
        }
        return shape.units(layer) >= WIDE
                ? new WideUnits(shape, layer, rows, parameters, array)
                : new NarrowLayer(shape, layer, rows, parameters, array);
    }

    /** Whether a network has a layer with many sources and many units, which then holds most of its weights. */
    static boolean isWide(Architecture shape) {
        for (int l = 0; l < shape.depth(); l++) {
            if (Math.min(shape.units(l), shape.sources(l)) >= WIDE) {
                return true;
            }
        }
        return false;
    }

    /** Number of parameter arrays of this layer. */
    int arrays() {
        return 1;
    }

    /** Prepares the sums over a number of rows after a change of the parameters. */
    void begin() {}

    /**
     * {@code z = W x + b}.
     *
     * @param x activations of the previous layer, shape [n x sources]
     */
    abstract void weightedSums(double[] x, int n);

    /**
     * Computes {@code dL/da} of the previous layer: the deltas of this layer, propagated back through its weights.
     *
     * @param upstream receives the result, shape [n x sources]
     */
    abstract void carryBack(double[] upstream, int n);

    /**
     * {@code dL/dw = delta x} and {@code dL/db = delta}, summed over the rows.
     *
     * @param x activations of the previous layer, shape [n x sources], as passed to {@link #weightedSums}
     */
    abstract void gradients(double[] x, int n);
}
