package backprop.engine.fast;

import backprop.engine.Architecture;

/**
 * Layout of the parameters of a layer in the array of all parameters; see {@link Architecture}.
 *
 * @param weights  index of the first weight, row-major by {@code to}
 * @param biases   index of the first bias
 * @param forward  the weights for the forward direction, from sources to units
 * @param backward the weights for the backward direction, from units to sources
 */
record LayerIndex(int units, int sources, int weights, int biases, Weights forward, Weights backward) {

    /**
     * Strided view of a weight matrix in the array of all parameters: the weight from source i to target j has the
     * index {@code first + j targetStep + i sourceStep}.
     */
    record Weights(int first, int targets, int targetStep, int sources, int sourceStep) {}

    /** Returns the layers of a network, in order. */
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
