package backprop.ui.network;

/** Which number stands in a neuron. */
enum Reading {
    ACTIVATION,
    /** dL/dz of the row; where there is none, such as for a point, still the activation. */
    DELTA
}
