package backprop.training;

import java.util.Optional;

/**
 * What the training service does, and what came of the last command.
 *
 * @param gradients what the last check of the gradients found, if it was the last command
 */
public record Activity(Status status, Speed speed, Notice notice, Optional<GradientReport> gradients) {

    Activity withStatus(Status other) {
        return new Activity(other, speed, notice, gradients);
    }
}
