package backprop.engine;

/** The outputs of rows whose forward pass has been computed. */
public interface OutputRows {

    /**
     * Copies the weighted sums and activations of the output layer for a row.
     *
     * @param s row index from 0 in the last forward pass
     * @param z receives the weighted sums, shape [outputs]
     * @param a receives the activations, shape [outputs]
     */
    void outputs(int s, double[] z, double[] a);
}
