package backprop.training;

import java.util.Objects;

/**
 * Session as opened and saved by the training thread.
 *
 * @param state state of training
 */
public record Opening(Heading heading, TrainingConfig config, TrainingState state) {

    public Opening {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(config);
        Objects.requireNonNull(state);
    }
}
