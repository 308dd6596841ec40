package backprop.ui.network;

import backprop.training.Stage;

/**
 * One moment of a motion.
 *
 * @param layer    forward: the layer that values travel to; backward: the one that deltas travel from; else the output layer
 * @param progress how much of the way is behind, 0 to 1
 */
record Frame(Stage stage, int layer, double progress) {}
