package backprop.cli;

import backprop.training.Session;
import backprop.training.TrainingRun;
import java.io.IOException;
import java.nio.file.Path;

/** Draws the window without a display. Passed in by the caller, since this package does not depend on the toolkit. */
@FunctionalInterface
public interface WindowPicture {

    /**
     * Writes a picture of the window at the end of a run.
     *
     * @param file    PNG, replaced if it exists
     * @param session trained session, with its final state
     * @param run     run, with the history of its loss
     * @throws IOException if the window cannot be drawn or the file cannot be written
     */
    void write(Path file, Session session, TrainingRun run) throws IOException;
}
