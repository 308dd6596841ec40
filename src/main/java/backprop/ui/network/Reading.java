package backprop.ui.network;

/** Number shown in a neuron. */
enum Reading {
    ACTIVATION,
    /** dL/dz of the row, or the activation if there is none, such as for a point. */
    DELTA
}
