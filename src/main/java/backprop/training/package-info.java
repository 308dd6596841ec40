/**
 * Training runs: their configuration, the background thread that trains, the history of the loss, and the immutable
 * {@link backprop.training.Snapshot} that all other packages read.
 */
package backprop.training;
