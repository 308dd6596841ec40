package backprop.training;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a run stands within an epoch and within an update.
 *
 * @param rows  rows of the current epoch whose updates are made; 0 at the end of an epoch
 * @param stage the stage of an update that is looked at; empty: none, since the last step was a larger one
 * @param made  in stage {@link Stage#UPDATE}: what the update that has just been made was made from; else empty
 * @param last  the step that led here; empty: none, but training at speed, a step back, or something else
 * @param steps how many steps can be taken back
 */
public record Position(int rows, Optional<Stage> stage, Optional<Situation> made, Optional<StepKind> last, int steps) {

    public Position {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(made);
        Objects.requireNonNull(last);
    }

    /** The stage that the next step in stages leads to. */
    public Stage nextStage() {
        int after = stage.map(Stage::ordinal).orElse(Stage.UPDATE.ordinal()) + 1;
        return Stage.values()[after % Stage.values().length];
    }

    public boolean isWithinEpoch() {
        return rows > 0;
    }
}
