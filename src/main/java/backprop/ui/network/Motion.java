package backprop.ui.network;

import backprop.training.Position;
import backprop.training.Snapshot;
import backprop.training.Stage;
import backprop.training.Status;
import backprop.training.StepKind;
import java.util.List;
import java.util.Optional;

/**
 * Animation from one snapshot to the next.
 *
 * @param before snapshot before the step
 */
record Motion(Sweep sweep, Snapshot before) {

    private static final int SHORTEST_LAYER_MILLIS = 300;

    /** Returns an animation for a step in stages or a single update; larger steps show their result directly. */
    static Optional<Motion> between(Snapshot before, Snapshot after) {
        Position position = after.position();
        if (before.run() != after.run() || !isOtherMoment(before, after) || hasDiverged(after)) {
            return Optional.empty();
        }
        if (position.last().equals(Optional.of(StepKind.UPDATE)) && before.updates() + 1 == after.updates()) {
            return Optional.of(of(stagesAfter(before.position().stage()), before, after));
        }
        return position.last().equals(Optional.of(StepKind.STAGE))
                ? position.stage().map(stage -> of(List.of(stage), before, after))
                : Optional.empty();
    }

    private static boolean hasDiverged(Snapshot after) {
        return after.status() instanceof Status.Diverged;
    }

    /** Returns the stages not shown yet. */
    private static List<Stage> stagesAfter(Optional<Stage> seen) {
        int first = seen.filter(stage -> stage != Stage.UPDATE)
                .map(stage -> stage.ordinal() + 1)
                .orElse(0);
        return List.of(Stage.values()).subList(first, Stage.values().length);
    }

    /** Whether the training state differs, not only the resolution of the grids. */
    static boolean isOtherMoment(Snapshot before, Snapshot after) {
        return before.run() != after.run()
                || before.updates() != after.updates()
                || before.epoch() != after.epoch()
                || !before.position().equals(after.position());
    }

    private static Motion of(List<Stage> stages, Snapshot before, Snapshot after) {
        int depth = after.network().architecture().depth();
        int millis = after.speed().layerMillis().orElse(SHORTEST_LAYER_MILLIS);
        return new Motion(new Sweep(stages, depth, millis), before);
    }
}
