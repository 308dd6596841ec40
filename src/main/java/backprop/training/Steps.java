package backprop.training;

import backprop.engine.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Makes the steps of a run (epochs, updates, stages of an update) and takes them back. The stages before the last one only
 * look at the update that comes; the last one makes it. Mutable, confined to the training thread.
 */
final class Steps {

    /** The most steps that can be taken back. */
    static final int MOST = 100;
    /** As many numbers as all of them together may hold: 64 MB. Very large networks have fewer steps. */
    private static final long MOST_NUMBERS = 8_000_000;

    /** A step that can be taken back: where the run stood before. */
    private record Step(TrainingRun.Moment moment, Optional<Stage> stage, Optional<Situation> made) {

        /** Whether nothing has happened since. */
        boolean isAt(TrainingState state, Optional<Stage> presentStage) {
            return moment.state() == state && stage.equals(presentStage);
        }
    }

    private final TrainingRun run;
    private final Deque<Step> behind = new ArrayDeque<>();
    private Optional<Stage> stage = Optional.empty();
    private Optional<Situation> made = Optional.empty();
    private Optional<StepKind> last = Optional.empty();
    private Optional<Part> edited = Optional.empty();

    Steps(TrainingRun run) {
        this.run = run;
    }

    /** Works off the next block of rows, for training that goes on; what {@link #begin} kept is one step back. */
    TrainingRun.Outcome advance() {
        leaveStages();
        return run.advance();
    }

    /** To the end of the current epoch. */
    TrainingRun.Outcome epoch() {
        begin();
        leaveStages();
        last = Optional.of(StepKind.EPOCH);
        return run.epoch();
    }

    /** One update; if stages of it have been looked at, it is that update. */
    TrainingRun.Outcome update() {
        begin();
        leaveStages();
        last = Optional.of(StepKind.UPDATE);
        return run.update();
    }

    /** The next stage. Where the update cannot be made, the stage before it stays. */
    TrainingRun.Outcome stage() {
        begin();
        Stage next = nextStage();
        last = Optional.of(StepKind.STAGE);
        if (next != Stage.UPDATE) {
            stage = Optional.of(next);
            made = Optional.empty();
            return TrainingRun.Outcome.WITHIN_EPOCH;
        }
        Situation before = situation();
        TrainingRun.Outcome outcome = run.update();
        if (outcome != TrainingRun.Outcome.DIVERGED) {
            stage = Optional.of(Stage.UPDATE);
            made = Optional.of(before);
        }
        return outcome;
    }

    /** The stage that the next step in stages leads to. */
    Stage nextStage() {
        return position().nextStage();
    }

    /** Layers of the network. */
    int depth() {
        return run.config().architecture().depth();
    }

    private Situation situation() {
        TrainingState state = run.state();
        TrainingConfig config = run.config();
        return new Situation(
                state.network(), config.rule(), state.memory(), run.nextBatch(Long.MAX_VALUE), config.data());
    }

    private void leaveStages() {
        stage = Optional.empty();
        made = Optional.empty();
        last = Optional.empty();
    }

    /** Keeps the present, so that what is done next can be taken back as one step. */
    void begin() {
        edited = Optional.empty();
        if (!hasMoved()) {
            return;
        }
        behind.addLast(new Step(run.moment(), stage, made));
        while (behind.size() > capacity()) {
            behind.removeFirst();
        }
    }

    private boolean hasMoved() {
        return behind.isEmpty() || !behind.peekLast().isAt(run.state(), stage);
    }

    private long capacity() {
        long parameters = run.config().architecture().parameterCount();
        long names = run.config().rule().optimizer().type().slots().size();
        // Besides parameters and memory there may be the gradient of an update that was made.
        long numbers = parameters * (2 + names) + TrainingRun.HISTORY_NUMBERS;
        return Math.max(1, Math.min(MOST, MOST_NUMBERS / numbers));
    }

    /** What has begun came to nothing, as training does that is paused at once: then there is nothing to take back. */
    void end() {
        if (!hasMoved()) {
            behind.pollLast();
        }
    }

    /** Takes the last step back, to the bit; returns whether there was one. */
    boolean back() {
        end();
        if (behind.isEmpty()) {
            return false;
        }
        Step step = behind.pollLast();
        run.goTo(step.moment());
        stage = step.stage();
        made = step.made();
        last = Optional.empty();
        return true;
    }

    /** Changes settings or data. Steps of before can be taken back as long as their state fits what is trained now. */
    void change(TrainingConfig changed) {
        TrainingConfig present = run.config();
        boolean fits = changed.data().equals(present.data())
                && changed.takesTheRowsAs(present)
                && changed.rule().optimizer().getClass()
                        == present.rule().optimizer().getClass();
        run.change(changed);
        leaveStages();
        if (!fits) {
            behind.clear();
        }
    }

    /** Whether a change of {@code part} would be one step back with the one before. */
    boolean isEditing(Part part) {
        return edited.equals(Optional.of(part));
    }

    /** Gives a weight or bias another value, if it can; changes of the same one in a row, as by dragging, are one step back. */
    boolean setParameter(Part part, double value) {
        boolean again = isEditing(part);
        if (!again) {
            begin();
        }
        boolean done = run.setParameter(part, value);
        if (done) {
            leaveStages();
            edited = Optional.of(part);
        } else if (!again) {
            end();
        }
        return done;
    }

    Position position() {
        int steps = hasMoved() ? behind.size() : behind.size() - 1;
        return new Position(run.state().rows(), stage, made, last, steps);
    }
}
