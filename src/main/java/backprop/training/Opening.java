package backprop.training;

import java.util.Objects;

/**
 * A session as the training thread opens and keeps it.
 *
 * @param state where training stands
 */
public record Opening(Heading heading, TrainingConfig config, TrainingState state) {

    public Opening {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(config);
        Objects.requireNonNull(state);
    }
}
