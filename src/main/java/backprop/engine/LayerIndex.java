package backprop.engine;

/**
 * Where the parameters of a layer lie in the array of all; see {@link Architecture}.
 *
 * @param weights index of the first weight, row {@code to} after row
 * @param biases  index of the first bias
 */
record LayerIndex(int units, int sources, int weights, int biases) {

    /** The layers of a network, in their order. */
    static LayerIndex[] of(Architecture shape) {
        LayerIndex[] layers = new LayerIndex[shape.depth()];
        for (int l = 0; l < layers.length; l++) {
            layers[l] = new LayerIndex(shape.units(l), shape.sources(l), shape.weightOffset(l), shape.biasOffset(l));
        }
        return layers;
    }
}
