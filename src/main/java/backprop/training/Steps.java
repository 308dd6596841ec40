package backprop.training;

import backprop.engine.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Executes the steps of a run (epochs, updates, stages of an update) and takes them back. The stages before the last one only
 * display the next update; the last one makes it. Mutable, confined to the training thread.
 */
final class Steps {

    /** Largest number of steps that can be taken back. */
    static final int MOST = 100;
    /** Largest total count of numbers stored in all steps: 64 MB. Very large networks have fewer steps. */
    private static final long MOST_NUMBERS = 8_000_000;

    /** Step that can be taken back, with the position before it. */
    private record Step(TrainingRun.Moment moment, long pin, Optional<Stage> stage, Optional<Situation> made) {

        /** Whether nothing has changed since. */
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
        run.releaseAll();
    }

    /** Processes the next block of rows in continuous training; everything since {@link #begin} is one step back. */
    TrainingRun.Outcome advance() {
        leaveStages();
        return run.advance();
    }

    /** Trains to the end of the current epoch. */
    TrainingRun.Outcome epoch() {
        begin();
        leaveStages();
        last = Optional.of(StepKind.EPOCH);
        return run.epoch();
    }

    /** Makes one update; if stages of it have been displayed, it is that update. */
    TrainingRun.Outcome update() {
        begin();
        leaveStages();
        last = Optional.of(StepKind.UPDATE);
        return run.update();
    }

    /** Advances to the next stage. If the update cannot be made, the stage before it is kept. */
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

    /** Returns the stage after the current one. */
    Stage nextStage() {
        return position().nextStage();
    }

    /** Number of layers of the network. */
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

    /** Stores the current position, so that everything done next can be taken back as one step. */
    void begin() {
        edited = Optional.empty();
        if (!hasMoved()) {
            return;
        }
        behind.addLast(new Step(run.moment(), run.pin(), stage, made));
        while (behind.size() > capacity()) {
            run.release(behind.removeFirst().pin());
        }
    }

    private boolean hasMoved() {
        return behind.isEmpty() || !behind.peekLast().isAt(run.state(), stage);
    }

    private long capacity() {
        long parameters = run.config().architecture().parameterCount();
        long names = run.config().rule().optimizer().type().slots().size();
        // Besides parameters and optimizer state, a step may contain the gradient of an update that was made.
        long numbers = parameters * (2 + names);
        return Math.max(1, Math.min(MOST, MOST_NUMBERS / numbers));
    }

    /** Discards the stored position if nothing has changed since, for example when training is paused at once. */
    void end() {
        if (!hasMoved() && !behind.isEmpty()) {
            run.release(behind.removeLast().pin());
        }
    }

    /** Takes the last step back, to the bit; returns whether there was one. */
    boolean back() {
        end();
        if (behind.isEmpty()) {
            return false;
        }
        Step step = behind.pollLast();
        run.goTo(step.moment(), step.pin());
        stage = step.stage();
        made = step.made();
        last = Optional.empty();
        return true;
    }

    /** Changes settings or data. Earlier steps can still be taken back if their state fits the new config. */
    void change(TrainingConfig changed) {
        TrainingConfig present = run.config();
        boolean fits = changed.data().equals(present.data())
                && changed.hasSameRowOrder(present)
                && changed.rule().optimizer().getClass()
                        == present.rule().optimizer().getClass();
        run.change(changed);
        leaveStages();
        if (!fits) {
            behind.clear();
            run.releaseAll();
        }
    }

    /** Whether a change of {@code part} would be merged with the previous change into one step back. */
    boolean isEditing(Part part) {
        return edited.equals(Optional.of(part));
    }

    /**
     * Sets the value of a weight or bias, if possible; consecutive changes of the same one, as when dragging, are one step
     * back.
     */
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
