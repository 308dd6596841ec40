package backprop.cli;

import backprop.session.Session;
import backprop.training.TrainingRun;
import java.io.IOException;
import java.nio.file.Path;

/** Draws the window without a display. The headless run does not know how: whoever starts it does. */
@FunctionalInterface
public interface WindowPicture {

    /**
     * Writes a picture of the window at the end of a run.
     *
     * @param file    PNG, replaced if it exists
     * @param session what was trained, with the state that was reached
     * @param run     the run, with the history of its loss
     * @throws IOException if this machine cannot draw, or the file cannot be written
     */
    void write(Path file, Session session, TrainingRun run) throws IOException;
}
