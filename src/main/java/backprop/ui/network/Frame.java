package backprop.ui.network;

import backprop.training.Stage;

/**
 * Frame of an animation.
 *
 * @param layer    forward: target layer of the values; backward: source layer of the deltas; otherwise the output layer
 * @param progress completed fraction, 0 to 1
 */
record Frame(Stage stage, int layer, double progress) {}
