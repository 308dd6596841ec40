package backprop.cli;

import backprop.training.TrainingRun;
import java.io.IOException;

/** Gets to know each epoch of a run. */
interface EpochLog extends AutoCloseable {

    /** Keeps nothing. */
    EpochLog NONE = run -> {};

    /** Notes where the run stands now. */
    void add(TrainingRun run) throws IOException;

    /** The run has come to its end. */
    default void complete() throws IOException {}

    @Override
    default void close() throws IOException {}
}
