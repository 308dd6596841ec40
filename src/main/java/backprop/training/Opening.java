package backprop.training;

import java.util.Objects;

/**
 * Session as opened and saved by the training thread.
 *
 * @param recording start of the run and the changes made to it
 * @param state     state of training
 */
public record Opening(Heading heading, Recording recording, TrainingState state) {

    public Opening {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(recording);
        Objects.requireNonNull(state);
    }

    /** Creates the session of a run to which no change was made. */
    public Opening(Heading heading, TrainingConfig config, TrainingState state) {
        this(heading, Recording.of(config).trainedTo(state.epoch()), state);
    }

    /** Returns the configuration with which training continues. */
    public TrainingConfig config() {
        return recording.configAt(state.epoch());
    }
}
