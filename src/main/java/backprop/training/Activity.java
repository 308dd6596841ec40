package backprop.training;

import java.util.Optional;

/**
 * Activity of the training service and result of the last command.
 *
 * @param gradients report of the last gradient check, if that was the last command
 */
public record Activity(Status status, Speed speed, Notice notice, Optional<GradientReport> gradients) {

    Activity withStatus(Status other) {
        return new Activity(other, speed, notice, gradients);
    }
}
