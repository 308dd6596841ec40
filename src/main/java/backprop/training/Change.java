package backprop.training;

import backprop.engine.Part;

/** Change of a recorded run, made while training is between two updates. Immutable. */
public sealed interface Change {

    /** Returns the number of epochs completed before the change. */
    long epoch();

    /** Returns the number of rows of the next epoch whose updates were made before the change; 0 between epochs. */
    int rows();

    /**
     * Change of hyperparameters or data.
     *
     * @param config what is trained from then on; its start is that of the run
     */
    record Config(long epoch, int rows, TrainingConfig config) implements Change {}

    /**
     * Change of a weight or bias by hand.
     *
     * @param part the weight or bias
     */
    record Parameter(long epoch, int rows, Part part, double value) implements Change {}
}
