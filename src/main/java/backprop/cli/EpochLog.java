package backprop.cli;

import backprop.training.TrainingRun;
import java.io.IOException;

/** Listener for the epochs of a run. */
interface EpochLog extends AutoCloseable {

    /** Ignores all epochs. */
    EpochLog NONE = run -> {};

    /** Called after each epoch. */
    void add(TrainingRun run) throws IOException;

    /** Called at the end of the run. */
    default void complete() throws IOException {}

    @Override
    default void close() throws IOException {}
}
