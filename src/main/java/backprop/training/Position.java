package backprop.training;

import java.util.Objects;
import java.util.Optional;

/**
 * Position of a run within an epoch and within an update.
 *
 * @param rows  rows of the current epoch that have been used in updates; 0 at the end of an epoch
 * @param stage displayed stage of an update; empty if the last step was a larger one
 * @param made  in stage {@link Stage#UPDATE}: the situation before the update just made; otherwise empty
 * @param last  the step that led here; empty after continuous training, a step back or another command
 * @param steps number of steps that can be taken back
 */
public record Position(int rows, Optional<Stage> stage, Optional<Situation> made, Optional<StepKind> last, int steps) {

    public Position {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(made);
        Objects.requireNonNull(last);
    }

    /** Returns the stage after the current one. */
    public Stage nextStage() {
        int after = stage.map(Stage::ordinal).orElse(Stage.UPDATE.ordinal()) + 1;
        return Stage.values()[after % Stage.values().length];
    }

    public boolean isWithinEpoch() {
        return rows > 0;
    }
}
