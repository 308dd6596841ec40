package backprop.engine.fast;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.ParameterArrays;

/**
 * The sums of one layer over a few rows, which lie row after row, the units of a row side by side. Mutable scratch, for one
 * thread.
 */
abstract sealed class RowMajorLayer permits NarrowLayer, WideSources {

    /** From so many units or sources on, loops over them are worth being SIMD. */
    static final int WIDE = 24;

    final Activation activation;
    final int units;
    final int sources;
    /** Weighted sums z, activations a = f(z), and delta = dL/dz, each of shape [rows x units]. */
    final double[] z;

    final double[] a;
    final double[] delta;
    /** @param rows the most rows at once */
    RowMajorLayer(Architecture shape, int layer, int rows) {
        activation = shape.activation(layer);
        units = shape.units(layer);
        sources = shape.sources(layer);
        z = new double[rows * units];
        a = new double[rows * units];
        delta = new double[rows * units];
    }

    /**
     * What is quickest for a layer of this shape.
     *
     * @param parameters cut by units where a layer has at least {@link #WIDE} sources
     * @param array      the first array of this layer
     */
    static RowMajorLayer of(Architecture shape, int layer, int rows, ParameterArrays parameters, int array) {
        if (shape.sources(layer) >= WIDE) {
            return new WideSources(shape, layer, rows, parameters, array);
        }
        return shape.units(layer) >= WIDE
                ? new WideUnits(shape, layer, rows, parameters, array)
                : new NarrowLayer(shape, layer, rows, parameters, array);
    }

    /** Whether any layer of a network is wide on both sides, so that most of its weights are in such layers. */
    static boolean isWide(Architecture shape) {
        for (int l = 0; l < shape.depth(); l++) {
            if (Math.min(shape.units(l), shape.sources(l)) >= WIDE) {
                return true;
            }
        }
        return false;
    }

    /** How many arrays of parameters this layer has. */
    int arrays() {
        return 1;
    }

    /** Prepares the sums over some rows, after the parameters have changed. */
    void begin() {}

    /**
     * {@code z = W x + b}.
     *
     * @param x activations of the layer before, shape [n x sources]
     */
    abstract void weightedSums(double[] x, int n);

    /**
     * {@code dL/da} of the layer before: the deltas of this layer, carried back over its weights.
     *
     * @param upstream receives it, shape [n x sources]
     */
    abstract void carryBack(double[] upstream, int n);

    /**
     * {@code dL/dw = delta x} and {@code dL/db = delta}, summed over the rows.
     *
     * @param x activations of the layer before, shape [n x sources], as given to {@link #weightedSums}
     */
    abstract void gradients(double[] x, int n);
}
