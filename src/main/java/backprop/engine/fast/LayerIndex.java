package backprop.engine.fast;

import backprop.engine.Architecture;

/**
 * Where the parameters of a layer lie in the array of all; see {@link Architecture}.
 *
 * @param weights  index of the first weight, row {@code to} after row
 * @param biases   index of the first bias
 * @param forward  the weights as they carry activations from the sources to the units
 * @param backward the weights as they carry deltas from the units to the sources
 */
record LayerIndex(int units, int sources, int weights, int biases, Weights forward, Weights backward) {

    /**
     * A table of weights within the array of all parameters: that from source i to target j has the index {@code first + j
     * targetStep + i sourceStep}.
     */
    record Weights(int first, int targets, int targetStep, int sources, int sourceStep) {}

    /** The layers of a network, in their order. */
    static LayerIndex[] of(Architecture shape) {
        LayerIndex[] layers = new LayerIndex[shape.depth()];
        for (int l = 0; l < layers.length; l++) {
            layers[l] = of(shape, l);
        }
        return layers;
    }

    private static LayerIndex of(Architecture shape, int layer) {
        int units = shape.units(layer);
        int sources = shape.sources(layer);
        int first = shape.weightOffset(layer);
        return new LayerIndex(
                units,
                sources,
                first,
                shape.biasOffset(layer),
                new Weights(first, units, sources, sources, 1),
                new Weights(first, sources, 1, units, sources));
    }
}
