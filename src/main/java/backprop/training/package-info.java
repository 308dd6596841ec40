/**
 * Runs of training: what a run is set up with, the one background thread that trains, the history of the loss, and the
 * immutable {@link backprop.training.Snapshot} that everybody else sees.
 */
package backprop.training;
